/**
 * Finnish wall-clock time and instants. Europe/Helsinki is named here and nowhere else.
 * Everything that depends on the clock takes the moment as an argument.
 */
export const FINNISH_ZONE = 'Europe/Helsinki';

export type TimeFault = 'time-form' | 'time-day' | 'time-skipped' | 'time-twice';

export type ReadTime =
  { ok: true; at: Temporal.ZonedDateTime; hasClock: boolean } | { ok: false; fault: TimeFault };

const FORM = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}))?$/;

/**
 * Reads `2026-12-15 16:15` or `2026-12-15` as Finnish time.
 * A day alone gives its first moment and `hasClock: false`.
 * Fails on another form, a day or clock that does not exist (30 February, 24:00),
 * a time that the spring change skips, and one that the autumn change makes ambiguous.
 */
export function readFinnishTime(text: string): ReadTime {
  const parts = FORM.exec(text);
  if (!parts) return { ok: false, fault: 'time-form' };
  const [, year, month, dayOfMonth, hour, minute] = parts;
  let plain: Temporal.PlainDateTime;
  try {
    plain = Temporal.PlainDateTime.from(
      {
        year: Number(year),
        month: Number(month),
        day: Number(dayOfMonth),
        hour: Number(hour ?? 0),
        minute: Number(minute ?? 0),
      },
      { overflow: 'reject' },
    );
  } catch {
    return { ok: false, fault: 'time-day' };
  }
  const earlier = plain.toZonedDateTime(FINNISH_ZONE, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(FINNISH_ZONE, { disambiguation: 'later' });
  if (!earlier.equals(later)) {
    return { ok: false, fault: earlier.toPlainDateTime().equals(plain) ? 'time-twice' : 'time-skipped' };
  }
  return { ok: true, at: earlier, hasClock: hour !== undefined };
}
