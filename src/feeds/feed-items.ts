/** News, calls, models, projects and events as items of a feed, in the words of a language. */
import type { PartialDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import type { Call } from '../site/calls/calls.ts';
import { changeLines } from '../site/calls/call-changes.ts';
import { callPeriodText } from '../site/calls/call-period.ts';
import { changedOn } from '../site/updates/changed-on.ts';
import { slugsOf, wordsFor, type Entry, type InLanguage } from '../site/entry.ts';
import { eventTimeText } from '../site/events.ts';
import type { Project } from '../site/projects/projects.ts';
import type { FeedList, Narrowing } from './addresses.ts';
import type { Publisher } from './publisher.ts';

/** A feed is what is new: no more than this many items, the last changed first. */
const NEWEST = 100;

/** A year in which the domain is the publisher's: part of every id, so it never changes (RFC 4151 section 2.1). */
const TAG_YEAR = '2026';

export interface FeedItem {
  /** Of the entry's folder or code, not of its address or title: it never changes. */
  id: string;
  path: string;
  /** When it was first told, as exactly as is known; not every entry says. */
  published?: PartialDate | undefined;
  /** Day of its last change. */
  changedOn: string;
  title: string;
  summary: InLanguage<string>;
}

/** A list of the site as a feed, all of it or the part that has a name. */
export interface Channel {
  list: FeedList;
  lang: Lang;
  only?: (Narrowing & { name: string }) | undefined;
}

/** What a feed is made of, whatever its format. */
export interface FeedContent extends Channel {
  items: FeedItem[];
}

/** The id of a feed, a tag address (RFC 4151); that of an item stands below it, the same in a part as in the whole. */
export function feedId({ list, lang, only }: Channel, { address }: Publisher): string {
  const part = only === undefined ? '' : `?${only.by}=${only.value}`;
  return `tag:${new URL(address).hostname},${TAG_YEAR}:${lang}/${list}${part}`;
}

export function itemId({ list, lang }: Channel, publisher: Publisher, { id }: FeedItem): string {
  return `${feedId({ list, lang }, publisher)}/${id}`;
}

/** `Haut: Keski-Suomi – Työmarkkinoiden kohtaanto` */
export function feedTitle({ list, lang, only }: Channel, { name }: Publisher): string {
  const what = [strings(lang)(`nav.${list}`), only?.name].filter((part) => part !== undefined);
  return `${what.join(': ')} – ${name}`;
}

/** `2024-04` → 1 April 2024, 00:00 UTC, which is how ECMAScript reads a date without a clock. */
export function firstMoment(date: PartialDate): Date {
  return new Date(date);
}

/** When an item was last changed, never before it was first told. */
export function updated({ published, changedOn }: FeedItem): Date {
  const moments = [changedOn, ...(published === undefined ? [] : [published])].map((date) =>
    firstMoment(date).getTime(),
  );
  return new Date(Math.max(...moments));
}

/** The newest items, the last changed first, then those first told last. */
export function newestItems(items: readonly FeedItem[]): FeedItem[] {
  const told = ({ published }: FeedItem) => (published === undefined ? 0 : firstMoment(published).getTime());
  return items
    .toSorted(
      (a, b) => updated(b).getTime() - updated(a).getTime() || told(b) - told(a) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, NEWEST);
}

type Worded = Entry<'news'> | Entry<'models'> | Entry<'events'>;

function itemOf(entry: Worded, kind: 'newsItem' | 'model' | 'event', lang: Lang): FeedItem {
  const words = wordsFor<{ title: string; summary: string }>(entry, lang);
  return {
    id: entry.id,
    path: href(lang, kind, slugsOf(entry)[lang]),
    changedOn: changedOn(entry),
    title: words.value.title,
    summary: { value: words.value.summary, lang: words.lang },
  };
}

/** News, told on the day of what happened. */
export function newsItem(news: Entry<'news'>, lang: Lang): FeedItem {
  return { ...itemOf(news, 'newsItem', lang), published: news.facts.date };
}

export function modelItem(model: Entry<'models'>, lang: Lang): FeedItem {
  return itemOf(model, 'model', lang);
}

/** An event with its time, and that it is cancelled. */
export function eventItem(event: Entry<'events'>, lang: Lang): FeedItem {
  const item = itemOf(event, 'event', lang);
  const isCancelled = event.facts.cancelled !== undefined;
  return {
    ...item,
    title: isCancelled ? `${strings(lang)('events.cancelled')}: ${item.title}` : item.title,
    summary: { ...item.summary, value: `${eventTimeText(event.facts, lang)}. ${item.summary.value}` },
  };
}

/** A call with its dates, what was changed in them, and that it is withdrawn. */
export function callItem(call: Call, lang: Lang): FeedItem {
  const words = call.entry && wordsFor(call.entry, lang);
  const title = call.title(lang).value;
  const change = changeLines(call, lang).at(-1)?.text;
  const parts = [callPeriodText(call, lang), change, words?.value.summary];
  return {
    id: call.id,
    path: href(lang, 'call', call.slugs[lang]),
    changedOn: call.changedOn,
    title: call.times.withdrawn ? `${strings(lang)('calls.state.withdrawn')}: ${title}` : title,
    summary: { value: parts.filter((part) => part !== undefined).join(' '), lang: words?.lang ?? lang },
  };
}

/** A project with its link to the theme, and the editors' summary where they wrote one. */
export function projectItem(project: Project, lang: Lang): FeedItem {
  const words = project.entry && wordsFor(project.entry, lang);
  const kind = `${strings(lang)(`projects.kinds.${project.kind}`)}.`;
  return {
    id: project.slug,
    path: href(lang, 'project', project.slug),
    published: project.publishedOn,
    changedOn: project.changedOn,
    title: project.name(lang).value,
    summary: {
      value: words === null ? kind : `${kind} ${words.value.summary}`,
      lang: words?.lang ?? lang,
    },
  };
}
