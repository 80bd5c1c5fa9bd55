/** The moments at which the site changes by itself, so that a scheduled job knows when to build it anew. */
import type { CallMoments } from '../../site/calls/call-state.ts';
import { eventMoments, type EventTimes } from '../../site/event-moments.ts';
import { instantOf, type Timetable } from './is-shown.ts';

export const CHANGE_KINDS = [
  'publish',
  'unpublish',
  'call-opens',
  'call-closes',
  'event-starts',
  'event-ends',
  'redirect',
] as const;

export interface Change {
  at: Temporal.Instant;
  what: (typeof CHANGE_KINDS)[number];
  /** `content/calls/x`; `null` for what the public is not yet to know of. */
  entry: string | null;
}

/** What the built site tells: the next moment when something changes, and all that changes then. */
export interface NextChange {
  at: Temporal.Instant | null;
  what: Change[];
}

/** The earliest of the changes after `at`; one exactly at `at` has been made already. */
export function nextChange(changes: readonly Change[], at: Temporal.Instant): NextChange {
  const coming = changes
    .filter((change) => Temporal.Instant.compare(change.at, at) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  const first = coming[0]?.at ?? null;
  return { at: first, what: coming.filter((change) => first?.equals(change.at)) };
}

/**
 * When an entry comes and goes; a draft does neither. What is to come is not named: the file is public and the
 * entry is not.
 */
export function timetableChanges(entry: string, { draft, publishAt, unpublishAt }: Timetable): Change[] {
  if (draft === true) return [];
  return [
    ...(publishAt === undefined ? [] : [{ at: instantOf(publishAt), what: 'publish' as const, entry: null }]),
    ...(unpublishAt === undefined ? [] : [{ at: instantOf(unpublishAt), what: 'unpublish' as const, entry }]),
  ];
}

/** When a call opens and closes; a withdrawn one does neither. */
export function callChanges(entry: string, { opens, closes, withdrawn }: CallMoments): Change[] {
  const change = (what: Change['what'], at: number | null): Change[] =>
    at === null || withdrawn ? [] : [{ at: Temporal.Instant.fromEpochMilliseconds(at), what, entry }];
  return [...change('call-opens', opens), ...change('call-closes', closes)];
}

/** When an event begins and is over. */
export function eventChanges(entry: string, times: EventTimes): Change[] {
  const { begins, over } = eventMoments(times);
  return [
    { at: begins, what: 'event-starts', entry },
    { at: over, what: 'event-ends', entry },
  ];
}

/** The text of `next-change.json`. Instants in UTC, to the second. */
export function nextChangeJson(next: NextChange, builtAt: Temporal.Instant): string {
  const utc = (at: Temporal.Instant | null) => at?.toString({ smallestUnit: 'second' }) ?? null;
  const file = {
    builtAt: utc(builtAt),
    nextChange: utc(next.at),
    what: next.what.map(({ what, entry }) => ({ what, entry })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
