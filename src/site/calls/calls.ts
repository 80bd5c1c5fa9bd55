/** Calls: the export's records joined with editorial words, and calls that only the editors know. */
import type { ExportCall } from '../../export/schema.ts';
import type { Facts } from '../../schemas/entry.ts';
import { byLang, type ByLang, type Lang } from '../../i18n/languages.ts';
import { callMoments, type CallTimes } from './call-moments.ts';
import type { CallMoments } from './call-state.ts';
import { changedOn, latestDay } from '../updates/changed-on.ts';
import { slugsOf, textFor, type Entry, type InLanguage } from '../entry.ts';

/** One move of a call's opening or closing day, as the export remembers it. */
export interface DateMove {
  field: 'opensOn' | 'closesOn';
  from: string | null;
  to: string | null;
  /** Where it was announced. */
  url: string;
}

/** What changed on one day. */
export interface CallChange {
  /** Day of the change, `2022-08-18`. */
  on: string;
  /** The editors' words; they say more than the moves and stand in their place. */
  text: ByLang<string> | null;
  moves: DateMove[];
}

export interface Call {
  id: string;
  slugs: ByLang<string>;
  kind: NonNullable<Facts<'calls'>['kind']>;
  title: (lang: Lang) => InLanguage<string>;
  times: CallTimes;
  moments: CallMoments;
  continuous: boolean;
  plannedWindow: { from: string; to: string } | null;
  objectives: Facts<'calls'>['objectives'] & {};
  regions: Facts<'calls'>['regions'] & {};
  nationwide: boolean;
  applicants: Facts<'calls'>['applicants'] & {};
  /** Euros; `null` where the source does not say. */
  totalSupport: number | null;
  authorityId: string | null;
  noticeUrl: string | null;
  /** Day of its last change, of its words or of its record in the export. */
  changedOn: string;
  /** Public history, one line a day, oldest first. */
  changes: CallChange[];
  /** The closing day was last moved to a later one. */
  extended: boolean;
  resultCodes: string[];
  /** Its record in the export, which its facts come from; `null` where only the editors know it. */
  record: ExportCall | null;
  entry: Entry<'calls'> | null;
}

/** A call of the theme itself, as against one shown as another way to fund. */
export function isThemeCall(call: Pick<Call, 'kind'>): boolean {
  return call.kind !== 'regional-related';
}

function withClock(day: string | null, clock: string | null): string | null {
  return day === null || clock === null ? day : `${day} ${clock}`;
}

function fromExport(record: ExportCall, entry: Entry<'calls'> | null): Call {
  const facts = entry?.facts;
  const times: CallTimes = {
    opens: record.opensOn,
    closes: withClock(record.closesOn, record.closesTime),
    withdrawn: facts?.withdrawn !== undefined,
  };
  const fallback = record.id.replace(/^editor:/, '');
  return {
    id: entry?.id ?? fallback,
    slugs: entry ? slugsOf(entry) : byLang(() => fallback),
    kind: record.kind,
    title: (lang) => editorsTitle(entry, lang) ?? textFor(record.title, lang),
    times,
    moments: callMoments(times),
    continuous: record.continuous,
    plannedWindow: record.plannedWindow,
    objectives: record.specificObjectives,
    regions: record.regions,
    nationwide: record.area === 'VALTAKUNNALLINEN',
    applicants: record.eligibleApplicants,
    totalSupport: record.totalSupportCents === null ? null : record.totalSupportCents / 100,
    authorityId: record.authorityId,
    noticeUrl: record.url,
    changedOn: latestDay([
      record.updatedOn,
      ...record.history.map(({ on }) => on),
      entry && changedOn(entry),
    ]),
    changes: changesOf(facts, record.history),
    extended: wasExtended(record.history),
    resultCodes: record.resultCodes,
    record,
    entry,
  };
}

function fromEditors(entry: Entry<'calls'>): Call {
  const { facts } = entry;
  const times: CallTimes = {
    opens: facts.opens ?? null,
    closes: facts.closes ?? null,
    overBy: facts.overBy ?? null,
    withdrawn: facts.withdrawn !== undefined,
  };
  return {
    id: entry.id,
    slugs: slugsOf(entry),
    kind: facts.kind ?? 'regional-related',
    title: (lang) => editorsTitle(entry, lang) ?? { value: entry.words.fi.title, lang: 'fi' },
    times,
    moments: callMoments(times),
    continuous: facts.continuous ?? false,
    plannedWindow: facts.plannedWindow ?? null,
    objectives: facts.objectives ?? [],
    regions: facts.regions ?? [],
    nationwide: facts.nationwide ?? false,
    applicants: facts.applicants ?? [],
    totalSupport: facts.totalSupport ?? null,
    authorityId: facts.authority ?? null,
    noticeUrl: facts.applyUrl ?? null,
    changedOn: changedOn(entry),
    changes: changesOf(facts, []),
    extended: false,
    resultCodes: [],
    record: null,
    entry,
  };
}

function editorsTitle(entry: Entry<'calls'> | null, lang: Lang): InLanguage<string> | undefined {
  const title = entry?.words[lang]?.title;
  return title === undefined ? undefined : { value: title, lang };
}

type History = ExportCall['history'];

/** What the export remembers and what the editors wrote, joined by day. */
function changesOf(facts: Facts<'calls'> | undefined, history: History): CallChange[] {
  const byDay = new Map<string, CallChange>();
  const ofDay = (on: string): CallChange => {
    const change = byDay.get(on) ?? { on, text: null, moves: [] };
    byDay.set(on, change);
    return change;
  };
  for (const { on, field, ...move } of history) {
    if (field === 'opensOn' || field === 'closesOn') ofDay(on).moves.push({ field, ...move });
  }
  for (const { on, ...text } of facts?.changes ?? []) ofDay(on).text = text;
  return [...byDay.values()].toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Only a move whose both ends are known tells that it went to a later day. */
function wasExtended(history: History): boolean {
  const last = history
    .filter(({ field }) => field === 'closesOn')
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  if (last?.from == null || last.to === null) return false;
  return last.to > last.from;
}

/** Every call once: those of the export with their words if there are any, then those the editors add. */
export function joinCalls(records: readonly ExportCall[], entries: readonly Entry<'calls'>[]): Call[] {
  const byExportId = new Map(
    entries.flatMap((entry) => (entry.facts.exportId ? [[entry.facts.exportId, entry] as const] : [])),
  );
  return [
    ...records.map((record) => fromExport(record, byExportId.get(record.id) ?? null)),
    ...entries.filter(({ facts }) => facts.exportId === undefined).map(fromEditors),
  ];
}
