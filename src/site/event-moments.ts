/** When an event begins and when it is over, as exactly as its source tells. */
import type { Facts } from '../schemas/entry.ts';
import { FINNISH_ZONE } from './finnish-time.ts';

export type EventTimes = Pick<Facts<'events'>, 'starts' | 'ends' | 'startsAt' | 'endsAt'>;

/** The last day an event can still be ahead: the end of its month or year where the source gives no day. */
export function eventEnd({ starts, ends }: Pick<EventTimes, 'starts' | 'ends'>): string {
  const last = ends ?? starts;
  if (last.length === 4) return `${last}-12-31`;
  if (last.length === 7) return Temporal.PlainYearMonth.from(last).toPlainDate({ day: 31 }).toString();
  return last;
}

function firstDay(starts: string): string {
  return starts + '-01-01'.slice(starts.length - 4);
}

/** A clock that the change to summer time skips is taken as the moment after it; one that comes twice as the first. */
function moment(day: string, clock: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(FINNISH_ZONE).toInstant();
}

/** The first moment of an event, and the first after it. Without a clock it lasts from midnight to midnight, Finnish time. */
export function eventMoments(times: EventTimes): { begins: Temporal.Instant; over: Temporal.Instant } {
  const lastDay = eventEnd(times);
  const dayAfter = Temporal.PlainDate.from(lastDay).add({ days: 1 }).toString();
  return {
    begins: moment(firstDay(times.starts), times.startsAt ?? '00:00'),
    over: times.endsAt === undefined ? moment(dayAfter, '00:00') : moment(lastDay, times.endsAt),
  };
}
