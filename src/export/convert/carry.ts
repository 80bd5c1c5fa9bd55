/** Records of the last accepted export that cannot come from this source: they stay as they are. */
import type { ExportCall, ExportProject, ThemeExport } from '../schema.ts';
import type { Log } from './log.ts';
import type { ThemeProjectRow } from './membership.ts';

type Tombstone = ThemeExport['tombstones'][number];

/** Whether a record has no row in the Excel of 2021–2027: editors' and Kohesio's, and predecessors of 2014–2020. */
function isFromElsewhere({ code, kind }: ExportProject): boolean {
  return code.includes(':') || kind === 'predecessor';
}

/**
 * The projects to carry over. One that now has its EURA code on the sheet is left out: a tombstone leads from
 * its old address to the new one. A theme project that is gone from the sheet is not carried and gets no tombstone:
 * the door holds the export until a person has said what happened.
 */
export function carriedProjects(
  last: ThemeExport,
  taken: ReadonlyMap<string, ThemeProjectRow>,
  today: string,
  log: Log,
): { projects: ExportProject[]; tombstones: Tombstone[] } {
  const replacedBy = new Map(
    [...taken.values()].flatMap(({ code, replaces }) =>
      replaces === undefined ? [] : [[replaces, code] as const],
    ),
  );
  const elsewhere = last.projects.filter((project) => isFromElsewhere(project) && !taken.has(project.code));
  const projects = elsewhere.filter(({ code }) => !replacedBy.has(code));
  for (const { code } of projects) log.add('N_CARRIED', code);
  const merged = elsewhere.flatMap(({ code }): Tombstone[] => {
    const now = replacedBy.get(code);
    if (now === undefined) return [];
    return [{ code, reason: 'merged', on: today, lastSeenExportId: last.exportId, replacedBy: now }];
  });
  return {
    projects: projects.map((project) => ({ ...project, sourceRow: 0 })),
    tombstones: [...last.tombstones.filter(({ code }) => !taken.has(code)), ...merged],
  };
}

/** The calls of the last export that the page of notices, if there was one, does not speak of. */
export function carriedCalls(last: ThemeExport, read: readonly ExportCall[], log: Log): ExportCall[] {
  const now = new Set(read.map(({ id }) => id));
  const calls = last.calls.filter(({ id }) => !now.has(id));
  for (const { id } of calls) log.add('N_CARRIED', id);
  return calls;
}
