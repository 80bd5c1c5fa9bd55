import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldKey, isBusinessId, parseCents, parseDay, type NumberFormat } from './values.ts';

/** Sums of money up to far beyond the programme, in cents. */
const anyCents = fc.integer({ min: -10_000_000_000_00, max: 10_000_000_000_00 });

/** Whole and cents of a sum, as digits. */
function digits(cents: number): { sign: string; whole: string; fraction: string } {
  const text = String(Math.abs(cents)).padStart(3, '0');
  return { sign: cents < 0 ? '-' : '', whole: text.slice(0, -2), fraction: text.slice(-2) };
}

const grouped = (whole: string, space: string) => whole.replace(/\B(?=(\d{3})+$)/g, space);

describe('a sum of money', () => {
  const SPACES = ['', ' ', '\u00a0', '\u2009', '\u202f'];
  const AROUND = [
    (text: string) => text,
    (text: string) => `${text} €`,
    (text: string) => `${text}\u00a0€`,
    (text: string) => `€ ${text}`,
    (text: string) => `  ${text} EUR `,
  ];

  test.each<[NumberFormat, string]>([
    ['comma', ','],
    ['dot', '.'],
  ])(
    'keeps every cent in text with a decimal %s, whatever its spaces, sign and euro sign',
    (format, mark) => {
      fc.assert(
        fc.property(
          anyCents,
          fc.constantFrom(...SPACES),
          fc.constantFrom(...AROUND),
          fc.constantFrom('-', '\u2212'),
          (cents, space, around, minus) => {
            const { sign, whole, fraction } = digits(cents);
            const text = around((sign === '' ? '' : minus) + grouped(whole, space) + mark + fraction);
            expect(parseCents(text, format)).toEqual({ cents, rounded: false });
          },
        ),
      );
    },
  );

  test('keeps every cent as a number of Excel', () => {
    fc.assert(
      fc.property(anyCents, fc.constantFrom<NumberFormat>('comma', 'dot', 'integer'), (cents, format) => {
        const { sign, whole, fraction } = digits(cents);
        expect(parseCents(Number(`${sign}${whole}.${fraction}`), format)).toEqual({ cents, rounded: false });
      }),
    );
  });

  test('keeps every whole euro as text without decimals', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom<NumberFormat>('comma', 'dot', 'integer'), (euros, format) => {
        expect(parseCents(String(euros), format)?.cents).toBe(euros * 100);
      }),
    );
  });

  test('is never more than half a cent from what was written, and says so when a part of a cent is lost', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), fc.stringMatching(/^\d{3,9}$/), (whole, fraction) => {
        const money = parseCents(`${String(whole)},${fraction}`, 'comma');
        const exact = BigInt(`${String(whole)}${fraction.padEnd(9, '0')}`);
        const apart = BigInt(money?.cents ?? 0) * 10_000_000n - exact;
        expect(apart <= 5_000_000n && apart > -5_000_000n).toBe(true);
        expect(money?.rounded).toBe(/[1-9]/.test(fraction.slice(2)));
      }),
    );
  });

  test.each([
    ['0,005', 1],
    ['-0,005', -1],
    ['0,0049', 0],
    ['-0,0049', 0],
    ['1,995', 200],
  ])('of %s is rounded half away from zero to %i cents', (text, cents) => {
    expect(parseCents(text, 'comma')).toEqual({ cents, rounded: true });
  });

  test('that Excel worked out has no noise: 16400.010000000002 is 16,400.01', () => {
    expect(parseCents(16400.010000000002, 'dot')).toEqual({ cents: 16_400_01, rounded: false });
  });

  test('of eight digits does not lose its last one, as a single precision number would', () => {
    expect(parseCents(48_656_807, 'dot')?.cents).toBe(48_656_807_00);
    expect(parseCents('48656807.0', 'dot')?.cents).toBe(48_656_807_00);
  });

  test.each<[string | number, NumberFormat]>([
    ['', 'comma'],
    ['-', 'comma'],
    ['1.5', 'comma'],
    ['1,5', 'dot'],
    ['1,5', 'integer'],
    ['1.234,56', 'comma'],
    ['12 34,00', 'comma'],
    ['1584,00 $', 'comma'],
    ['kaksi', 'comma'],
    ['1e5', 'dot'],
    ['--5', 'dot'],
    ['99999999999999999999', 'integer'],
    [Number.NaN, 'dot'],
    [Number.POSITIVE_INFINITY, 'dot'],
    [1e21, 'dot'],
  ])('is not made of %j in the form %s', (value, format) => {
    expect(parseCents(value, format)).toBeNull();
  });
});

describe('a day', () => {
  test.each([
    ['1.4.2008', 'dmy-dot', '2008-04-01'],
    [' 31.12.2010 ', 'dmy-dot', '2010-12-31'],
    ['01/04/2008', 'dmy-slash', '2008-04-01'],
    ['2024-02-29', 'iso', '2024-02-29'],
    [45_292, 'excel', '2024-01-01'],
    [45_292.75, 'excel', '2024-01-01'],
    [59, 'excel', '1900-02-28'],
    [61, 'excel', '1900-03-01'],
    ['2024-01-15T00:00:00.000Z', 'excel', '2024-01-15'],
  ] as const)('%j in the form %s is %s', (value, format, day) => {
    expect(parseDay(value, format)).toBe(day);
  });

  test.each([
    ['29.2.2023', 'dmy-dot'],
    ['31.4.2024', 'dmy-dot'],
    ['1/4/2008', 'dmy-dot'],
    ['4/31/2008', 'dmy-slash'],
    ['1.4.08', 'dmy-dot'],
    ['2024-1-5', 'iso'],
    ['2024-01-15T00:00:00Z', 'iso'],
    ['7560', 'excel'],
    ['7560', 'dmy-dot'],
    [45_292, 'dmy-dot'],
    [60, 'excel'],
    [0, 'excel'],
    [-5, 'excel'],
    [Number.NaN, 'excel'],
    [3_000_000, 'excel'],
  ] as const)('is not made of %j in the form %s', (value, format) => {
    expect(parseDay(value, format)).toBeNull();
  });
});

describe('a business id', () => {
  test('is told by its check digit', () => {
    expect(isBusinessId('1234567-1')).toBe(true);
    expect(Array.from({ length: 10 }, (_, digit) => isBusinessId(`1234567-${String(digit)}`))).toEqual(
      Array.from({ length: 10 }, (_, digit) => digit === 1),
    );
  });

  test.each(['12345671', '123456-7', ' 1234567-1', '1234567-1x', ''])('is not %j', (text) => {
    expect(isBusinessId(text)).toBe(false);
  });
});

test('names that differ by case, marks and spaces alone are joined by one key', () => {
  expect(foldKey('Testilän  Kaupunki,')).toBe(foldKey('TESTILÄN KAUPUNKI'));
  expect(foldKey('a\u0308')).toBe('ä');
});
