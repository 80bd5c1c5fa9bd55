/** `/fi/ajankohtaista.xml`, `/fi/haut.xml`, `/fi/tapahtumat.xml`: what is new, as feeds. */
import type { APIRoute } from 'astro';
import { callsFeed, eventsFeed, newsFeed, type FeedPage } from '~/feeds/atom';
import { publisher } from '~/feeds/publisher';
import type { Lang } from '~/i18n/languages';
import { langPaths } from '~/i18n/routes';
import { site } from '~/site/site';

interface Props extends Record<string, unknown> {
  lang: Lang;
  page: FeedPage;
}

export function getStaticPaths() {
  const pages: FeedPage[] = ['news', 'calls', 'events'];
  return pages.flatMap((page) =>
    langPaths(page, 'feed').map(({ params, props }) => ({ params, props: { ...props, page } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { lang, page } }) => {
  const write = {
    news: () => newsFeed(site.news, lang, publisher(lang)),
    calls: () => callsFeed(site.calls, lang, publisher(lang)),
    events: () => eventsFeed(site.events, lang, publisher(lang)),
  }[page];
  return new Response(write(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
