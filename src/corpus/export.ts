/** The made-up export: what a converter would hand over, the content's own records first. */
import type { ExportProject, ThemeExport } from '../export/schema.ts';
import { countsOf, totalsOf } from '../export/totals.ts';
import { callId, madeUpCall } from './calls.ts';
import type { Ground } from './ground.ts';
import { madeUpOrganisation } from './organisations.ts';
import { madeUpProject } from './projects.ts';
import { seeded } from './random.ts';

/** Projects of all funds in the information service in September 2026. */
export const PROGRAMME_SIZE = 8_733;

export interface CorpusSize {
  /** How many made-up projects are added. */
  projects: number;
  seed: number;
}

/** How many projects an organisation and a call have between them. */
const PER_ORGANISATION = 5;
const PER_CALL = 30;

function withResults(calls: ThemeExport['calls'], projects: readonly ExportProject[]): ThemeExport['calls'] {
  const byCall = Map.groupBy(projects, (project) => project.callId);
  return calls.map((call) => {
    const found = byCall.get(call.id) ?? [];
    return { ...call, resultCodes: [...call.resultCodes, ...found.map(({ code }) => code)] };
  });
}

/**
 * A content's export with made-up projects, calls and organisations beside its own. The same size and seed always give
 * the same export.
 */
export function corpusExport(ground: Ground, { projects: size, seed }: CorpusSize): ThemeExport {
  const { base } = ground;
  const day = base.source.retrievedAt.slice(0, 10);
  const authorityIds = base.authorities.map(({ id }) => id);
  const calls = Array.from({ length: Math.round(size / PER_CALL) }, (_, index) =>
    madeUpCall(seeded(seed + 10_000 + index), index, ground, authorityIds),
  );
  const organisations = Array.from({ length: Math.ceil(size / PER_ORGANISATION) }, (_, index) =>
    madeUpOrganisation(seeded(seed + 20_000 + index), index),
  );
  const random = seeded(seed);
  const around = {
    ground,
    day,
    organisations: organisations.length,
    callIds: calls.map((_, index) => callId(index)),
    authorityIds,
  };
  const made = Array.from({ length: size }, (_, index) => madeUpProject(random, index, around));
  const projects = [...base.projects, ...made];
  const data = {
    ...base,
    projects,
    organisations: [...base.organisations, ...organisations],
    calls: [...base.calls, ...withResults(calls, made)],
  };
  return {
    ...data,
    exportId: `keksitty-${String(size)}-${String(seed)}`,
    source: {
      ...base.source,
      system: 'Keksitty aineisto, ei mistään järjestelmästä',
      rowCount: projects.length,
    },
    counts: countsOf(data),
    totals: totalsOf(projects),
    previous: null,
  };
}
