/**
 * Feeds as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The library for feeds writes version 1, which has no
 * languages.
 */
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { jsonFeedAddress } from './addresses.ts';
import {
  feedTitle,
  firstMoment,
  itemId,
  newestItems,
  updated,
  type FeedContent,
  type FeedItem,
} from './feed-items.ts';
import { jsonText } from './json.ts';
import type { Publisher } from './publisher.ts';
import { oneLine } from './text.ts';

/** A list as feed text, the last changed first. All texts are plain: a reader shows a `<` as it is. */
export function jsonFeed(content: FeedContent, publisher: Publisher): string {
  const { list, lang, only } = content;
  const { address, name } = publisher;
  const absolute = (path: string) => new URL(path, address).href;
  const item = (one: FeedItem) => ({
    id: itemId(content, publisher, one),
    url: absolute(one.path),
    title: oneLine(one.title),
    content_text: summaryText(one, content),
    ...(one.published === undefined ? {} : { date_published: firstMoment(one.published).toISOString() }),
    date_modified: updated(one).toISOString(),
    ...(one.summary.lang === null ? {} : { language: one.summary.lang }),
  });
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(feedTitle(content, publisher)),
    home_page_url: absolute(href(lang, list)),
    feed_url: absolute(jsonFeedAddress(lang, list, only)),
    authors: [{ name: oneLine(name), url: absolute(href(lang, 'home')) }],
    language: lang,
    items: newestItems(content.items).map(item),
  };
  // The same JSON, and harmless also to who sets it into a page.
  return jsonText(feed).replaceAll('<', String.raw`\u003c`);
}

/** The summary; one that is not in the feed's language says so first. */
function summaryText({ summary }: FeedItem, { lang }: FeedContent): string {
  const text = oneLine(summary.value);
  if (summary.lang === lang || summary.lang === null) return text;
  return `${strings(lang)('translation.missing')}\n${text}`;
}
