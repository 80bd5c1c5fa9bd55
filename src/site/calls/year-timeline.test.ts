import { describe, expect, it } from 'vitest';
import { callPeriodShort } from './call-period.ts';
import type { Call } from './calls.ts';
import { callYears, monthStarts } from './year-timeline.ts';

type Parts = Partial<Pick<Call, 'id' | 'continuous' | 'plannedWindow'>> & Partial<Call['times']>;

function call({ id = 'call', continuous = false, plannedWindow = null, ...times }: Parts): Call {
  return {
    id,
    continuous,
    plannedWindow,
    times: { opens: null, closes: null, withdrawn: false, ...times },
  } as Call;
}

const TODAY = '2026-11-24';
const yearsOf = (...calls: Call[]) => callYears(calls, TODAY);
const barsIn = (year: number, ...calls: Call[]) =>
  yearsOf(...calls)
    .find((each) => each.year === year)
    ?.bars.map(({ from, to, certainty }) => [Math.round(from), Math.round(to), certainty]);

describe('calls on the line of a year', () => {
  it('shows every year from the first call to the next year, newest first, also years without calls', () => {
    const years = yearsOf(call({ opens: '2024-05-01', closes: '2024-06-01' }));
    expect(years.map(({ year }) => year)).toEqual([2027, 2026, 2025, 2024]);
    expect(years.map(({ bars }) => bars.length)).toEqual([0, 0, 0, 1]);
  });

  it('draws a call from its first to the end of its last day', () => {
    expect(barsIn(2025, call({ opens: '2025-01-01', closes: '2025-12-31 16:15' }))).toEqual([
      [0, 100, 'stated'],
    ]);
    expect(barsIn(2025, call({ opens: '2025-07-02', closes: '2025-07-02' }))).toEqual([[50, 50, 'stated']]);
  });

  it('shows a call that runs over New Year in both years', () => {
    const over = call({ opens: '2025-12-01', closes: '2026-01-31' });
    expect(barsIn(2025, over)).toEqual([[92, 100, 'stated']]);
    expect(barsIn(2026, over)).toEqual([[0, 8, 'stated']]);
  });

  it('draws only a stub where an end is not stated', () => {
    expect(barsIn(2025, call({ opens: '2025-07-02' }))).toEqual([[50, 52, 'partly']]);
    expect(barsIn(2025, call({ closes: '2025-07-01' }))).toEqual([[47, 50, 'partly']]);
  });

  it('lets a continuous call run until today, but not one known to be over', () => {
    expect(barsIn(2026, call({ opens: '2025-07-02', continuous: true }))).toEqual([[0, 90, 'stated']]);
    const over = call({ opens: '2022-07-02', continuous: true, overBy: '2026-11-24' });
    expect(barsIn(2022, over)).toEqual([[50, 52, 'partly']]);
    expect(barsIn(2026, over)).toEqual([]);
    expect(callPeriodShort(over, 'en')).toBe('from 2 July 2022, closing day not stated');
  });

  it('draws a planned call over its months', () => {
    const planned = call({ plannedWindow: { from: '2027-01', to: '2027-03' } });
    expect(barsIn(2027, planned)).toEqual([[0, 25, 'planned']]);
    expect(callPeriodShort(planned, 'fi')).toBe('Suunniteltu: tammikuu 2027 – maaliskuu 2027');
  });

  it('leaves out a call of which nothing is known and orders the rest by their opening', () => {
    const [late, early] = [
      call({ id: 'late', opens: '2026-05-01', closes: '2026-06-01' }),
      call({ id: 'early', opens: '2026-02-01', closes: '2026-12-01' }),
    ];
    const year = yearsOf(late, call({ id: 'nothing' }), early).find((each) => each.year === 2026);
    expect(year?.bars.map((bar) => bar.call.id)).toEqual(['early', 'late']);
  });

  it('puts the months where they begin, also in a leap year', () => {
    expect(monthStarts(2025).map((start) => start.toFixed(1))).toContain('49.6');
    expect(monthStarts(2028)[2]?.toFixed(2)).toBe(((60 / 366) * 100).toFixed(2));
  });
});
