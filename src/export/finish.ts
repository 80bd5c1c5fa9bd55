/** The last step before publishing: what the site must not forget is carried over. */
import { countsOf, totalsOf } from './totals.ts';
import type { ExportCall, ExportTombstone, ThemeExport } from './schema.ts';

interface Finish {
  /** The cleaned export, without natural persons. */
  next: ThemeExport;
  last: ThemeExport | null;
  at: Temporal.Instant;
}

/** The export as it is published: history of calls, tombstones, counts and sums. */
export function finish({ next, last, at }: Finish): ThemeExport {
  const day = at.toString().slice(0, 10);
  const { converterLog, ...rest } = next;
  const data: ThemeExport = {
    ...rest,
    calls: next.calls.map((call) => withHistory(call, last, next.source.retrievedAt.slice(0, 10))),
    tombstones: last === null ? named(next.tombstones, null) : tombstones(next, last, day),
    // Examples of the converter quote the source.
    ...(converterLog && { converterLog: converterLog.map((line) => ({ ...line, examples: [] })) }),
  };
  return { ...data, counts: countsOf(data), totals: totalsOf(data.projects) };
}

const DATES = ['opensOn', 'closesOn'] as const;

/** The call with every move of its dates since the last export in its history; nothing in it is ever lost. */
function withHistory(call: ExportCall, last: ThemeExport | null, on: string): ExportCall {
  const before = last?.calls.find(({ id }) => id === call.id);
  if (before === undefined) return call;
  const key = (entry: ExportCall['history'][number]) => [entry.field, entry.from, entry.to].join('|');
  const history = new Map(before.history.concat(call.history).map((entry) => [key(entry), entry]));
  for (const field of DATES) {
    const [from, to] = [before[field], call[field]];
    if (from === to) continue;
    const entry = { on, field, from, to, url: call.url };
    if (!history.has(key(entry))) history.set(key(entry), entry);
  }
  return { ...call, history: [...history.values()].toSorted((a, b) => a.on.localeCompare(b.on)) };
}

/** Every tombstone there ever was, and one for each record that is gone without. */
function tombstones(next: ThemeExport, last: ThemeExport, on: string): ExportTombstone[] {
  const living = new Set([...next.projects.map(({ code }) => code), ...next.calls.map(({ id }) => id)]);
  const fresh = new Map(next.tombstones.map((tombstone) => [tombstone.code, tombstone]));
  const gone = [...last.projects.map(({ code }) => code), ...last.calls.map(({ id }) => id)]
    .filter((code) => !living.has(code) && !fresh.has(code))
    .map((code): ExportTombstone => ({
      code,
      reason: 'unknown',
      on,
      lastSeenExportId: last.exportId,
      replacedBy: null,
    }));
  const old = last.tombstones.filter(({ code }) => !fresh.has(code) && !living.has(code));
  return named([...old, ...next.tombstones, ...gone], last);
}

/** With the last known name of each record, so that its page can say what was there; none where privacy was the reason. */
function named(list: readonly ExportTombstone[], last: ThemeExport | null): ExportTombstone[] {
  const names = new Map([
    ...(last?.projects ?? []).map(({ code, name }) => [code, name] as const),
    ...(last?.calls ?? []).map(({ id, title }) => [id, title] as const),
    ...(last?.tombstones ?? []).map(({ code, name }) => [code, name ?? null] as const),
  ]);
  return list.map((tombstone) => ({
    ...tombstone,
    name: tombstone.reason === 'privacy' ? null : (tombstone.name ?? names.get(tombstone.code) ?? null),
  }));
}
