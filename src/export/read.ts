/**
 * The door for the outside file: text in, a typed export or every fault out. The export is not trusted;
 * past this point it is. Cleaning, comparing and holding (the circuit breaker) take their place
 * between this module and the accepted file.
 */
import { faultsOf, pathText, quoted, type Fault } from '../checks/fault.ts';
import { exportSchema, isThemeProject, SCHEMA_MAJOR, type ThemeExport } from './schema.ts';

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
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { line, near } = jsonFault(text, error);
    return refuse([{ file, line, path: '', rule: 'json', values: { near } }]);
  }
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

/** The engine shows this many characters on either side of a token it did not expect. */
const SHOWN_AROUND = 10;

/**
 * Where the file stops being JSON. The engine's message gives a position, or else quotes the surroundings
 * of the token it did not expect.
 */
function faultPosition(text: string, message: string): number {
  const stated = /position (\d+)/.exec(message)?.[1];
  if (stated !== undefined) return Number(stated);
  const quote = /Unexpected token .*?, (?:\.\.\.)?"(.+?)"(?:\.\.\.)? is not valid JSON/s.exec(message)?.[1];
  const start = quote === undefined ? -1 : text.indexOf(quote);
  return start < 0 ? text.length : start + (start === 0 ? 0 : SHOWN_AROUND);
}

function jsonFault(text: string, error: unknown): { line: number; near: string } {
  const position = faultPosition(text, String(error));
  const before = text.slice(0, position);
  return {
    line: before.split('\n').length,
    near: quoted(text.slice(Math.max(0, position - 25), position + 25)),
  };
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
  return lists.flatMap(([list, codes]) =>
    codes.flatMap((code, index): Fault[] => {
      const first = codes.indexOf(code);
      return first === index
        ? []
        : [
            {
              file,
              path: pathText([list, index]),
              rule: 'duplicate-code',
              values: { code, first: pathText([list, first]) },
            },
          ];
    }),
  );
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
  const groups = new Set(data.projects.flatMap(({ groupId }) => groupId ?? []));
  const actual = {
    projects: data.projects.length,
    groups: groups.size,
    calls: data.calls.length,
    organisations: data.organisations.length,
    authorities: data.authorities.length,
    tombstones: data.tombstones.length,
  };
  return (Object.keys(actual) as (keyof typeof actual)[]).flatMap((list): Fault[] =>
    data.counts[list] === actual[list]
      ? []
      : [
          {
            file,
            path: `counts.${list}`,
            rule: 'count',
            values: { stated: String(data.counts[list]), actual: String(actual[list]) },
          },
        ],
  );
}

/** Sums of the theme's own projects; unknown and negative values are left out, related projects never enter. */
export function themeTotals(projects: ThemeExport['projects']): ThemeExport['totals'] {
  const own = projects.filter(isThemeProject);
  const sum = (field: 'plannedEuStateCents' | 'plannedTotalCents' | 'realisedEuStateCents') =>
    own.reduce((total, project) => total + Math.max(0, project[field] ?? 0), 0);
  return {
    plannedEuStateCents: sum('plannedEuStateCents'),
    plannedTotalCents: sum('plannedTotalCents'),
    realisedEuStateCents: sum('realisedEuStateCents'),
  };
}

function wrongTotals(data: ThemeExport, file: string): Fault[] {
  const actual = themeTotals(data.projects);
  return (Object.keys(actual) as (keyof typeof actual)[]).flatMap((field): Fault[] =>
    data.totals[field] === actual[field]
      ? []
      : [
          {
            file,
            path: `totals.${field}`,
            rule: 'total',
            values: { stated: String(data.totals[field]), actual: String(actual[field]) },
          },
        ],
  );
}
