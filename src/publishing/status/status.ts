/** How the whole content stands: what is to be translated, renewed, reviewed or finished, and whose it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { reviewDue } from '../schedule/review-due.ts';
import type { ExportCall } from '../../export/schema.ts';
import { finnishDay } from '../../i18n/format.ts';
import { byLang, type ByLang } from '../../i18n/languages.ts';
import { callMoments } from '../../site/calls/call-moments.ts';
import { callState, isOpen, type CallState } from '../../site/calls/call-state.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { entryAddress } from '../addresses/entry-address.ts';
import { readHistory, type ReadHistory } from '../history/history.ts';
import { standingAt, type Standing, type Timetable } from '../schedule/is-shown.ts';
import { ALL_COLLECTIONS, fileOf, readEntries, type EntryFiles } from './read-entries.ts';
import { keyOf, TRANSLATIONS, translationsOf, type Translated, type Translation } from './translations.ts';

export interface EntryStatus {
  collection: CollectionName;
  id: string;
  /** The Finnish file from the project's top folder. */
  file: string;
  /** Finnish title, or the entry's id where its name is kept elsewhere. */
  title: string;
  /** Role in site.yaml. */
  owner: string;
  standing: Standing;
  publishAt: string | null;
  /** Of a call alone. */
  call: CallState | null;
  translations: Record<Translated, Translation>;
  /** Day when the page was last read through, and the day when that is to be done again. */
  review: { last: string; due: string; isDue: boolean } | null;
  /** Address in each language, where the entry has a page of its own. */
  addresses: ByLang<string | null>;
}

export interface Status {
  /** Finnish day the status is of. */
  day: string;
  /** Whether git could be asked how texts have changed; if not, why. */
  history: 'known' | 'no-git' | 'shallow';
  /** Open calls first, then coming ones, then the rest in the order of the collections. */
  entries: EntryStatus[];
}

export interface StatusNeeds {
  folder: string;
  at: Temporal.Instant;
  /** The calls of the accepted export: a call that names one has its dates there. */
  exportCalls: readonly ExportCall[];
  collections?: readonly CollectionName[];
  history?: ReadHistory;
}

/** Reads the status of a content folder. Entries whose Finnish file cannot be read are left to the checks. */
export function readStatus({
  folder,
  at,
  exportCalls,
  collections = ALL_COLLECTIONS,
  history = readHistory(folder),
}: StatusNeeds): Status {
  const entries = readEntries(folder, collections);
  const translations = translationsOf(folder, entries, history, at);
  const records = new Map(exportCalls.map((record) => [record.id, record]));
  const day = finnishDay(at).day;
  const all = entries.map((entry): EntryStatus => {
    const data = entry.texts.fi?.data ?? {};
    const times = data as Timetable;
    return {
      collection: entry.collection,
      id: entry.id,
      file: `content/${fileOf(entry, 'fi')}`,
      title: typeof data['title'] === 'string' ? data['title'] : entry.id,
      owner: typeof data['owner'] === 'string' ? data['owner'] : 'editors',
      standing: standingAt(times, at),
      publishAt: times.publishAt ?? null,
      call: entry.collection === 'calls' ? stateOfCall(data, records, at) : null,
      translations: translations.get(keyOf(entry)) ?? { sv: { state: 'unknown' }, en: { state: 'unknown' } },
      review: reviewOf(data, day),
      addresses: byLang((lang) => addressOf(entry, lang)),
    };
  });
  return {
    day,
    history: history.known ? 'known' : history.why,
    entries: all.toSorted((a, b) => rank(a) - rank(b)),
  };
}

/** Whether somebody ought to do something about the entry. */
export function needsWork({ standing, translations, review }: EntryStatus): boolean {
  const waits = TRANSLATIONS.some((lang) => ['missing', 'outdated'].includes(translations[lang].state));
  return standing === 'draft' || waits || review?.isDue === true;
}

function rank({ call }: EntryStatus): number {
  if (call !== null && isOpen(call)) return 0;
  return call === 'upcoming' ? 1 : 2;
}

function addressOf(entry: EntryFiles, lang: 'fi' | Translated): string | null {
  const { collection, id, texts } = entry;
  const own = lang === 'fi' ? undefined : texts[lang]?.data;
  return entryAddress({ collection, id, finnish: texts.fi?.data ?? {}, own }, lang) ?? null;
}

function reviewOf({ reviewed, reviewEvery }: EntryData, today: string): EntryStatus['review'] {
  const due = reviewDue(reviewed, reviewEvery)?.toString();
  return due === undefined ? null : { last: String(reviewed), due, isDue: due <= today };
}

type EntryData = Readonly<Record<string, unknown>>;

/** The state of a call by its own dates or by those of the record it names; `null` where neither can be read. */
function stateOfCall(
  data: EntryData,
  records: ReadonlyMap<string, ExportCall>,
  at: Temporal.Instant,
): CallState | null {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const record = records.get(text(data['exportId']) ?? '');
  try {
    const moments = callMoments({
      opens: record?.opensOn ?? text(data['opens']),
      closes: record
        ? [record.closesOn, record.closesTime].filter((part) => part !== null).join(' ') || null
        : text(data['closes']),
      overBy: text(data['overBy']),
      withdrawn: data['withdrawn'] !== undefined,
    });
    return callState(moments, at.epochMilliseconds);
  } catch {
    // Times that cannot be read are for the checks to tell; the status is of the rest.
    return null;
  }
}

/** What the roles of site.yaml are called, for the column of owners. */
export function readRoles(folder: string): Record<string, ByLang<string>> {
  const site = parse(readFileSync(join(folder, 'site.yaml'), 'utf8')) as {
    roles?: Record<string, ByLang<string>>;
  };
  return site.roles ?? {};
}
