/** Pages that nobody has read through in time, and hours that hide but keep nothing secret. */
import { reviewDue } from '../../publishing/schedule/review-due.ts';
import { FINNISH_ZONE, readFinnishTime } from '../../site/finnish-time.ts';
import { quoted, type Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';

/** A review whose day has passed by `at`, in Finnish days. */
export function overdueReview({ file, lang, data, lineOf }: EntryFile, at: Temporal.Instant): Fault[] {
  const due = lang === 'fi' ? reviewDue(data.reviewed, data.reviewEvery) : undefined;
  const today = at.toZonedDateTimeISO(FINNISH_ZONE).toPlainDate();
  if (due === undefined || Temporal.PlainDate.compare(due, today) >= 0) return [];
  const values = { due: due.toString(), found: quoted(data.reviewed), today: today.toString() };
  return [{ file, line: lineOf(['reviewed']), path: 'reviewed', rule: 'review-overdue', values }];
}

/** A page that waits for its hour. */
export function embargo({ file, lang, data, lineOf }: EntryFile, at: Temporal.Instant): Fault[] {
  const { publishAt } = data;
  if (lang !== 'fi' || typeof publishAt !== 'string') return [];
  const time = readFinnishTime(publishAt);
  if (!time.ok || Temporal.Instant.compare(time.at.toInstant(), at) <= 0) return [];
  const values = { found: publishAt };
  return [{ file, line: lineOf(['publishAt']), path: 'publishAt', rule: 'embargo', values }];
}
