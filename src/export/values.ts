/**
 * The values of a source in their declared form: days, sums of money, business ids, names to join by. Nothing
 * here guesses: what is not of the declared form is null.
 */
import type { ThemeExport } from './schema.ts';

export type DateFormat = ThemeExport['source']['dateFormat'];
export type NumberFormat = ThemeExport['source']['numberFormat'];

/** A project code as EURA gives it, in upper case; a hyphen may stand inside it. */
export const EURA_CODE = /^(?=.{1,12}$)[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

/**
 * The ISO day of a value written in `format`, or null when it is not a real day in that form.
 * `dmy-dot`: 1.4.2008. `dmy-slash`: 1/4/2008. `iso`: 2008-04-01. `excel`: the serial number of a day (1900 system;
 * a time of day is cut off), or ISO text, with or without a time at UTC.
 */
export function parseDay(value: string | number, format: DateFormat): string | null {
  if (typeof value === 'number') return format === 'excel' ? serialDay(value) : null;
  const text = value.trim();
  if (format === 'dmy-dot' || format === 'dmy-slash') {
    const mark = format === 'dmy-dot' ? '\\.' : '/';
    const parts = new RegExp(`^(\\d{1,2})${mark}(\\d{1,2})${mark}(\\d{4})$`).exec(text);
    return parts ? realDay(parts[3], parts[2], parts[1]) : null;
  }
  const time = format === 'excel' ? '(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?' : '';
  const parts = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${time}$`).exec(text);
  return parts ? realDay(parts[1], parts[2], parts[3]) : null;
}

function realDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** 31 December 9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

/** Excel believes that 1900 was a leap year: serial 60 is a day that never was. */
const FALSE_LEAP_DAY = 60;

function serialDay(serial: number): string | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === FALSE_LEAP_DAY) return null;
  const before = new Temporal.PlainDate(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30);
  return before.add({ days }).toString();
}

export interface Money {
  /** Whole euro cents. */
  cents: number;
  /** Whether a part of a cent was lost: half a cent goes away from zero. */
  rounded: boolean;
}

const MARKS: Record<NumberFormat, string> = { comma: ',', dot: '\\.', integer: '(?!)' };

/**
 * A sum in euros as whole cents, by integer arithmetic on its decimal text. A number is taken as Excel prints it. In text,
 * spaces of any width may part groups of three digits, and a euro sign, EUR or a leading plus may stand beside it.
 * `integer` allows no decimals in text. Null when it is not a number in that form, or too large to hold exactly.
 */
export function parseCents(value: string | number, format: NumberFormat): Money | null {
  if (typeof value === 'number') return centsOf(plainDecimal(value), '\\.');
  return centsOf(
    value
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:€|EUR) ?| ?(?:€|EUR)$/i, '')
      .replace(/^\u2212/, '-'),
    MARKS[format],
  );
}

/**
 * The number as digits without an exponent. Excel counts with 15 digits: a sum it has worked out may carry the noise
 * of floating point beyond them, such as 16400.010000000002.
 */
function plainDecimal(value: number): string {
  const asPrinted = String(value);
  const text = /\.\d{3,}$/.test(asPrinted) ? String(Number(value.toPrecision(15))) : asPrinted;
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', first = '', rest = '', exponent = ''] = parts;
  // From 1e21 on a sum is too large anyway; only small ones are written out.
  return Number(exponent) > 0 ? '' : `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${first}${rest}`;
}

function centsOf(text: string, mark: string): Money | null {
  const parts = new RegExp(`^([+-]?) ?(\\d+|\\d{1,3}(?: \\d{3})+)(?:${mark}(\\d+))?$`).exec(text);
  if (!parts) return null;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const size =
    BigInt(whole.replaceAll(' ', '') + fraction.slice(0, 2).padEnd(2, '0')) +
    (/^..[5-9]/.test(fraction) ? 1n : 0n);
  if (size > Number.MAX_SAFE_INTEGER) return null;
  const cents = Number(size);
  return { cents: sign === '-' && cents > 0 ? -cents : cents, rounded: /[1-9]/.test(fraction.slice(2)) };
}

const CHECK_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1];

/** Whether the text is a Finnish business id (Y-tunnus) whose check digit is right. */
export function isBusinessId(text: string): boolean {
  if (!/^\d{7}-\d$/.test(text)) return false;
  const digits = text.replace('-', '');
  const sum = CHECK_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/** A name as it is joined by: its letters and digits alone, in lower case. */
export function foldKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
