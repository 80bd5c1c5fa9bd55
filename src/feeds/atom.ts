/** Feeds as Atom 1.0 (RFC 4287). */
import { Feed } from 'feed';
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { InLanguage } from '../site/entry.ts';
import { feedAddress } from './addresses.ts';
import {
  feedId,
  feedTitle,
  firstMoment,
  itemId,
  newestItems,
  updated,
  type FeedContent,
} from './feed-items.ts';
import type { Publisher } from './publisher.ts';
import { oneLine } from './text.ts';

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom"';

/** A list as feed text, the last changed first. A feed without items is dated with the data. */
export function atomFeed(content: FeedContent, publisher: Publisher): string {
  const { list, lang, only } = content;
  const { address, name, dataAt } = publisher;
  const absolute = (path: string) => new URL(path, address).href;
  const items = newestItems(content.items);
  const feed = new Feed({
    id: feedId(content, publisher),
    title: oneLine(feedTitle(content, publisher)),
    updated: items[0] === undefined ? new Date(dataAt.epochMilliseconds) : updated(items[0]),
    link: absolute(href(lang, list)),
    feed: absolute(feedAddress(lang, list, only)),
    author: { name: oneLine(name) },
    generator: false,
  });
  for (const item of items) {
    feed.addItem({
      id: itemId(content, publisher, item),
      link: absolute(item.path),
      date: updated(item),
      ...(item.published === undefined ? {} : { published: firstMoment(item.published) }),
      title: escaped(item.title),
      description: summaryHtml(item.summary, lang),
    });
  }
  return inLanguage(feed.atom1(), lang);
}

/** The summary; one that is not in the feed's language says so and carries its own (WCAG 3.1.2). */
function summaryHtml(text: InLanguage<string>, lang: Lang): string {
  const summary = escaped(text.value);
  if (text.lang === lang || text.lang === null) return summary;
  return `<p>${escaped(strings(lang)('translation.missing'))}</p><p lang="${text.lang}">${summary}</p>`;
}

/**
 * The library declares titles and summaries to be HTML, so plain text is escaped before it goes in.
 * It also closes only the first `]]>` of a text: once `>` is escaped there is none.
 */
function escaped(text: string): string {
  return oneLine(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Sets the language of the whole feed: the library has no way to say it in Atom. */
function inLanguage(xml: string, lang: Lang): string {
  if (!xml.includes(ROOT)) throw new Error('The feed library no longer opens an Atom feed as it did.');
  return xml.replace(ROOT, `${ROOT} xml:lang="${lang}"`);
}
