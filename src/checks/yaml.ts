/** YAML with the line of every field, and its faults as the person who types it would name them. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type YAMLError, type YAMLWarning } from 'yaml';
import { asNumber } from './fields/as-written.ts';
import { quoted, type Fault } from './fault.ts';

/** The line of a field in the file; of the nearest level above it when the field is not there. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type ReadYaml = { ok: true; data: unknown; lineOf: LineOf } | { ok: false; faults: Fault[] };

export interface YamlPlace {
  file: string;
  /** Line of the file the text begins at. */
  firstLine: number;
  /** Line that stands for the whole, where a field is missing. */
  startLine: number;
}

/** Reads YAML in memory. Fails with a fault for each line that cannot be read. */
export function readYaml(text: string, { file, firstLine, startLine }: YamlPlace): ReadYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const control = controlSign(text, { file, firstLine, lineAt });
  if (control !== undefined) return { ok: false, faults: [control] };
  // A warning here, such as a word with an exclamation mark before it, is an error to the site builder's reader.
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { ok: false, faults: yamlFaults(text, errors, { file, firstLine, lineAt }) };
  const lineOf: LineOf = (path) => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? startLine : lineAt(offset);
  };
  try {
    return { ok: true, data: document.toJS() as unknown, lineOf };
  } catch (error) {
    // A value that begins with * names an anchor; one that nobody set is found only here.
    const found = quoted(error instanceof Error ? error.message : error);
    return { ok: false, faults: [{ file, line: startLine, path: '', rule: 'yaml', values: { found } }] };
  }
}

/** In YAML a missing field is mended by adding its line, and a sum written for readers by its bare number. */
export function asLine(fault: Fault): Fault {
  const { rule, values } = fault;
  if (rule === 'required') return { ...fault, rule: 'required-line', values: {} };
  if (rule !== 'type' || values.expected !== 'number' || values.actual !== 'string') return fault;
  const { found = '' } = values;
  const number = asNumber(found);
  return number === undefined ? fault : { ...fault, rule: 'number-form', values: { found, number } };
}

function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)] as { range?: [number, number, number] | null } | undefined;
      if (item === undefined) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

interface FaultPlace {
  file: string;
  firstLine: number;
  lineAt: (offset: number) => number;
}

function yamlFaults(
  text: string,
  errors: readonly (YAMLError | YAMLWarning)[],
  { file, firstLine, lineAt }: FaultPlace,
): Fault[] {
  const lines = text.split(/\r?\n/);
  const faultAt = (line: number, rule: Fault['rule'], found: string): Fault => ({
    file,
    line,
    path: '',
    rule,
    values: { found: quoted(found) },
  });
  const noticed = Math.min(...errors.map(({ pos }) => lineAt(pos[0])));
  const open = lines.findIndex((line, index) => index + firstLine <= noticed && leavesQuoteOpen(line));
  // The reader runs on to the next quotation mark, so what it says of later lines is not to be trusted.
  if (open !== -1) return [faultAt(open + firstLine, 'yaml-quote', lines[open] ?? '')];
  const byLine = new Map<number, Fault>();
  for (const { code, message, pos } of errors) {
    const line = lineAt(pos[0]);
    if (byLine.has(line)) continue;
    const typed = lines[line - firstLine] ?? '';
    if (code === 'DUPLICATE_KEY') byLine.set(line, faultAt(line, 'yaml-twice', typed.replace(/:.*/, '')));
    else if (code === 'BAD_SCALAR_START' || message.startsWith('Nested mappings')) {
      byLine.set(line, faultAt(line, 'yaml-value', typed));
    } else byLine.set(line, faultAt(line, 'yaml', typed));
  }
  return [...byLine.values()];
}

/** Signs without a shape; some readers of YAML end the line at them. They come along from PDF files and word processors. */
const CONTROL = /\r(?!\n)|[\u0085\u2028\u2029\uFEFF]|(?![\t\n\r])\p{Cc}/u;

function controlSign(text: string, { file, lineAt }: FaultPlace): Fault | undefined {
  const found = CONTROL.exec(text);
  if (found === null) return undefined;
  const before = quoted(text.slice(0, found.index).split('\n').at(-1));
  return { file, line: lineAt(found.index), path: '', rule: 'control-sign', values: { before } };
}

const QUOTED_VALUE = /^\s*(?:- +)*(?:[^\s"'#][^"':]*:\s+)?(["'])(.*)$/;

/** Whether a value begins with a quotation mark that its own line does not close. */
function leavesQuoteOpen(line: string): boolean {
  const [, mark, rest = ''] = QUOTED_VALUE.exec(line) ?? [];
  if (mark === undefined) return false;
  // Inside quotes, \" and '' stand for the mark itself.
  const plain = mark === '"' ? rest.replaceAll(/\\./g, '') : rest.replaceAll("''", '');
  return !plain.includes(mark);
}
