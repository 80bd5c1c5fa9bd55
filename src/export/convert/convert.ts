/** The converter: the rows of the EURA 2021 Excel, and call notices, become an export that the door takes in. */
import { COLUMNS } from '../columns.ts';
import type { ExportCall, ExportProject, ThemeExport } from '../schema.ts';
import { countsOf, totalsOf } from '../totals.ts';
import { authorityTable, type AuthorityRow } from './authorities.ts';
import { readBody, type TakenRow } from './body.ts';
import type { CallPage } from './call-page.ts';
import { readCalls } from './calls.ts';
import { carriedCalls, carriedProjects } from './carry.ts';
import { hasContent, type Row } from './cells.ts';
import { dateForm, numberForms } from './forms.ts';
import { readHeader } from './header.ts';
import { refusal, type Log, type Refusal } from './log.ts';
import type { Membership } from './membership.ts';
import { organisationTable } from './organisations.ts';
import { nutsTable, type RegionRow } from './places.ts';
import { readProject, type ProjectContext } from './project.ts';

export interface ConvertInput {
  /** The rows of the sheet, the header first. */
  rows: readonly Row[];
  /** Of the Excel file, lower-case hex. */
  sha256: string;
  /** When the Excel was downloaded: the date shown to readers. */
  retrievedAt: Temporal.Instant;
  /** The moment of the run, and its day in Finland. */
  at: Temporal.Instant;
  today: string;
  /** The last accepted export and the hash of its file as it came; null for a first run. */
  last: { export: ThemeExport; sha256: string } | null;
  /** What a first export says it is of. */
  scope: Pick<ThemeExport['scope'], 'programme' | 'theme'>;
  membership: Membership;
  regions: readonly RegionRow[];
  authorities: readonly AuthorityRow[];
  /** A page of call notices, if one was given. */
  calls: CallPage | null;
  log: Log;
  version: string;
}

export type Converted = { ok: true; export: ThemeExport } | { ok: false; refusals: Refusal[] };

/** Makes the export, or says everything that stands in the way at once. */
export function convert(input: ConvertInput): Converted {
  const { log, last, today } = input;
  const [first, ...below] = input.rows.filter(hasContent);
  if (first === undefined) return refuse([refusal('sheet-empty', '')]);
  const { header, refusals: headerRefusals } = readHeader(first, log);
  if (headerRefusals.length > 0) return refuse(headerRefusals);

  const body = readBody(below, header, input.membership.projects, log);
  if (body.rows.length === 0) return refuse([refusal('no-rows', '')]);
  const numbers = numberForms(body.rows, headerOf);
  const rows = body.taken.map(({ row }) => row);
  const refusals = [...body.refusals, ...numbers.refusals];
  const context = {
    log,
    refusals,
    organisations: organisationTable(rows, last?.export.organisations ?? [], log),
    authorities: authorityTable(input.authorities, last?.export.authorities ?? []),
    nuts: nutsTable(input.regions),
    numbers,
    today,
  };

  const read = readProjects(body.taken, last?.export ?? null, context);
  if (refusals.length > 0) return refuse(refusals);
  const calls = callsOf(input, context);
  const taken = new Map(body.taken.map(({ code, member }) => [code, member]));
  const carried = last === null ? NOTHING : carriedProjects(last.export, taken, today, log);
  const projects = joined(
    [...read, ...carried.projects.map((project) => repointed(project, context.organisations.idNow))],
    calls,
    log,
  );
  if (projects.length === 0) return refuse([refusal('nothing-of-theme', '')]);

  for (const { authorityId } of [...carried.projects, ...calls]) {
    if (authorityId !== null) context.authorities.keep(authorityId);
  }
  const lists = {
    projects,
    calls: withResults(calls, projects, carried.tombstones),
    organisations: withCarried(context.organisations.all(), projects, last?.export ?? null),
    authorities: context.authorities.all().toSorted(byId),
    tombstones: carried.tombstones,
  };
  return {
    ok: true,
    export: {
      ...envelope(input, header.columns, body.rows.length, dateForm(body.rows), numbers.declared),
      counts: countsOf(lists),
      totals: totalsOf(projects),
      previous:
        last === null
          ? null
          : { exportId: last.export.exportId, generatedAt: last.export.generatedAt, sha256: last.sha256 },
      ...lists,
      converterLog: log.entries(),
    },
  };
}

const NOTHING = { projects: [], tombstones: [] };

const refuse = (refusals: Refusal[]): Converted => ({ ok: false, refusals });

const headerOf = (field: string): string => COLUMNS.find((column) => column.field === field)?.header ?? field;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

type Context = Omit<ProjectContext, 'last'>;

function readProjects(
  taken: readonly TakenRow[],
  last: ThemeExport | null,
  context: Context,
): ExportProject[] {
  const before = new Map(last?.projects.map((project) => [project.code, project]));
  return taken.flatMap(
    ({ code, member, row }) => readProject(row, code, member, { ...context, last: before.get(code) }) ?? [],
  );
}

function callsOf(input: ConvertInput, { authorities, log, today }: Context): ExportCall[] {
  const last = input.last?.export ?? null;
  const read =
    input.calls === null
      ? []
      : readCalls(input.calls, {
          members: input.membership.calls,
          last: last?.calls ?? [],
          authorities,
          log,
          today,
        });
  return [...(last === null ? [] : carriedCalls(last, read, log)), ...read];
}

function repointed(project: ExportProject, idNow: (id: string) => string): ExportProject {
  return project.beneficiaryId === null
    ? project
    : { ...project, beneficiaryId: idNow(project.beneficiaryId) };
}

/** The projects with a call that is there; a call the list names and no one knows is left out and counted. */
function joined(projects: readonly ExportProject[], calls: readonly ExportCall[], log: Log): ExportProject[] {
  const known = new Set(calls.map(({ id }) => id));
  return projects.map((project) => {
    if (project.callId === null || known.has(project.callId)) return project;
    log.add('W_CALL_LOST', project.code);
    return { ...project, callId: null };
  });
}

/** The calls with the projects they led to: those known before that are still there, and those that name the call. */
function withResults(
  calls: readonly ExportCall[],
  projects: readonly ExportProject[],
  tombstones: ThemeExport['tombstones'],
): ExportCall[] {
  const there = new Set(projects.map(({ code }) => code));
  const now = new Map(tombstones.map(({ code, replacedBy }) => [code, replacedBy ?? code]));
  return calls.map((call) => {
    const before = call.resultCodes.map((code) => now.get(code) ?? code).filter((code) => there.has(code));
    const named = projects.filter(({ callId }) => callId === call.id).map(({ code }) => code);
    return { ...call, resultCodes: [...new Set([...before, ...named])] };
  });
}

function withCarried(
  read: readonly ThemeExport['organisations'][number][],
  projects: readonly ExportProject[],
  last: ThemeExport | null,
) {
  const there = new Set(read.map(({ id }) => id));
  const needed = new Set(projects.map(({ beneficiaryId }) => beneficiaryId));
  const carried = (last?.organisations ?? []).filter(({ id }) => needed.has(id) && !there.has(id));
  return [...read, ...carried].toSorted(byId);
}

function envelope(
  { at, retrievedAt, sha256, last, scope, version }: ConvertInput,
  columns: string[],
  rowCount: number,
  dateFormat: ThemeExport['source']['dateFormat'],
  numberFormat: ThemeExport['source']['numberFormat'],
) {
  return {
    schemaVersion: '1.0.0',
    exportId: nextId(at, last?.export.exportId),
    generatedAt: moment(at),
    source: {
      system: 'EURA 2021 information service',
      url: 'https://eura2021.fi/tiepa',
      method: 'manual-excel',
      retrievedAt: moment(retrievedAt),
      rowCount,
      sha256,
      columns,
      dateFormat,
      numberFormat,
      licence: null,
      attribution: { lang: 'fi', fi: 'Lähde: EURA 2021 -tietopalvelu; muut tiedot julkisilta sivuilta.' },
    },
    converter: { name: 'scripts/convert.ts', version },
    scope: last?.export.scope ?? { ...scope, complete: false },
  } satisfies Partial<ThemeExport>;
}

const moment = (at: Temporal.Instant): string => at.round('second').toString();

/** The day and a counter: 2026-11-24-2 after 2026-11-24-1. */
function nextId(at: Temporal.Instant, last: string | undefined): string {
  const day = at.toString().slice(0, 10);
  const [, lastDay, counter] = /^(\d{4}-\d{2}-\d{2})-(\d+)$/.exec(last ?? '') ?? [];
  return `${day}-${String(lastDay === day ? Number(counter) + 1 : 1)}`;
}
