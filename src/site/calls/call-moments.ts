/** From the dates of a source to the moments that decide a call's state. */
import type { CallMoments } from './call-state.ts';
import { readFinnishTime } from '../finnish-time.ts';

/** From when on an open call counts as closing soon. */
export const CLOSING_SOON_DAYS = 14;

export interface CallTimes {
  /** `2026-10-01 08:00` or `2026-10-01`, Finnish time; `null` where not stated. */
  opens: string | null;
  closes: string | null;
  /** Day by which the call is known to be over, where the closing day is not stated. */
  overBy?: string | null;
  withdrawn: boolean;
}

function read(text: string): { at: Temporal.ZonedDateTime; hasClock: boolean } {
  const time = readFinnishTime(text);
  if (!time.ok)
    throw new Error(`"${text}" is not a Finnish time: the checks should have refused it (${time.fault}).`);
  return time;
}

/** A closing day without a clock ends with the day; an opening day without one begins with it. */
export function callMoments({ opens, closes, overBy = null, withdrawn }: CallTimes): CallMoments {
  const opening = opens === null ? null : read(opens).at;
  const closing = closes === null ? null : read(closes);
  const stated = closing && (closing.hasClock ? closing.at : closing.at.add({ days: 1 }));
  const end = stated ?? (overBy === null ? null : read(overBy).at);
  return {
    opens: opening?.epochMilliseconds ?? null,
    closes: end?.epochMilliseconds ?? null,
    closingFrom: end?.subtract({ days: CLOSING_SOON_DAYS }).epochMilliseconds ?? null,
    withdrawn,
  };
}
