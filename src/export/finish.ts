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
    tombstones: last === null ? described(next.tombstones, null) : tombstones(next, last, day),
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
  return described([...old, ...next.tombstones, ...gone], last);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * With what each record was and its last known name, so that its page can say what was there; no name where privacy
 * was the reason. Of a record the site never had, only a call has a UUID.
 */
function described(list: readonly ExportTombstone[], last: ThemeExport | null): ExportTombstone[] {
  const names = new Map([
    ...(last?.projects ?? []).map(({ code, name }) => [code, name] as const),
    ...(last?.calls ?? []).map(({ id, title }) => [id, title] as const),
  ]);
  const before = new Map(last?.tombstones.map((tombstone) => [tombstone.code, tombstone]));
  const calls = new Set(last?.calls.map(({ id }) => id));
  return list.map((tombstone) => {
    const { code, reason } = tombstone;
    const known = tombstone.kind ?? before.get(code)?.kind;
    const name = tombstone.name ?? names.get(code) ?? before.get(code)?.name ?? null;
    return {
      ...tombstone,
      kind: known ?? (calls.has(code) || UUID.test(code) ? 'call' : 'project'),
      name: reason === 'privacy' ? null : name,
    };
  });
}
