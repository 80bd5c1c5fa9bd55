/** First pass over a record: its texts cleaned, its empty values made null. Knows no rule of any single field. */
import { cleanText, withoutInvisible } from './rules/text.ts';
import { SETTINGS } from './settings.ts';
import { isObject, type Draft } from './rules/record.ts';

/** Addresses, ids and codes are values for machines: an entity or a double space in them is no matter of style. */
const VERBATIM = /(?:url|homepage|id|ids|code|codes|sha256|field|on|at|lang|human|kind)$/i;
const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'display', 'aliases']);
const LONG_TEXTS: ReadonlySet<string> = new Set(['summary', 'results']);
/** Signs of the longest text any field may hold, with room for what cleaning takes out. */
const LONGEST = 2 * SETTINGS.text.html;
/** Sanitised as HTML by its own rule. */
const HTML = 'descriptionHtml';

export interface Tidied {
  value: unknown;
  codes: string[];
}

/** A deep copy of a value of the export with every text cleaned; `codes` are the rules that changed or doubt one. */
export function tidy(raw: unknown): Tidied {
  const codes = new Set<string>();
  return { value: tidyValue(raw, '', '', codes), codes: [...codes] };
}

function tidyValue(value: unknown, top: string, key: string, codes: Set<string>): unknown {
  if (typeof value === 'string') return tidyString(value, top, key, codes);
  if (Array.isArray(value)) return value.map((item) => tidyValue(item, top, key, codes));
  if (!isObject(value) || key === HTML) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, tidyValue(inner, top || name, name, codes)]),
  );
}

function tidyString(value: string, top: string, key: string, codes: Set<string>): string {
  // No field may be this long: its schema refuses it, and cleaning it would only cost time.
  if (value.length > LONGEST) return value;
  if (VERBATIM.test(key)) return withoutInvisible(value);
  const { text, codes: found } = cleanText(value, { name: NAMES.has(top), lines: LONG_TEXTS.has(top) });
  for (const code of found) codes.add(code);
  return text;
}

/** Fields that hold a dash or nothing. */
export function emptyFields(record: Draft): string[] {
  return Object.keys(record).filter((field) => record[field] === '' || record[field] === '-');
}
