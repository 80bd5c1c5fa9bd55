/** The state of a project on a day; shared by the build and the reader's browser. */
export const PROJECT_STATES = ['running', 'planned', 'ended', 'interrupted', 'unknown'] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

export interface ProjectDates {
  /** The source's own word, `Toiminnassa`; `null` where it gives none. */
  sourceState: string | null;
  startOn: string | null;
  endOn: string | null;
}

const SOURCE_STATES: Record<string, ProjectState> = {
  keskeytynyt: 'interrupted',
  'toiminta päättynyt': 'ended',
};

/**
 * The state of a project on a Finnish calendar day (`2026-11-24`): the source's own word first, then the dates.
 * Without a word and without the dates to tell, it is unknown, never guessed.
 */
export function projectState({ sourceState, startOn, endOn }: ProjectDates, day: string): ProjectState {
  const word = sourceState?.toLowerCase() ?? '';
  const said = SOURCE_STATES[word];
  if (said !== undefined) return said;
  if (endOn !== null && endOn < day) return 'ended';
  if (startOn !== null && startOn > day) return 'planned';
  const running = startOn !== null && (endOn !== null || word === 'toiminnassa');
  return running ? 'running' : 'unknown';
}
