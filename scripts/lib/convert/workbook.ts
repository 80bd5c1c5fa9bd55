/** Opens the untrusted Excel file and gives its rows; what it holds is for src/export/convert to judge. */
import { streamXlsxRows } from 'hucre/xlsx';
import { columnOf } from '../../../src/export/columns.ts';
import { hasContent, lineOf, type Row } from '../../../src/export/convert/cells.ts';
import { LIMITS, WorkbookFault, workbookParts } from './workbook-parts.ts';

export interface Workbook {
  /** Rows from the header on; blank ones may be missing. */
  rows: Row[];
  formulas: number;
  ignored: string[];
}

type RowStream = AsyncGenerator<Row, void, undefined>;

const PROGRESS_EVERY = 1_000;

/**
 * Reads the sheet that has a column for the project code, else the first that has anything. `onRows` is told how
 * many rows have been read. Throws a `WorkbookFault` for a file that is no readable workbook within the limits.
 */
export async function readWorkbook(bytes: Buffer, onRows: (rows: number) => void): Promise<Workbook> {
  const { clean, sheets, formulas, ignored } = await workbookParts(bytes);
  const begun: { first: Row; rest: RowStream }[] = [];
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const rest = rowsOf(clean, sheet);
    const first = await firstRow(rest);
    if (first !== null) begun.push({ first, rest });
  }
  const named = begun.filter(({ first }) =>
    first.cells.some((cell) => columnOf(lineOf(cell))?.field === 'code'),
  );
  if (named.length > 1) throw new WorkbookFault('two-sheets', { found: named.length });
  const chosen = named[0] ?? begun[0];
  for (const sheet of begun) if (sheet !== chosen) await sheet.rest.return();
  const rows = chosen === undefined ? [] : await rest(chosen, onRows);
  return { rows, formulas, ignored };
}

async function rest(sheet: { first: Row; rest: RowStream }, onRows: (rows: number) => void): Promise<Row[]> {
  const rows = [sheet.first];
  for await (const row of sheet.rest) {
    rows.push(row);
    if (rows.length % PROGRESS_EVERY === 0) onRows(rows.length);
  }
  onRows(rows.length);
  return rows;
}

async function firstRow(rows: RowStream): Promise<Row | null> {
  for (;;) {
    const next = await rows.next();
    if (next.done === true) return null;
    if (hasContent(next.value)) return next.value;
  }
}

async function* rowsOf(clean: Buffer, sheet: number): RowStream {
  try {
    for await (const { index, values } of streamXlsxRows(clean, { sheet })) {
      if (values.length > LIMITS.columns) throw new WorkbookFault('columns', { limit: LIMITS.columns });
      yield { row: index + 1, cells: values };
    }
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    // A sheet that is a chart has no part with cells.
    if (String(error).includes('missing worksheet file')) return;
    throw new WorkbookFault('broken', { part: '' });
  }
}
