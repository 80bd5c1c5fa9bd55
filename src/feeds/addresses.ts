/**
 * The addresses of what is not a page. A calendar or a feed stands beside the page it repeats
 * (`/fi/haut/` → `/fi/haut.ics`), so that the route table names both.
 */
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import type { Call } from '../site/calls/calls.ts';
import { slugsOf, type Entry } from '../site/entry.ts';

/** The open data files: one for all languages. */
export const DATA_FILES = {
  export: '/data/export.json',
  exportSchema: '/data/export.schema.json',
  projects: '/data/projects.csv',
  calls: '/data/calls.csv',
} as const;

/** The projects of one region as a table: `/data/regions/13/projects.csv`. */
export function regionProjectsFile(code: string): string {
  return `/data/regions/${code}/projects.csv`;
}

function beside(page: string, extension: 'ics' | 'xml'): string {
  return page.replace(/\/$/, `.${extension}`);
}

/** Whether a call can stand in a calendar: its opening or its closing has a day. */
export function callHasDay({ times }: Pick<Call, 'times'>): boolean {
  return times.opens !== null || times.closes !== null;
}

/** Whether an event can stand in a calendar: its source tells the day, and nobody inferred it. */
export function eventHasDay({ facts }: Pick<Entry<'events'>, 'facts'>): boolean {
  return facts.starts.length === 'yyyy-mm-dd'.length && facts.estimate !== true;
}

/** Every call as a calendar: `/fi/haut.ics`. */
export function callsIcs(lang: Lang): string {
  return beside(href(lang, 'calls'), 'ics');
}

/** One call as a calendar, `/fi/haut/muutostilanteet.ics`; `undefined` while it has no day. */
export function callIcs(lang: Lang, call: Pick<Call, 'slugs' | 'times'>): string | undefined {
  return callHasDay(call) ? beside(href(lang, 'call', call.slugs[lang]), 'ics') : undefined;
}

/** Every event with a day as a calendar: `/fi/tapahtumat.ics`. */
export function eventsIcs(lang: Lang): string {
  return beside(href(lang, 'events'), 'ics');
}

/** One event as a calendar, `/fi/tapahtumat/rekrytori-2021.ics`; `undefined` when its day is not known. */
export function eventIcs(lang: Lang, event: Pick<Entry<'events'>, 'facts' | 'words'>): string | undefined {
  return eventHasDay(event) ? beside(href(lang, 'event', slugsOf(event)[lang]), 'ics') : undefined;
}

/** A list as an Atom feed: `/fi/ajankohtaista.xml`, `/fi/haut.xml`, `/fi/tapahtumat.xml`. */
export function feedAddress(lang: Lang, page: 'news' | 'calls' | 'events'): string {
  return beside(href(lang, page), 'xml');
}
