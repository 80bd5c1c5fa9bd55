/** Calls on the line of a year: where each one's bar begins and ends. */
import type { Call } from './calls.ts';
import { shareOfYear } from './share-of-year.ts';

export interface YearBar {
  call: Call;
  /** Start and end in per cent of the year, 0 is the first moment of January and 100 the last of December. */
  from: number;
  to: number;
  /**
   * `stated`: both ends are in the source. `partly`: an end is not, and the bar is only a stub at the end that is.
   * `planned`: months only, no dates yet.
   */
  certainty: 'stated' | 'partly' | 'planned';
}

export interface CallYear {
  year: number;
  bars: YearBar[];
}

/** The last day is in the bar. */
const ONE_DAY = 100 / 365;
/** Width of a bar whose other end is not known, in per cent of the year. */
const STUB = 2.5;

interface Span {
  from: string;
  /** The last day. */
  to: string;
  certainty: YearBar['certainty'];
}

/**
 * The years from the first call to the year after `today` (`2026-11-24`), newest first; the present and the next
 * year are there even without a call. A call that runs over New Year stands in both years.
 */
export function callYears(calls: readonly Call[], today: string): CallYear[] {
  const spans = calls.flatMap((call) => {
    const span = spanOf(call, today);
    return span === null ? [] : [{ call, span }];
  });
  const thisYear = yearOf(today);
  const first = Math.min(thisYear, ...spans.map(({ span }) => yearOf(span.from)));
  const last = Math.max(thisYear + 1, ...spans.map(({ span }) => yearOf(span.to)));
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
    year,
    bars: spans
      .filter(({ span }) => yearOf(span.from) <= year && yearOf(span.to) >= year)
      .map(({ call, span }) => barOf(call, span, year))
      .toSorted((a, b) => a.from - b.from || a.to - b.to || a.call.id.localeCompare(b.call.id)),
  }));
}

/** First days of the months, in per cent of the year. */
export function monthStarts(year: number): number[] {
  return Array.from({ length: 12 }, (_, index) =>
    shareOfYear(`${String(year)}-${String(index + 1).padStart(2, '0')}-01`),
  );
}

function barOf(call: Call, { from, to, certainty }: Span, year: number): YearBar {
  const start = yearOf(from) < year ? 0 : shareOfYear(from);
  const end = yearOf(to) > year ? 100 : shareOfYear(to) + ONE_DAY;
  if (certainty !== 'partly') return { call, from: start, to: end, certainty };
  const hasStart = call.times.opens !== null;
  return hasStart
    ? { call, from: start, to: Math.min(100, start + STUB), certainty }
    : { call, from: Math.max(0, end - STUB), to: end, certainty };
}

function spanOf({ times, continuous, plannedWindow }: Call, today: string): Span | null {
  const opens = times.opens?.slice(0, 10);
  const closes = times.closes?.slice(0, 10);
  if (opens !== undefined && closes !== undefined) return { from: opens, to: closes, certainty: 'stated' };
  // A call without a closing day runs on, unless it is known to be over: when it ended is then not known.
  if (opens !== undefined && continuous && times.overBy == null) {
    return { from: opens, to: opens > today ? opens : today, certainty: 'stated' };
  }
  const known = opens ?? closes;
  if (known !== undefined) return { from: known, to: known, certainty: 'partly' };
  if (plannedWindow === null) return null;
  const lastMonth = Temporal.PlainYearMonth.from(plannedWindow.to);
  return {
    from: `${plannedWindow.from}-01`,
    to: lastMonth.toPlainDate({ day: lastMonth.daysInMonth }).toString(),
    certainty: 'planned',
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
