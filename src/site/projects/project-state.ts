/** The state of a project on a day; shared by the build and the reader's browser. */
import { PROJECT_STATE_WORDS } from '../../export/state-words.ts';

export const PROJECT_STATES = ['running', 'planned', 'ended', 'interrupted', 'unknown'] as const;
export type ProjectState = (typeof PROJECT_STATES)[number];

export interface ProjectDates {
  /** The source's own word, `Toiminnassa`; `null` where it gives none. */
  sourceState: string | null;
  startOn: string | null;
  endOn: string | null;
}

/**
 * The state of a project on a Finnish calendar day (`2026-11-24`): the source's own word first, then the dates.
 * Without a word and without the dates to tell, it is unknown, never guessed.
 */
export function projectState({ sourceState, startOn, endOn }: ProjectDates, day: string): ProjectState {
  const said = PROJECT_STATE_WORDS[sourceState?.toLowerCase() ?? ''];
  if (said === 'ended' || said === 'interrupted') return said;
  if (endOn !== null && endOn < day) return 'ended';
  if (startOn !== null && startOn > day) return 'planned';
  const running = startOn !== null && (endOn !== null || said === 'running');
  return running ? 'running' : 'unknown';
}
