/** Cells of a sheet as the reader gives them, and their text. */
import type { ColumnField } from '../columns.ts';

export type Cell = string | number | boolean | Date | null;

export interface Row {
  /** Number of the row as the spreadsheet shows it, from 1. */
  row: number;
  cells: readonly Cell[];
}

/** A row whose cells are asked for by what they hold. */
export interface NamedRow {
  row: number;
  cell: (field: ColumnField) => Cell;
}

/** What Excel writes where a formula has failed. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)$/;

/** The text of a cell on one line: composed letters, single spaces, no edge spaces. Empty for an empty cell. */
export function lineOf(cell: Cell): string {
  return rawText(cell).replace(/\s+/g, ' ').trim();
}

/** The text of a cell with its paragraphs; null when it holds nothing. */
export function paragraphsOf(cell: Cell): string | null {
  const text = rawText(cell).replace(/\r\n?/g, '\n').trim();
  return isBlank(text) ? null : text;
}

/** The text of a cell on one line; null for nothing, for a lone dash and for Excel's error values. */
export function filled(cell: Cell): string | null {
  const text = lineOf(cell);
  return isBlank(text) ? null : text;
}

function isBlank(text: string): boolean {
  return text === '' || /^[-\u2013\u2014]$/.test(text) || ERROR.test(text);
}

function rawText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  return String(cell).normalize('NFC');
}

/** Whether a row holds anything at all. */
export function hasContent({ cells }: Row): boolean {
  return cells.some((cell) => lineOf(cell) !== '');
}
