/**
 * The gate before the spreadsheet reader. An .xlsx is a zip archive that anyone may have made: its parts are
 * unpacked here under limits, looked through, and packed anew. The reader never sees the archive as it came.
 */
import { zipSync } from 'fflate';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

const MB = 1024 * 1024;

/** The real file has about 8,700 rows, 35 columns and under 10 MB: each limit leaves room for several times that. */
export const LIMITS = {
  fileBytes: 25 * MB,
  /** Of all parts together, counted while they unpack: what the archive says of their sizes may be a lie. */
  unpackedBytes: 200 * MB,
  /** Of a part that is neither a sheet nor the table of texts. */
  smallPartBytes: 4 * MB,
  parts: 300,
  /** How many times its packed size a part may be, once it is over `ratioFrom` bytes. */
  ratio: 250,
  ratioFrom: MB,
  sheets: 10,
  rows: 60_000,
  columns: 100,
  /** Different texts in the cells of the whole workbook. */
  texts: 1_000_000,
} as const;

/** Why a file is not read as a workbook; each has its words under `convert.workbook`. */
export const FAULTS = [
  'empty',
  'size',
  'xls',
  'password',
  'html',
  'not-zip',
  'broken',
  'path',
  'parts',
  'unpacked',
  'ratio',
  'part-size',
  'dtd',
  'encoding',
  'not-xlsx',
  'sheets',
  'two-sheets',
  'rows',
  'columns',
  'texts',
] as const;
export type FaultReason = (typeof FAULTS)[number];

export class WorkbookFault extends Error {
  readonly reason: FaultReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: FaultReason, values: Record<string, string | number> = {}) {
    super(`Not a readable workbook: ${reason}`);
    this.reason = reason;
    this.values = values;
  }
}

export interface Parts {
  /** The workbook packed anew, with the parts that hold cells and nothing else. */
  clean: Buffer;
  /** How many sheets the workbook lists. */
  sheets: number;
  /** Cells with a formula: the value that was last worked out is read, nothing is worked out here. */
  formulas: number;
  /** Parts that point outside the file or hold programs: left unread. */
  ignored: string[];
}

/** Parts that would reach outside the file or run; said when left out. */
const OUTSIDE =
  /(^|\/)(externalLinks|queryTables|embeddings|activeX|model)\/|connections\.xml$|vbaProject\.bin$/i;

/** Looks and drawings: nothing in them is read, and that is not worth a word. */
const NOT_CELLS =
  /(^|\/)(theme|drawings|charts|media|docProps|customXml|printerSettings|pivotCache|pivotTables|tables|slicers|slicerCaches|timelines|threadedComments|persons|comments\d*\.xml|ctrlProps|webextensions|chartsheets)(\/|$)|calcChain\.xml$/i;

const SHEET = /(^|\/)worksheets\/[^/]+\.xml$/i;
const TEXTS = /(^|\/)sharedStrings\.xml$/i;
const WORKBOOK = /(^|\/)workbook\.xml$/i;

/** Unpacks, checks and packs anew. Throws a `WorkbookFault` for whatever is not a plain workbook within the limits. */
export async function workbookParts(bytes: Buffer): Promise<Parts> {
  refuseOtherKinds(bytes);
  const zip = await opened(bytes);
  if (zip.entryCount > LIMITS.parts) {
    throw new WorkbookFault('parts', { found: zip.entryCount, limit: LIMITS.parts });
  }
  const parts = new Map<string, Uint8Array>();
  const found: Omit<Parts, 'clean'> = { sheets: 0, formulas: 0, ignored: [] };
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileName;
    if (names.has(name.toLowerCase())) throw new WorkbookFault('path', { part: shown(name) });
    names.add(name.toLowerCase());
    if (OUTSIDE.test(name)) found.ignored.push(shown(name));
    if (OUTSIDE.test(name) || NOT_CELLS.test(name) || !/\.(xml|rels)$/i.test(name)) continue;
    const part = await unpackedPart(zip, entry, unpacked);
    unpacked += part.length;
    look(name, part, found);
    parts.set(name, part);
  }
  if (found.sheets === 0 || ![...parts.keys()].some((name) => SHEET.test(name))) {
    throw new WorkbookFault('not-xlsx');
  }
  // Quickly rather than tightly: the archive lives in memory only.
  return { clean: Buffer.from(zipSync(Object.fromEntries(parts), { level: 1 })), ...found };
}

const OLE2 = 'd0cf11e0a1b11ae1';

/** Says what a file is that is no zip archive: a person has most often saved or renamed the wrong kind. */
function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.length === 0) throw new WorkbookFault('empty');
  if (bytes.length > LIMITS.fileBytes) {
    const mega = (size: number) => Math.ceil(size / MB);
    throw new WorkbookFault('size', { found: mega(bytes.length), limit: mega(LIMITS.fileBytes) });
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return;
  if (bytes.subarray(0, 8).toString('hex') === OLE2) {
    // Excel keeps a workbook with a password in the container of its old format.
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new WorkbookFault(isLocked ? 'password' : 'xls');
  }
  const start = bytes
    .subarray(0, 200)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  throw new WorkbookFault(/^\s*</.test(start) ? 'html' : 'not-zip');
}

const shown = (name: string): string => name.replace(/[^\w./ -]/g, '?').slice(0, 60);

/** Faults of the archive itself, told apart as far as a person can do something about them. */
function faultOf(error: unknown): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const isPath = /absolute path|invalid relative path|invalid characters in fileName/.test(String(error));
  return new WorkbookFault(isPath ? 'path' : 'broken', { part: '' });
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  } catch (error) {
    throw faultOf(error);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw faultOf(error);
  }
}

async function unpackedPart(zip: ZipFile, entry: Entry, before: number): Promise<Buffer> {
  if (entry.isEncrypted()) throw new WorkbookFault('password');
  const name = entry.fileName;
  const isLarge = SHEET.test(name) || TEXTS.test(name);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (before + size > LIMITS.unpackedBytes) {
        throw new WorkbookFault('unpacked', { limit: LIMITS.unpackedBytes / MB });
      }
      if (size > LIMITS.ratioFrom && size > LIMITS.ratio * entry.compressedSize) {
        throw new WorkbookFault('ratio', { part: shown(name), limit: LIMITS.ratio });
      }
      if (!isLarge && size > LIMITS.smallPartBytes) {
        throw new WorkbookFault('part-size', { part: shown(name), limit: LIMITS.smallPartBytes / MB });
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw faultOf(error);
  }
  return Buffer.concat(chunks);
}

/** Looks through a part before any parser does; the text is read byte by byte, as all that is sought is ASCII. */
function look(name: string, part: Buffer, found: Omit<Parts, 'clean'>): void {
  const text = part.toString('latin1');
  const start = text.slice(0, 200);
  if (/^(\xff\xfe|\xfe\xff)/.test(start) || /^[^>]*\bencoding=["'](?!utf-8["'])/i.test(start)) {
    throw new WorkbookFault('encoding', { part: shown(name) });
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new WorkbookFault('dtd', { part: shown(name) });
  if (WORKBOOK.test(name)) {
    found.sheets = count(text, /<(?:\w+:)?sheet\s/g, LIMITS.sheets, 'sheets');
  } else if (TEXTS.test(name)) {
    count(text, /<(?:\w+:)?si[\s/>]/g, LIMITS.texts, 'texts');
  } else if (SHEET.test(name)) {
    // The rows that come after the last one are refused here, before memory is given to them.
    count(text, /<(?:\w+:)?row[\s/>]/g, LIMITS.rows + 1, 'rows');
    count(text, /<(?:\w+:)?c[\s/>]/g, (LIMITS.rows + 1) * LIMITS.columns, 'rows');
    // CV is the hundredth column: three letters are past any that is allowed.
    if (/<(?:\w+:)?c\s[^>]*\br=["'][A-Za-z]{3}/.test(text)) {
      throw new WorkbookFault('columns', { limit: LIMITS.columns });
    }
    found.formulas += count(text, /<(?:\w+:)?f[\s/>]/g, Infinity, 'rows');
  }
}

function count(text: string, pattern: RegExp, limit: number, reason: FaultReason): number {
  let number = 0;
  for (const _match of text.matchAll(pattern)) {
    number += 1;
    if (number > limit) throw new WorkbookFault(reason, { limit: reason === 'rows' ? LIMITS.rows : limit });
  }
  return number;
}
