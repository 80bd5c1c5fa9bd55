/**
 * The addresses of what is not a page. A calendar or a feed stands beside the page it repeats
 * (`/fi/haut/` → `/fi/haut.ics`), so that the route table names both. A part of a list stands below it by a code that
 * never changes (`/fi/haut/alue/13.ics`): a subscription outlives every name.
 */
import type { ByLang, Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import type { Call } from '../site/calls/calls.ts';
import { slugsOf, type Entry } from '../site/entry.ts';

/** The tables of the open data; each is there as JSON and as CSV, with a schema. */
export const DATA_TABLES = [
  'projects',
  'calls',
  'models',
  'services',
  'regions',
  'terms',
  'kohesio',
] as const;
export type DataTableId = (typeof DATA_TABLES)[number];

/** What stands of a table: `projects.csv` with `projects.csv-metadata.json` beside it, where programs look for it (CSVW). */
export const TABLE_ENDINGS = ['json', 'csv', 'schema.json', 'csv-metadata.json'] as const;

/** A file of a table: `/data/projects.csv`. */
export function tableFile(id: string, ending: (typeof TABLE_ENDINGS)[number]): string {
  return `/data/${id}.${ending}`;
}

/** Whether a table is there in a form: Kohesio knows its file as CSV alone. */
export function hasForm(id: DataTableId, ending: (typeof TABLE_ENDINGS)[number]): boolean {
  return id !== 'kohesio' || ending.startsWith('csv');
}

/** The open data files that are no table: one for all languages. */
export const DATA_FILES = {
  export: '/data/export.json',
  exportSchema: '/data/export.schema.json',
  termsJsonLd: '/data/terms.jsonld',
  quality: '/data/quality.json',
  changes: '/data/changes.json',
  catalogue: '/data/dcat.jsonld',
  checksums: '/data/sha256sums.txt',
} as const;

/** The lists whose rows can be narrowed, each a table: what is shown is what can be downloaded. */
export const NARROWED_TABLES = ['projects', 'calls', 'models'] as const;
export type NarrowedTableId = (typeof NARROWED_TABLES)[number];

/**
 * A list narrowed by one thing, as a file: the list's address `?region=13` is `/data/projects/region/13.csv`, in every
 * language the same.
 */
export function narrowedFile(
  id: NarrowedTableId,
  facet: string,
  value: string,
  ending: 'json' | 'csv',
): string {
  return `${narrowedFolder(id, facet)}/${value}.${ending}`;
}

/** Where the files of a list narrowed by a thing stand: `/data/projects/region`. */
export function narrowedFolder(id: NarrowedTableId, facet: string): string {
  return `/data/${id}/${facet}`;
}

/** The lists that have feeds, by their page in the route table. */
export const FEED_LISTS = ['news', 'calls', 'models', 'projects', 'events'] as const;
export type FeedList = (typeof FEED_LISTS)[number];

/** The lists that have a calendar. */
export type CalendarList = 'calls' | 'events';

/** The file of all rows of a list too long for one page: `/fi/hankkeet.rows.json`. */
export function listRowsAddress(lang: Lang, list: 'projects'): string {
  return beside(href(lang, list), 'rows.json');
}

/** What a list can be narrowed by for a subscription. */
export type NarrowedBy = 'region' | 'objective' | 'applicant';

/** One part of a list: the calls of the region `13`, of the objective `4.1`, of the applicant `municipality`. */
export interface Narrowing {
  by: NarrowedBy;
  value: string;
}

const FOLDERS: Record<NarrowedBy, ByLang<string>> = {
  region: { fi: 'alue', sv: 'region', en: 'region' },
  objective: { fi: 'tavoite', sv: 'mal', en: 'objective' },
  applicant: { fi: 'hakija', sv: 'sokande', en: 'applicant' },
};

function beside(page: string, extension: string, only?: Narrowing): string {
  const list = page.replace(/\/$/, '');
  const part = only === undefined ? '' : `/${FOLDERS[only.by][page.slice(1, 3) as Lang]}/${only.value}`;
  return `${list}${part}.${extension}`;
}

/** Whether a call can stand in a calendar: its opening or its closing has a day. */
export function callHasDay({ times }: Pick<Call, 'times'>): boolean {
  return times.opens !== null || times.closes !== null;
}

/** Whether an event can stand in a calendar: its source tells the day, and nobody inferred it. */
export function eventHasDay({ facts }: Pick<Entry<'events'>, 'facts'>): boolean {
  return facts.starts.length === 'yyyy-mm-dd'.length && facts.estimate !== true;
}

/** A list to subscribe to as a calendar: `/fi/haut.ics`, `/fi/haut/alue/13.ics`. */
export function calendarAddress(lang: Lang, list: CalendarList, only?: Narrowing): string {
  return beside(href(lang, list), 'ics', only);
}

/** Every call as a calendar: `/fi/haut.ics`. */
export function callsIcs(lang: Lang): string {
  return calendarAddress(lang, 'calls');
}

/** One call as a calendar, `/fi/haut/muutostilanteet.ics`; `undefined` while it has no day. */
export function callIcs(lang: Lang, call: Pick<Call, 'slugs' | 'times'>): string | undefined {
  return callHasDay(call) ? beside(href(lang, 'call', call.slugs[lang]), 'ics') : undefined;
}

/** Every event with a day as a calendar: `/fi/tapahtumat.ics`. */
export function eventsIcs(lang: Lang): string {
  return calendarAddress(lang, 'events');
}

/** One event as a calendar, `/fi/tapahtumat/rekrytori-2021.ics`; `undefined` when its day is not known. */
export function eventIcs(lang: Lang, event: Pick<Entry<'events'>, 'facts' | 'words'>): string | undefined {
  return eventHasDay(event) ? beside(href(lang, 'event', slugsOf(event)[lang]), 'ics') : undefined;
}

/** A list as an Atom feed: `/fi/ajankohtaista.xml`, `/fi/haut/alue/13.xml`. */
export function feedAddress(lang: Lang, list: FeedList, only?: Narrowing): string {
  return beside(href(lang, list), 'xml', only);
}

/** The same as a JSON Feed: `/fi/ajankohtaista.feed.json`. */
export function jsonFeedAddress(lang: Lang, list: FeedList, only?: Narrowing): string {
  return beside(href(lang, list), 'feed.json', only);
}

/**
 * The address that a calendar program takes as a subscription and not as a file to copy:
 * `webcal://kohtaanto.example/fi/haut.ics`. `site` is the site's address.
 */
export function subscribeAddress(site: string, path: string): string {
  return `webcal://${new URL(site).host}${path}`;
}
