/** What can be subscribed to: the lists, and those of their parts that have something in them. */
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { APPLICANTS } from '../schemas/calls.ts';
import {
  callHasDay,
  eventHasDay,
  FEED_LISTS,
  type CalendarList,
  type FeedList,
  type Narrowing,
  type NarrowedBy,
} from '../feeds/addresses.ts';
import type { FeedItem } from '../feeds/feed-items.ts';
import { callItem, eventItem, modelItem, newsItem, projectItem } from '../feeds/feed-items.ts';
import type { Call } from './calls/calls.ts';
import { placesOf } from './search-marks.ts';
import { objectiveName, regionName, site } from './site.ts';

const VALUES: Record<NarrowedBy, readonly string[]> = {
  region: site.regions.map(({ code }) => code),
  objective: site.objectives.map(({ code }) => code),
  applicant: APPLICANTS,
};

/** What a call counts as. One that covers the whole country is found from each region of the programme. */
function callHas(call: Call, { by, value }: Narrowing): boolean {
  const values: Record<NarrowedBy, readonly string[]> = {
    region: placesOf(call),
    objective: call.objectives,
    applicant: call.applicants,
  };
  return values[by].includes(value);
}

/** The calls of a calendar: all that have a day, or those of a part. */
export function calendarCalls(only?: Narrowing): Call[] {
  return site.calls.filter((call) => callHasDay(call) && (only === undefined || callHas(call, only)));
}

/** The parts of the calls that have a calendar of their own, in the order of their codes. */
export const callParts: readonly Narrowing[] = (['region', 'objective', 'applicant'] as const)
  .flatMap((by) => VALUES[by].map((value): Narrowing => ({ by, value })))
  .filter((only) => calendarCalls(only).length > 0);

/** Every calendar to subscribe to. */
export const calendars: readonly { list: CalendarList; only?: Narrowing }[] = [
  { list: 'calls' },
  ...callParts.map((only) => ({ list: 'calls' as const, only })),
  { list: 'events' },
];

/** The events whose day is known, for their calendar. */
export const calendarEvents = site.events.filter(eventHasDay);

interface Placed {
  regions: readonly string[];
  item: (lang: Lang) => FeedItem;
}

const placed: Record<FeedList, readonly Placed[]> = {
  news: site.news.map((news) => ({
    regions: news.facts.regions ?? [],
    item: (lang) => newsItem(news, lang),
  })),
  calls: site.calls.map((call) => ({ regions: placesOf(call), item: (lang) => callItem(call, lang) })),
  models: site.models.map((model) => ({
    regions: model.facts.regions,
    item: (lang) => modelItem(model, lang),
  })),
  projects: site.projects.map((project) => ({
    regions: project.regions,
    item: (lang) => projectItem(project, lang),
  })),
  events: site.events.map((event) => ({
    regions: event.facts.regions,
    item: (lang) => eventItem(event, lang),
  })),
};

/** The items of a list's feed: all, or those of a region. */
export function feedItems(list: FeedList, lang: Lang, only?: Narrowing): FeedItem[] {
  return placed[list]
    .filter(({ regions }) => only === undefined || regions.includes(only.value))
    .map(({ item }) => item(lang));
}

/**
 * The lists that have a feed for a region: those with something of it. Without, there is no feed and no link to one,
 * for a file for every list and region would be mostly empty ones.
 */
export function regionFeeds(code: string): FeedList[] {
  return FEED_LISTS.filter((list) => placed[list].some(({ regions }) => regions.includes(code)));
}

/** Every feed. */
export const feeds: readonly { list: FeedList; only?: Narrowing }[] = [
  ...FEED_LISTS.map((list) => ({ list })),
  ...VALUES.region.flatMap((value) =>
    regionFeeds(value).map((list) => ({ list, only: { by: 'region' as const, value } })),
  ),
];

/** A part of a list by name: `Keski-Suomi`, `Polkuja töihin (4.1)`, `kunta`. */
export function partName({ by, value }: Narrowing, lang: Lang): string {
  if (by === 'region') return regionName(value, lang);
  if (by === 'objective') return objectiveName(value, lang);
  return strings(lang)(`applicants.${value as (typeof APPLICANTS)[number]}`);
}

/** The part with its name, as calendars and feeds take it. */
export function namedPart(
  only: Narrowing | undefined,
  lang: Lang,
): (Narrowing & { name: string }) | undefined {
  return only && { ...only, name: partName(only, lang) };
}
