/** `/fi/ajankohtaista.xml`, `/fi/haut/alue/13.xml`: what is new, as Atom. */
import type { APIRoute } from 'astro';
import { feedAddress, type FeedList, type Narrowing } from '~/feeds/addresses';
import { atomFeed } from '~/feeds/atom';
import { publisher } from '~/feeds/publisher';
import { LANGS, type Lang } from '~/i18n/languages';
import { restOf } from '~/site/paths';
import { feedItems, feeds, namedPart } from '~/site/subscriptions';

interface Props extends Record<string, unknown> {
  lang: Lang;
  list: FeedList;
  only?: Narrowing;
}

export function getStaticPaths() {
  return LANGS.flatMap((lang) =>
    feeds.map(({ list, only }) => ({
      params: { lang, feed: restOf(feedAddress(lang, list, only), '.xml') },
      props: { lang, list, only },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { lang, list, only } }) => {
  const content = { list, lang, only: namedPart(only, lang), items: feedItems(list, lang, only) };
  return new Response(atomFeed(content, publisher(lang)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
