/** News as Atom 1.0 (RFC 4287). */
import { Feed } from 'feed';
import type { PartialDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { slugsOf, wordsFor, type Entry } from '../site/entry.ts';
import { newsFeedAddress } from './addresses.ts';
import type { Publisher } from './publisher.ts';
import { oneLine } from './text.ts';

/** A year in which the domain is the publisher's: part of every id, so it never changes (RFC 4151 section 2.1). */
const TAG_YEAR = '2026';

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom"';

/**
 * The news as feed text, in the order given. Ids are tag addresses made of the entry's folder name and the language.
 * A date without a day stands for the first moment of its month or year, UTC.
 */
export function newsFeed(
  news: readonly Entry<'news'>[],
  lang: Lang,
  { address, name, dataAt }: Publisher,
): string {
  const absolute = (path: string) => new URL(path, address).href;
  const tag = `tag:${new URL(address).hostname},${TAG_YEAR}:${lang}/news`;
  const newest = Math.max(...news.map(({ facts }) => firstMoment(facts.date).getTime()));
  const feed = new Feed({
    id: tag,
    title: oneLine(`${strings(lang)('nav.news')} – ${name}`),
    updated: new Date(news.length === 0 ? dataAt.epochMilliseconds : newest),
    link: absolute(href(lang, 'news')),
    feed: absolute(newsFeedAddress(lang)),
    author: { name: oneLine(name) },
    generator: false,
  });
  for (const item of news) {
    feed.addItem({
      id: `${tag}/${item.id}`,
      link: absolute(href(lang, 'newsItem', slugsOf(item)[lang])),
      date: firstMoment(item.facts.date),
      title: escaped(wordsFor(item, lang).value.title),
      description: summaryHtml(item, lang),
    });
  }
  return inLanguage(feed.atom1(), lang);
}

/** `2024-04` → 1 April 2024, 00:00 UTC, which is how ECMAScript reads a date without a clock. */
function firstMoment(date: PartialDate): Date {
  return new Date(date);
}

/** The summary; one that is not in the feed's language says so and carries its own (WCAG 3.1.2). */
function summaryHtml(item: Entry<'news'>, lang: Lang): string {
  const words = wordsFor(item, lang);
  const summary = escaped(words.value.summary);
  if (words.lang === lang) return summary;
  return `<p>${escaped(strings(lang)('translation.missing'))}</p><p lang="${words.lang}">${summary}</p>`;
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
