/**
 * What a page carries for search: days and moments, never a state. The state is worked out from them at the moment of
 * reading, by the same rules as on the pages themselves.
 */
import { finnishDayOf } from '../browser/finnish-day.ts';
import { callState, type CallMoments, type CallState } from '../site/calls/call-state.ts';
import { projectState, type ProjectDates, type ProjectState } from '../site/projects/project-state.ts';
import type { SearchType } from './types.ts';

/** States of calls that a search can be narrowed to. A call that closes soon is open, a planned one is coming. */
export const CALL_CHOICES = ['open', 'upcoming', 'closed', 'withdrawn'] as const;
/** States of projects that a search can be narrowed to; `planned` is told of projects alone. */
export const PROJECT_CHOICES = ['running', 'planned', 'ended', 'interrupted'] as const;
export type StateChoice = (typeof CALL_CHOICES)[number] | (typeof PROJECT_CHOICES)[number];

const OF_CALLS: Record<CallState, StateChoice> = {
  open: 'open',
  closing: 'open',
  upcoming: 'upcoming',
  planned: 'upcoming',
  closed: 'closed',
  withdrawn: 'withdrawn',
};
const OF_PROJECTS: Record<ProjectState, StateChoice | undefined> = {
  running: 'running',
  planned: 'planned',
  ended: 'ended',
  interrupted: 'interrupted',
  unknown: undefined,
};

const WITHDRAWN = 'withdrawn';
const minute = (moment: number | null) =>
  moment === null ? '' : `${new Date(moment).toISOString().slice(0, 16)}Z`;
const orNull = (part: string | undefined) => (part === undefined || part === '' ? null : part);

/** `2026-10-01T05:00Z/2026-12-15T14:15Z`: the moments of a call, a part left empty where the source gives none. */
export function callDates({ opens, closes, withdrawn }: Omit<CallMoments, 'closingFrom'>): string {
  return [minute(opens), minute(closes), ...(withdrawn ? [WITHDRAWN] : [])].join('/');
}

/** `2024-01-01/2026-12-31/Toiminnassa`: the days of a project and its source's own word, left empty where unknown. */
export function projectDates({ startOn, endOn, sourceState }: ProjectDates): string {
  return [startOn ?? '', endOn ?? '', ...(sourceState === null ? [] : [sourceState])].join('/');
}

function readMoment(part: string | undefined): number | null {
  const moment = Date.parse(part ?? '');
  return Number.isNaN(moment) ? null : moment;
}

/**
 * The state of a call or project at a moment (epoch milliseconds), from what `callDates` or `projectDates` wrote.
 * `undefined`: other pages have no state, and that of a project may be unknown.
 */
export function stateOf(type: SearchType, dates: string | undefined, at: number): StateChoice | undefined {
  if (dates === undefined) return undefined;
  const [first, second, third] = dates.split('/');
  if (type === 'call') {
    const moments = { opens: readMoment(first), closes: readMoment(second), closingFrom: null };
    return OF_CALLS[callState({ ...moments, withdrawn: third === WITHDRAWN }, at)];
  }
  if (type === 'project') {
    const days = { startOn: orNull(first), endOn: orNull(second), sourceState: orNull(third) };
    return OF_PROJECTS[projectState(days, finnishDayOf(at))];
  }
  return undefined;
}
