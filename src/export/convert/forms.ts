/** In which form the sheet writes its sums and days. It is found out for a whole column, never cell by cell. */
import type { ColumnField } from '../columns.ts';
import { parseDay, type DateFormat, type NumberFormat } from '../values.ts';
import { filled, type Cell, type NamedRow } from './cells.ts';
import { refusal, type Refusal, type RefusalReason } from './log.ts';

export const MONEY_FIELDS = [
  'plannedEuState',
  'plannedPublic',
  'plannedTotal',
  'realisedEuState',
  'realisedPublic',
  'realisedTotal',
  'realisedEu',
] as const satisfies ColumnField[];
export type MoneyField = (typeof MONEY_FIELDS)[number];

export interface NumberForms {
  of: ReadonlyMap<MoneyField, NumberFormat>;
  /** What the export says of the whole sheet. */
  declared: NumberFormat;
  refusals: Refusal[];
}

/** A number written as text, without its spaces, sign and euro sign. */
const WRITTEN = /^[+\u2212-]?(\d+)(?:([.,])(\d+))?$/;

interface Marks {
  /** Example of each mark: the row it is on. */
  comma?: number;
  dot?: number;
  /** Two marks in one number, such as 1.234,56. */
  both?: number;
  /** A mark that may part thousands as well as decimals, such as 1.234. */
  unsure?: number;
  /** Some number shows that the mark parts decimals: it has one, two or more than three digits after it. */
  shown: boolean;
}

function marksIn(rows: readonly NamedRow[], field: MoneyField): Marks {
  const marks: Marks = { shown: false };
  for (const { row, cell } of rows) {
    const value = cell(field);
    if (typeof value !== 'string') continue;
    const text = value.replace(/\s|€|EUR/gi, '');
    if (/^[+\u2212-]?[\d.,]*[.,][\d.,]*[.,][\d.,]*$/.test(text)) marks.both ??= row;
    const [, whole = '', mark, decimals = ''] = WRITTEN.exec(text) ?? [];
    if (mark === undefined) continue;
    if (mark === ',') marks.comma ??= row;
    else marks.dot ??= row;
    if (decimals.length !== 3 || whole.length > 3 || whole.startsWith('0')) marks.shown = true;
    else marks.unsure ??= row;
  }
  return marks;
}

/** The decimal mark of each money column. Two marks in one column, or one that may part thousands, are refused. */
export function numberForms(rows: readonly NamedRow[], headerOf: (field: MoneyField) => string): NumberForms {
  const of = new Map<MoneyField, NumberFormat>();
  const refusals: Refusal[] = [];
  for (const field of MONEY_FIELDS) {
    const { comma, dot, both, unsure, shown } = marksIn(rows, field);
    const refuse = (reason: RefusalReason, row: number, other = row) => {
      const header = headerOf(field);
      refusals.push(refusal(reason, header, { header, row: String(row), other: String(other) }));
    };
    if (both !== undefined) refuse('marks-in-number', both);
    else if (comma !== undefined && dot !== undefined) refuse('marks-in-column', comma, dot);
    else if (unsure !== undefined && !shown) refuse('thousands-or-decimals', unsure);
    of.set(field, comma !== undefined ? 'comma' : dot !== undefined ? 'dot' : 'integer');
  }
  const forms = [...of.values()];
  const declared = forms.find((form) => form === 'comma') ?? forms.find((form) => form === 'dot');
  return { of, declared: declared ?? (hasFraction(rows) ? 'dot' : 'integer'), refusals };
}

function hasFraction(rows: readonly NamedRow[]): boolean {
  return rows.some(({ cell }) =>
    MONEY_FIELDS.some((field) => {
      const value = cell(field);
      return typeof value === 'number' && !Number.isInteger(value);
    }),
  );
}

/** Serial numbers outside this time are sums that stand in the wrong column. */
const FIRST_YEAR = '1990';
const LAST_YEAR = '2100';

export interface ReadDay {
  day: string | null;
  /** Something stands in the cell that is no day in a form that can be told for sure. */
  unreadable: boolean;
  /** The form the cell was written in; null for an empty cell. */
  form: DateFormat | null;
}

/**
 * The day of a cell. A date or number of Excel is told by its kind; text is a day only as d.M.yyyy or ISO.
 * 3/4/2025 is none: no one can tell which of the two is the month.
 */
export function dayOf(cell: Cell): ReadDay {
  if (typeof cell === 'number' || cell instanceof Date) {
    const excel = typeof cell === 'number' ? cell : Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
    const day = parseDay(excel, 'excel');
    const near = day !== null && day >= FIRST_YEAR && day < LAST_YEAR ? day : null;
    return { day: near, unreadable: near === null, form: 'excel' };
  }
  const text = filled(cell);
  if (text === null) return { day: null, unreadable: false, form: null };
  for (const form of ['dmy-dot', 'iso'] as const) {
    const day = parseDay(text, form);
    if (day !== null) return { day, unreadable: false, form };
  }
  return { day: null, unreadable: true, form: null };
}

/** The form of days that the export says of the whole sheet: Excel's own if any cell has it. */
export function dateForm(rows: readonly NamedRow[]): DateFormat {
  const found = new Set(rows.flatMap(({ cell }) => [dayOf(cell('startOn')).form, dayOf(cell('endOn')).form]));
  const forms: DateFormat[] = ['excel', 'dmy-dot', 'iso'];
  return forms.find((form) => found.has(form)) ?? 'excel';
}
