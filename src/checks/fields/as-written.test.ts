import { expect, test } from 'vitest';
import { asDay, asFinnishTime, asNumber } from './as-written.ts';

test.each([
  ['15.12.2026 klo 16.15', '2026-12-15 16:15'],
  ['15.12.2026 kl. 16.15', '2026-12-15 16:15'],
  ['1.2.2027 at 9:05', '2027-02-01 09:05'],
  ['15.12.2026', '2026-12-15'],
  ['2026-12-15 16.15', '2026-12-15 16:15'],
  ['2026-12-15T16:15', '2026-12-15 16:15'],
  // With an offset it is an instant, and Finland is two hours ahead in winter, three in summer.
  ['2026-12-15T14:15:00Z', '2026-12-15 16:15'],
  ['2026-07-15T16:15:00+03:00', '2026-07-15 16:15'],
])('the time "%s" was meant as %s', (typed, meant) => {
  expect(asFinnishTime(typed)).toBe(meant);
});

test.each(['31.2.2027', '28.3.2027 klo 3.30', '15.12.', 'joulukuussa', '2026-12-15T99:00:00Z', ''])(
  '"%s" is no time that exists: nothing is guessed',
  (typed) => {
    expect(asFinnishTime(typed)).toBeUndefined();
  },
);

test('of a time only its day is taken where a day is asked', () => {
  expect(asDay('24.11.2026 klo 9.00')).toBe('2026-11-24');
});

test.each([
  ['1 200 000 €', '1200000'],
  ['1\u00A0200\u00A0000 euroa', '1200000'],
  ['1.200.000', '1200000'],
  ['1200,50 e', '1200.50'],
])('the sum "%s" was meant as %s', (typed, meant) => {
  expect(asNumber(typed)).toBe(meant);
});

test.each(['1,2 milj. euroa', '12 00 000', 'noin 100', '1 200 – 1 300'])(
  '"%s" could mean more than one number: nothing is guessed',
  (typed) => {
    expect(asNumber(typed)).toBeUndefined();
  },
);
