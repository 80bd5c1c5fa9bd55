/** `/fi/ajankohtaista.xml`: the news as a feed. */
import type { APIRoute } from 'astro';
import { newsFeed } from '~/feeds/atom';
import { publisher } from '~/feeds/publisher';
import type { Lang } from '~/i18n/languages';
import { langPaths } from '~/i18n/routes';
import { site } from '~/site/site';

interface Props extends Record<string, unknown> {
  lang: Lang;
}

export function getStaticPaths() {
  return langPaths('news', 'feed');
}

export const GET: APIRoute<Props> = ({ props: { lang } }) =>
  new Response(newsFeed(site.news, lang, publisher(lang)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
