/**
 * The state of a call at a moment. Plain arithmetic on epoch milliseconds, so that the build and the
 * reader's browser share it and the reader's own time zone does not matter.
 */
export const CALL_STATES = ['closing', 'open', 'upcoming', 'planned', 'closed', 'withdrawn'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** Moments in epoch milliseconds; `null` where the source gives none. */
export interface CallMoments {
  opens: number | null;
  /** First moment when the call is no longer open. */
  closes: number | null;
  /** Fourteen Finnish calendar days before `closes`, at the same clock. */
  closingFrom: number | null;
  withdrawn: boolean;
}

/**
 * Open includes its first moment and excludes its last: a call that closes at 16.15 is open at 16.14.59.
 * A call without any moment is planned; one with only a closing moment is open until it.
 */
export function callState(moments: CallMoments, at: number): CallState {
  if (moments.withdrawn) return 'withdrawn';
  if (moments.opens === null && moments.closes === null) return 'planned';
  if (moments.closes !== null && at >= moments.closes) return 'closed';
  if (moments.opens !== null && at < moments.opens) return 'upcoming';
  if (moments.closingFrom !== null && at >= moments.closingFrom) return 'closing';
  return 'open';
}

/** The next moment after `at` when the state changes, or `null` when it never does. */
export function nextChange(moments: CallMoments, at: number): number | null {
  const coming = [moments.opens, moments.closingFrom, moments.closes].filter(
    (moment): moment is number => moment !== null && moment > at,
  );
  return moments.withdrawn || coming.length === 0 ? null : Math.min(...coming);
}

export function isOpen(state: CallState): boolean {
  return state === 'open' || state === 'closing';
}

/**
 * The order of a list of calls: what closes soonest first, then what opens soonest,
 * then planned ones, then the closed, newest first. `id` settles ties.
 */
export function compareCalls(
  a: CallMoments & { id: string },
  b: CallMoments & { id: string },
  at: number,
): number {
  const [stateA, stateB] = [callState(a, at), callState(b, at)];
  const rank = (state: CallState) => (isOpen(state) ? 0 : CALL_STATES.indexOf(state));
  if (rank(stateA) !== rank(stateB)) return rank(stateA) - rank(stateB);
  const last = Number.MAX_SAFE_INTEGER;
  const [whenA, whenB] =
    stateA === 'upcoming' ? [a.opens ?? last, b.opens ?? last] : [a.closes ?? last, b.closes ?? last];
  const byTime = stateA === 'closed' || stateA === 'withdrawn' ? whenB - whenA : whenA - whenB;
  return byTime === 0 ? a.id.localeCompare(b.id) : byTime;
}

const DAY_MS = 86_400_000;

/**
 * Whole Finnish calendar days from one moment to another: 0 means "today".
 * `dayOf` gives the Finnish calendar day (`2026-12-15`) of a moment.
 */
export function daysBetween(from: number, to: number, dayOf: (moment: number) => string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS);
}
