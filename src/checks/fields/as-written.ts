/** What a person most likely meant by a day, time or number in another form than the file's own. */
import { FINNISH_ZONE, readFinnishTime } from '../../site/finnish-time.ts';

const RUNNING_TEXT =
  /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(?:klo|kl\.?|at)?\s*(\d{1,2})(?:[.:](\d{2}))?)?$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

const two = (digits: string) => digits.padStart(2, '0');

/**
 * The Finnish time in the form of the files: `15.12.2026 klo 16.15` and `2026-12-15T14:15:00Z` both give
 * `2026-12-15 16:15`. `undefined` for what is no time that exists.
 */
export function asFinnishTime(typed: string): string | undefined {
  const time = inFilesForm(typed);
  return time !== undefined && readFinnishTime(time).ok ? time : undefined;
}

/** The same form, whether or not there is such a day or clock; `undefined` for what is no time at all. */
export function inFilesForm(typed: string): string | undefined {
  const text = typed.trim();
  if (WITH_OFFSET.test(text)) return fromInstant(text);
  const running = RUNNING_TEXT.exec(text);
  const iso = ISO.exec(text);
  const [day, month, year] = running ? running.slice(1, 4) : (iso?.slice(1, 4).toReversed() ?? []);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const [, , , , hour, minute = '00'] = running ?? iso ?? [];
  const clock = hour === undefined ? '' : ` ${two(hour)}:${minute}`;
  return `${year}-${two(month)}-${two(day)}${clock}`;
}

function fromInstant(text: string): string | undefined {
  try {
    const at = Temporal.Instant.from(text.toUpperCase()).toZonedDateTimeISO(FINNISH_ZONE);
    return at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  } catch {
    return undefined;
  }
}

/** The day in the form of the files, whatever clock stands beside it: `24.11.2026` → `2026-11-24`. */
export function asDay(typed: string): string | undefined {
  return asFinnishTime(typed)?.slice(0, 10);
}

const SUM = /^(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:,(\d{1,2}))?(?:\s?(?:€|e|eur|euroa?))?$/iu;

/** The bare number of a sum written for readers: `1 200 000 €` → `1200000`. */
export function asNumber(typed: string): string | undefined {
  const [, whole, cents] = SUM.exec(typed.trim()) ?? [];
  if (whole === undefined) return undefined;
  return whole.replaceAll(/[\s.]/g, '') + (cents === undefined ? '' : `.${cents}`);
}
