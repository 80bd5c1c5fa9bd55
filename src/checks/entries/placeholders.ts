/** Hints that a template leaves in a new file: each stands for a text that nobody has written yet. */
import { isLang, type Lang } from '../../i18n/languages.ts';
import { pathText, quoted, type Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';

/** The word that begins a hint, by the language of the person who writes. */
export const HINT_MARKS: Readonly<Record<Lang, string>> = { fi: 'KORVAA', sv: 'ERSÄTT', en: 'REPLACE' };

const MARK = new RegExp(`\\b(${Object.values(HINT_MARKS).join('|')}): ?([^\\n]*)`, 'u');

/** The hint as it stands in the file. Throws on nothing: any language has its mark. */
export function hintText(lang: string, hint: string): string {
  return `${HINT_MARKS[isLang(lang) ? lang : 'fi']}: ${hint}`;
}

interface Place {
  path: readonly PropertyKey[];
  text: string;
}

/** Every text of a value with its place. `above` holds what it stands in: an anchor of YAML may lead back there. */
function textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
  above: ReadonlySet<unknown> = new Set(),
): Place[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || above.has(value)) return [];
  const within = new Set([...above, value]);
  const rows: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((row: unknown, index) => [index, row])
    : Object.entries(value);
  return rows.flatMap(([key, inner]) => textsIn(inner, [...path, key], within));
}

/** One fault a hint, in the fields and in the text below them. */
export function placeholderFaults({ file, data, lineOf, body, bodyLine }: EntryFile): Fault[] {
  const fault = (line: number, path: readonly PropertyKey[], hint: string): Fault => ({
    file,
    line,
    path: pathText(path),
    rule: path.length === 0 ? 'placeholder-body' : 'placeholder',
    values: { hint: quoted(hint) },
  });
  const inFields = textsIn(data).flatMap(({ path, text }) => {
    const hint = MARK.exec(text)?.[2];
    return hint === undefined ? [] : [fault(lineOf(path), path, hint)];
  });
  const inBody = body.split('\n').flatMap((line, index) => {
    const hint = MARK.exec(line)?.[2];
    return hint === undefined ? [] : [fault(bodyLine + index, [], hint)];
  });
  return [...inFields, ...inBody];
}

/** Whatever else is wrong on the line of a hint goes with the hint: one message a line is enough. */
export function withPlaceholders(entry: EntryFile, others: readonly Fault[]): Fault[] {
  const found = placeholderFaults(entry);
  const lines = new Set(found.map(({ line }) => line));
  return [...found, ...others.filter(({ line }) => !lines.has(line))];
}
