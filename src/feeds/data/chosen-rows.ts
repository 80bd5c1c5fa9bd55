/**
 * The rows of a data file that a reader chose, in a file of the same form: made in the browser from the same data. Takes
 * texts as a browser fetches them: without a byte order mark.
 */

/** What stands between the lines of a CSV file, as src/feeds/csv.ts writes them. */
const LINE_END = '\r\n';
/** What spreadsheets look for; reading a file as text takes it off. */
const BYTE_ORDER_MARK = '\uFEFF';

interface TableFile {
  parts: { file: string }[];
  records: Record<string, unknown>[];
}

/** The key of a line: its first cell, which never holds a separator or a quotation mark of its own. */
const keyOf = (line: string) => line.slice(0, line.indexOf(';')).replaceAll('"', '');

/**
 * The addresses of the files that hold the records of a data file, where it is an index of them; empty where it holds
 * them itself.
 */
export function partsOf(text: string, form: 'csv' | 'json'): string[] {
  if (form === 'json') return (JSON.parse(text) as TableFile).parts.map(({ file }) => file);
  if (!text.startsWith('file;')) return [];
  return text.split(LINE_END).slice(1, -1).map(keyOf);
}

/** One CSV file of the rows whose key is chosen, under the header of the first file. */
export function chosenCsv(texts: readonly string[], isChosen: (key: string) => boolean): string {
  const [header = ''] = (texts[0] ?? '').split(LINE_END, 1);
  const rows = texts.flatMap((text) => text.split(LINE_END).slice(1, -1));
  return [BYTE_ORDER_MARK + header, ...rows.filter((row) => isChosen(keyOf(row))), ''].join(LINE_END);
}

/** One JSON file of the records whose key is chosen, with the source and licence of the first file. */
export function chosenJson(texts: readonly string[], isChosen: (key: string) => boolean): string {
  const files = texts.map((text) => JSON.parse(text) as TableFile);
  const records = files
    .flatMap((file) => file.records)
    .filter((record) => isChosen(String(Object.values(record)[0])));
  return `${JSON.stringify({ ...files[0], parts: [], records }, null, 1)}\n`;
}
