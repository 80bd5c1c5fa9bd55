/** `/fi/ajankohtaista.feed.json`, `/fi/haut/alue/13.feed.json`: what is new, as JSON Feed. */
import type { APIRoute } from 'astro';
import { jsonFeedAddress, type FeedList, type Narrowing } from '~/feeds/addresses';
import { jsonFeed } from '~/feeds/json-feed';
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
      params: { lang, feed: restOf(jsonFeedAddress(lang, list, only), '.feed.json') },
      props: { lang, list, only },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { lang, list, only } }) => {
  const content = { list, lang, only: namedPart(only, lang), items: feedItems(list, lang, only) };
  return new Response(jsonFeed(content, publisher(lang)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
