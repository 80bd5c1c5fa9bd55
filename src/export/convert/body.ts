/** The rows below the header: footers off, the theme's own rows out of the rest. */
import { EURA_CODE } from '../values.ts';
import { hasContent, lineOf, type NamedRow, type Row } from './cells.ts';
import { named, spillsOver, type Header } from './header.ts';
import { refusal, rowName, type Log, type Refusal } from './log.ts';
import type { ThemeProjectRow } from './membership.ts';

export interface TakenRow {
  code: string;
  member: ThemeProjectRow;
  row: NamedRow;
}

export interface Body {
  /** Rows without header and footer; blank ones are none. */
  rows: NamedRow[];
  taken: TakenRow[];
  refusals: Refusal[];
}

const codeIn = (row: NamedRow): string => lineOf(row.cell('code')).toUpperCase();

/** A footer stands at the end, has no code and names no project: a total, a filter, a date. */
const isFooter = (row: NamedRow): boolean => !EURA_CODE.test(codeIn(row)) && lineOf(row.cell('name')) === '';

/** Takes the rows of the theme. Each of the others is counted in the log, so that the rows add up. */
export function readBody(
  sheet: readonly Row[],
  header: Header,
  members: readonly ThemeProjectRow[],
  log: Log,
): Body {
  const filledRows = sheet.filter(hasContent);
  const all = filledRows.map((row) => named(row, header));
  const end = all.findLastIndex((row) => !isFooter(row)) + 1;
  for (const { row } of all.slice(end)) log.add('N_FOOTER', rowName(row));

  const byCode = new Map(members.map((member) => [member.code, member]));
  const firstOf = new Map<string, Row>();
  const taken: TakenRow[] = [];
  const refusals: Refusal[] = [];
  for (const [index, row] of all.slice(0, end).entries()) {
    const code = codeIn(row);
    const cells = filledRows[index];
    if (code === '') log.add('S_NO_CODE', rowName(row.row));
    else if (!EURA_CODE.test(code)) log.add('S_CODE_CHARS', rowName(row.row));
    const member = byCode.get(code);
    if (!EURA_CODE.test(code) || cells === undefined) continue;
    if (member === undefined) {
      log.add('S_NOT_THEME', code);
      continue;
    }
    const first = firstOf.get(code);
    if (first !== undefined) {
      if (sameCells(first, cells)) log.add('N_DUPLICATE', code);
      else {
        const rows = { first: String(first.row), second: String(row.row) };
        refusals.push(refusal('code-twice', code, { code, ...rows }));
      }
      continue;
    }
    firstOf.set(code, cells);
    if (row.cell('code') !== code) log.add('N_CODE', code);
    if (spillsOver(cells, header)) log.add('S_COLUMNS_SHIFTED', code);
    else taken.push({ code, member, row });
  }
  return { rows: all.slice(0, end), taken, refusals };
}

function sameCells(one: Row, other: Row): boolean {
  const width = Math.max(one.cells.length, other.cells.length);
  return Array.from({ length: width }).every(
    (_, place) => lineOf(one.cells[place] ?? null) === lineOf(other.cells[place] ?? null),
  );
}
