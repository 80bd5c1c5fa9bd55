/**
 * The door for the outside file: text in, a typed export or every fault out. The export is not trusted;
 * past this point it is. It reads the accepted file for the build; a new file passes `takeIn` first.
 */
import { pathText, quoted, type Fault } from '../checks/fault.ts';
import { faultsOf } from '../checks/fields/issues.ts';
import { parseJson } from './json-text.ts';
import { exportSchema, SCHEMA_MAJOR, type ThemeExport } from './schema.ts';
import { countsOf, totalsOf } from './totals.ts';

export type ReadExport = { ok: true; export: ThemeExport } | { ok: false; faults: Fault[] };

/** Reads the bytes of an export. `file` is the name that messages give. */
export function readExport(bytes: Uint8Array, file: string): ReadExport {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse([{ file, path: '', rule: 'encoding', values: {} }]);
  }
  if (text.startsWith('\uFEFF')) return refuse([{ file, path: '', rule: 'encoding', values: {} }]);
  const parsedText = parseJson(text);
  if (!parsedText.ok) {
    const { line, position } = parsedText;
    const near = quoted(text.slice(Math.max(0, position - 25), position + 25));
    return refuse([{ file, line, path: '', rule: 'json', values: { near } }]);
  }
  return checkExport(parsedText.value, file);
}

/** Checks what was parsed of an export: its version, the shape of each record, and what no single record shows. */
export function checkExport(data: unknown, file: string): ReadExport {
  const version = (data as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'string' && Number(version.split('.')[0]) !== SCHEMA_MAJOR) {
    return refuse([
      {
        file,
        path: 'schemaVersion',
        rule: 'version',
        values: { found: quoted(version), major: String(SCHEMA_MAJOR) },
      },
    ]);
  }
  const parsed = exportSchema.safeParse(data);
  if (!parsed.success) return refuse(withCodes(faultsOf(file, parsed.error.issues, data), data));
  const faults = crossFaults(parsed.data, file);
  return faults.length > 0 ? refuse(faults) : { ok: true, export: parsed.data };
}

function refuse(faults: Fault[]): ReadExport {
  return { ok: false, faults };
}

/** Adds the project's or call's own code to a fault's path: `projects[3]` alone tells a person little. */
function withCodes(faults: Fault[], data: unknown): Fault[] {
  return faults.map((fault) => {
    const place = /^(projects|calls)\[(\d+)\]/.exec(fault.path);
    if (!place) return fault;
    const list = (data as Record<string, unknown>)[place[1] ?? ''];
    const record = Array.isArray(list) ? (list[Number(place[2])] as Record<string, unknown> | null) : null;
    const code = record?.['code'] ?? record?.['id'];
    return typeof code === 'string' ? { ...fault, path: `${fault.path} (${code})` } : fault;
  });
}

/** What no single record shows: doubled codes, references to nothing, counts and sums that do not add up. */
function crossFaults(data: ThemeExport, file: string): Fault[] {
  return [
    ...doubledCodes(data, file),
    ...lostReferences(data, file),
    ...wrongCounts(data, file),
    ...wrongTotals(data, file),
  ];
}

function doubledCodes(data: ThemeExport, file: string): Fault[] {
  const lists: [string, string[]][] = [
    ['projects', data.projects.map(({ code }) => code)],
    ['calls', data.calls.map(({ id }) => id)],
    ['organisations', data.organisations.map(({ id }) => id)],
    ['authorities', data.authorities.map(({ id }) => id)],
  ];
  return lists.flatMap(([list, codes]) => {
    const seen = new Map<string, number>();
    return codes.flatMap((code, index): Fault[] => {
      const first = seen.get(code);
      if (first === undefined) {
        seen.set(code, index);
        return [];
      }
      const values = { code, first: pathText([list, first]) };
      return [{ file, path: pathText([list, index]), rule: 'duplicate-code', values }];
    });
  });
}

function lostReferences(data: ThemeExport, file: string): Fault[] {
  const organisations = new Set(data.organisations.map(({ id }) => id));
  const authorities = new Set(data.authorities.map(({ id }) => id));
  const calls = new Set(data.calls.map(({ id }) => id));
  const codes = new Set(data.projects.map(({ code }) => code));
  const lost = (
    path: (string | number)[],
    target: string | null,
    known: Set<string>,
    list: string,
  ): Fault[] =>
    target === null || known.has(target)
      ? []
      : [{ file, path: pathText(path), rule: 'unknown-reference', values: { found: target, list } }];
  return [
    ...data.projects.flatMap((project, index) => [
      ...lost(['projects', index, 'beneficiaryId'], project.beneficiaryId, organisations, 'organisations'),
      ...lost(['projects', index, 'authorityId'], project.authorityId, authorities, 'authorities'),
      ...lost(['projects', index, 'callId'], project.callId, calls, 'calls'),
    ]),
    ...data.calls.flatMap((call, index) => [
      ...lost(['calls', index, 'authorityId'], call.authorityId, authorities, 'authorities'),
      ...call.resultCodes.flatMap((code, place) =>
        lost(['calls', index, 'resultCodes', place], code, codes, 'projects'),
      ),
    ]),
  ];
}

function wrongCounts(data: ThemeExport, file: string): Fault[] {
  return differing(data.counts, countsOf(data), file, 'counts', 'count');
}

function wrongTotals(data: ThemeExport, file: string): Fault[] {
  return differing(data.totals, totalsOf(data.projects), file, 'totals', 'total');
}

function differing<T extends Record<string, number>>(
  stated: T,
  actual: T,
  file: string,
  of: 'counts' | 'totals',
  rule: 'count' | 'total',
): Fault[] {
  return Object.entries(actual)
    .filter(([field, value]) => stated[field] !== value)
    .map(([field, value]) => ({
      file,
      path: `${of}.${field}`,
      rule,
      values: { stated: String(stated[field]), actual: String(value) },
    }));
}
