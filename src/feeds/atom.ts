/** News, calls and events as Atom 1.0 (RFC 4287). */
import { Feed } from 'feed';
import type { PartialDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { Call } from '../site/calls/calls.ts';
import { callPeriodText } from '../site/calls/call-period.ts';
import { slugsOf, wordsFor, type Entry, type InLanguage } from '../site/entry.ts';
import { eventTimeText } from '../site/events.ts';
import { feedAddress } from './addresses.ts';
import type { Publisher } from './publisher.ts';
import { oneLine } from './text.ts';

/** A year in which the domain is the publisher's: part of every id, so it never changes (RFC 4151 section 2.1). */
const TAG_YEAR = '2026';

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom"';

/** The lists that have a feed, by their page in the route table. */
export type FeedPage = 'news' | 'calls' | 'events';

interface FeedItem {
  /** Folder name of the entry: the part of the id that is its own. */
  id: string;
  path: string;
  date: PartialDate;
  title: string;
  summary: InLanguage<string>;
}

/**
 * A list as feed text, in the order given. Ids are tag addresses made of the entry's folder name and the language.
 * A date without a day stands for the first moment of its month or year, UTC.
 */
function atomFeed(
  page: FeedPage,
  items: readonly FeedItem[],
  lang: Lang,
  { address, name, dataAt }: Publisher,
): string {
  const absolute = (path: string) => new URL(path, address).href;
  const tag = `tag:${new URL(address).hostname},${TAG_YEAR}:${lang}/${page}`;
  const newest = Math.max(...items.map(({ date }) => firstMoment(date).getTime()));
  const feed = new Feed({
    id: tag,
    title: oneLine(`${strings(lang)(`nav.${page}`)} – ${name}`),
    updated: new Date(items.length === 0 ? dataAt.epochMilliseconds : newest),
    link: absolute(href(lang, page)),
    feed: absolute(feedAddress(lang, page)),
    author: { name: oneLine(name) },
    generator: false,
  });
  for (const item of items) {
    feed.addItem({
      id: `${tag}/${item.id}`,
      link: absolute(item.path),
      date: firstMoment(item.date),
      title: escaped(item.title),
      description: summaryHtml(item.summary, lang),
    });
  }
  return inLanguage(feed.atom1(), lang);
}

/** The news, by the date of what happened. */
export function newsFeed(news: readonly Entry<'news'>[], lang: Lang, publisher: Publisher): string {
  const items = news.map((item): FeedItem => {
    const words = wordsFor(item, lang);
    return {
      id: item.id,
      path: href(lang, 'newsItem', slugsOf(item)[lang]),
      date: item.facts.date,
      title: words.value.title,
      summary: { value: words.value.summary, lang: words.lang },
    };
  });
  return atomFeed('news', items, lang, publisher);
}

/** Coming and past events, by the day they were last read through: what is new to a subscriber. */
export function eventsFeed(events: readonly Entry<'events'>[], lang: Lang, publisher: Publisher): string {
  const items = events.map((event): FeedItem => {
    const words = wordsFor(event, lang);
    return {
      id: event.id,
      path: href(lang, 'event', slugsOf(event)[lang]),
      date: event.facts.reviewed,
      title: words.value.title,
      summary: { value: `${eventTimeText(event.facts, lang)}. ${words.value.summary}`, lang: words.lang },
    };
  });
  return atomFeed('events', items, lang, publisher);
}

/** Calls with their dates in the summary, by the day of their last published change or review. */
export function callsFeed(calls: readonly Call[], lang: Lang, publisher: Publisher): string {
  const items = calls.map((call): FeedItem => {
    const words = call.entry && wordsFor(call.entry, lang);
    const dataDay = publisher.dataAt.toString().slice(0, 10);
    const days = [call.entry?.facts.reviewed ?? dataDay, ...call.changes.map(({ on }) => on)];
    return {
      id: call.id,
      path: href(lang, 'call', call.slugs[lang]),
      date: days.toSorted().at(-1) ?? dataDay,
      title: call.title(lang).value,
      summary: {
        value: [callPeriodText(call, lang), words?.value.summary]
          .filter((part) => part !== undefined)
          .join(' '),
        lang: words?.lang ?? lang,
      },
    };
  });
  return atomFeed('calls', items, lang, publisher);
}

/** `2024-04` → 1 April 2024, 00:00 UTC, which is how ECMAScript reads a date without a clock. */
function firstMoment(date: PartialDate): Date {
  return new Date(date);
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
