import { describe, expect, test } from 'vitest';
import { readFinnishTime } from './finnish-time.ts';

/** The moment in UTC, or the name of the fault. */
function utc(text: string): string {
  const read = readFinnishTime(text);
  return read.ok ? read.at.toInstant().toString() : read.fault;
}

describe('a time as editors write it', () => {
  test('is two hours ahead of UTC in winter and three in summer', () => {
    expect(utc('2026-12-15 16:15')).toBe('2026-12-15T14:15:00Z');
    expect(utc('2026-06-15 16:15')).toBe('2026-06-15T13:15:00Z');
  });

  test('may be a day alone, which begins at midnight in Finland', () => {
    expect(utc('2026-12-15')).toBe('2026-12-14T22:00:00Z');
    expect(readFinnishTime('2026-12-15')).toMatchObject({ ok: true, hasClock: false });
    expect(readFinnishTime('2026-12-15 00:00')).toMatchObject({ ok: true, hasClock: true });
  });

  test('is not guessed from any other form', () => {
    const others = [
      '15.12.2026 klo 16.15',
      '2026-12-15T16:15',
      '2026-12-15 16.15',
      '2026-12-15 16:15:00',
      '2026-12-15 16:15Z',
      '2026-12-15 8:00',
      ' 2026-12-15',
      '2026-12',
      '',
    ];
    expect(others.map(utc)).toEqual(others.map(() => 'time-form'));
  });

  test('must be a day and a clock that exist', () => {
    expect(utc('2026-02-30')).toBe('time-day');
    expect(utc('2026-02-29 12:00')).toBe('time-day');
    expect(utc('2028-02-29 12:00')).toBe('2028-02-29T10:00:00Z');
    expect(utc('2026-12-15 24:00')).toBe('time-day');
    expect(utc('2026-13-01')).toBe('time-day');
  });
});

describe('the night clocks go forward, 28 March 2027', () => {
  test('the hour from three to four is not there', () => {
    expect(utc('2027-03-28 03:00')).toBe('time-skipped');
    expect(utc('2027-03-28 03:30')).toBe('time-skipped');
    expect(utc('2027-03-28 03:59')).toBe('time-skipped');
  });

  test('the minutes on both sides of it follow each other', () => {
    expect(utc('2027-03-28 02:59')).toBe('2027-03-28T00:59:00Z');
    expect(utc('2027-03-28 04:00')).toBe('2027-03-28T01:00:00Z');
  });
});

describe('the night clocks go back, 25 October 2026', () => {
  test('the hour from three to four comes twice, so it is not chosen for the writer', () => {
    expect(utc('2026-10-25 03:00')).toBe('time-twice');
    expect(utc('2026-10-25 03:30')).toBe('time-twice');
  });

  test('the minutes around it are an hour further apart than the clock says', () => {
    expect(utc('2026-10-25 02:59')).toBe('2026-10-24T23:59:00Z');
    expect(utc('2026-10-25 04:00')).toBe('2026-10-25T02:00:00Z');
  });

  test('the same hour of the day before is an ordinary one', () => {
    expect(utc('2026-10-24 03:30')).toBe('2026-10-24T00:30:00Z');
  });
});
