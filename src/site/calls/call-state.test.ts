import { describe, expect, test } from 'vitest';
import { callState, compareCalls, daysBetween, nextChange, type CallMoments } from './call-state.ts';
import { callMoments } from './call-moments.ts';

const at = (iso: string) => Date.parse(iso);
const call = (opens: string | null, closes: string | null): CallMoments =>
  callMoments({ opens, closes, withdrawn: false });

describe('a call that closes on 15 December 2026 at 16.15 Finnish time (UTC+2)', () => {
  const winter = call('2026-10-01 08:00', '2026-12-15 16:15');

  test('is upcoming one second before it opens and open at the very moment', () => {
    expect(callState(winter, at('2026-10-01T04:59:59Z'))).toBe('upcoming');
    expect(callState(winter, at('2026-10-01T05:00:00Z'))).toBe('open');
  });

  test('is open at 16.14.59 and closed at 16.15.00', () => {
    expect(callState(winter, at('2026-12-15T14:14:59Z'))).toBe('closing');
    expect(callState(winter, at('2026-12-15T14:15:00Z'))).toBe('closed');
  });

  test('is closing soon from the same clock fourteen days earlier', () => {
    expect(callState(winter, at('2026-12-01T14:14:59Z'))).toBe('open');
    expect(callState(winter, at('2026-12-01T14:15:00Z'))).toBe('closing');
  });

  test('tells a page that stays open when to look again', () => {
    expect(nextChange(winter, at('2026-11-24T00:00:00Z'))).toBe(at('2026-12-01T14:15:00Z'));
    expect(nextChange(winter, at('2026-12-14T00:00:00Z'))).toBe(at('2026-12-15T14:15:00Z'));
    expect(nextChange(winter, at('2026-12-16T00:00:00Z'))).toBeNull();
  });
});

describe('the clock changes of 2026', () => {
  test('autumn: opening before and closing after 25 October keeps the wall clock, an hour apart in UTC', () => {
    const autumn = call('2026-10-24 16:15', '2026-10-26 16:15');
    expect(callState(autumn, at('2026-10-24T13:14:59Z'))).toBe('upcoming');
    expect(callState(autumn, at('2026-10-24T13:15:00Z'))).toBe('closing');
    expect(callState(autumn, at('2026-10-26T14:14:59Z'))).toBe('closing');
    expect(callState(autumn, at('2026-10-26T14:15:00Z'))).toBe('closed');
  });

  test('spring: fourteen days before a closing on 5 April, across 29 March, is the same wall clock', () => {
    const spring = call('2026-01-26 09:00', '2026-04-05 16:15');
    expect(callState(spring, at('2026-03-22T14:14:59Z'))).toBe('open');
    expect(callState(spring, at('2026-03-22T14:15:00Z'))).toBe('closing');
    expect(callState(spring, at('2026-04-05T13:15:00Z'))).toBe('closed');
  });

  test('a day of 23 or 25 hours is still one day left', () => {
    const dayOf = (moment: number) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date(moment));
    expect(daysBetween(at('2026-03-28T22:30:00Z'), at('2026-03-29T21:30:00Z'), dayOf)).toBe(1);
    expect(daysBetween(at('2026-10-24T21:30:00Z'), at('2026-10-25T22:30:00Z'), dayOf)).toBe(1);
  });
});

describe('what a source leaves out', () => {
  test('a closing day without a clock lasts to the end of the Finnish day', () => {
    const dayOnly = call('2023-11-02', '2023-12-29');
    expect(callState(dayOnly, at('2023-12-29T21:59:59Z'))).toBe('closing');
    expect(callState(dayOnly, at('2023-12-29T22:00:00Z'))).toBe('closed');
  });

  test('a call without dates is planned, a withdrawn one stays withdrawn', () => {
    expect(callState(call(null, null), at('2026-11-24T00:00:00Z'))).toBe('planned');
    const withdrawn = callMoments({ opens: '2026-10-01', closes: '2026-12-15', withdrawn: true });
    expect(callState(withdrawn, at('2026-11-24T00:00:00Z'))).toBe('withdrawn');
    expect(nextChange(withdrawn, at('2026-11-24T00:00:00Z'))).toBeNull();
  });
});

test('a list shows what closes soonest, then what opens soonest, then planned, then the newest closed', () => {
  const now = at('2026-11-24T10:00:00Z');
  const list = [
    { id: 'old', ...call('2022-05-16', '2022-09-30') },
    { id: 'planned', ...call(null, null) },
    { id: 'opens-later', ...call('2027-02-01', '2027-03-01') },
    { id: 'recent', ...call('2026-01-26', '2026-03-26') },
    { id: 'open-long', ...call('2026-11-01', '2027-01-31') },
    { id: 'opens-soon', ...call('2026-12-01', '2027-03-01') },
    { id: 'closes-soon', ...call('2026-11-01', '2026-11-30') },
  ];
  const sorted = list.toSorted((a, b) => compareCalls(a, b, now)).map(({ id }) => id);
  expect(sorted).toEqual([
    'closes-soon',
    'open-long',
    'opens-soon',
    'opens-later',
    'planned',
    'recent',
    'old',
  ]);
});
