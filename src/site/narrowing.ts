/** What a list can be narrowed by and whether an item then stays: one rule for the reader's browser and for the files. */
import type { Call } from './calls/calls.ts';
import type { Entry } from './entry.ts';
import type { Project } from './projects/projects.ts';

export type Values = Readonly<Record<string, readonly string[]>>;

export interface Narrowable {
  /** Its values by what it can be narrowed by, as in the address: `{ region: ['13'] }`. */
  values: Values;
  /** It concerns every region. */
  wide: boolean;
}

/** The values as an element carries them for the script: only those there are. */
export function valuesText(values: Values): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).filter(([, own]) => own.length > 0)));
}

/** Whether an item stays when the list is narrowed to one value. */
export function fits({ values, wide }: Narrowable, facet: string, value: string): boolean {
  return (facet === 'region' && wide) || (values[facet]?.includes(value) ?? false);
}

/**
 * What a project can be narrowed by, but for its state, which depends on the day. Where the source gives it no
 * objective, those of its call count.
 */
export function projectNarrowing(
  project: Project,
  callObjectives: (callId: string | null) => readonly string[],
): Narrowable {
  const { kind, regions, sectors, challenges, objective, callId, nationwide } = project;
  const objectives = objective === null ? callObjectives(callId) : [objective];
  return {
    values: { kind: [kind], region: regions, sector: sectors, challenge: challenges, objective: objectives },
    wide: nationwide,
  };
}

/** What a call can be narrowed by, but for its state, which depends on the moment. */
export function callNarrowing(call: Pick<Call, 'regions' | 'objectives' | 'nationwide'>): Narrowable {
  return { values: { region: call.regions, objective: call.objectives }, wide: call.nationwide };
}

/** What a model can be narrowed by. */
export function modelNarrowing({ facts }: Pick<Entry<'models'>, 'facts'>): Narrowable {
  const { challenges, regions, sectors, maturity, membership, nationwide } = facts;
  return {
    values: {
      challenge: challenges,
      region: regions,
      sector: sectors,
      state: [maturity],
      kind: [membership],
    },
    wide: nationwide,
  };
}
