/** Whether the public site shows an entry at a moment: drafts never, the others from publishAt until unpublishAt. */
import { readFinnishTime } from '../../site/finnish-time.ts';

/** The facts of an entry that decide when it is shown; times as the file has them, in Finnish time. */
export interface Timetable {
  draft?: boolean | undefined;
  /** `2026-12-01 09:00`, or the day alone: then from its first moment. */
  publishAt?: string | undefined;
  /** From this moment on it is shown no more; a day alone means its first moment. */
  unpublishAt?: string | undefined;
}

export type Standing = 'shown' | 'draft' | 'scheduled' | 'ended';

/** A time of a file as an instant. Throws on one that the checks before the build should have refused. */
export function instantOf(text: string): Temporal.Instant {
  const read = readFinnishTime(text);
  if (!read.ok) throw new Error(`"${text}" is not a Finnish time (${read.fault}).`);
  return read.at.toInstant();
}

/** Whether `at` is the moment `text` or after it: a page due at 9.00 is there at 9.00.00. */
function hasCome(text: string, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, instantOf(text)) >= 0;
}

/** How an entry stands at a moment. An entry whose both times have passed has ended. */
export function standingAt({ draft, publishAt, unpublishAt }: Timetable, at: Temporal.Instant): Standing {
  if (draft === true) return 'draft';
  if (unpublishAt !== undefined && hasCome(unpublishAt, at)) return 'ended';
  if (publishAt !== undefined && !hasCome(publishAt, at)) return 'scheduled';
  return 'shown';
}

/** Whether the public site shows the entry at a moment. */
export function isShown(facts: Timetable, at: Temporal.Instant): boolean {
  return standingAt(facts, at) === 'shown';
}
