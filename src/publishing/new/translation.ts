/** The frame of a translation: the Finnish text, piece by piece, each marked as waiting for its translation. */
import { hintText } from '../../checks/entries/placeholders.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { fieldsOf } from '../../schemas/describe-fields.ts';
import { fileText, type Values } from './template.ts';

/** Words that are of one language alone: they are not translated from another. */
const OWN: readonly string[] = ['formerUrlNames', 'translationChecked'];

function marked(value: unknown, lang: Lang): unknown {
  if (typeof value === 'string') return hintText(lang, value);
  if (Array.isArray(value)) return value.map((row) => marked(row, lang));
  return value;
}

/** What opens a line of Markdown before its words: a heading's signs, a list's dash or number, a quotation. */
const OPENING = /^(\s*(?:#{1,6}|[-*+]|\d+\.|>)\s+)?(\S.*)$/;

function frameOf(body: string, lang: Lang): string {
  const lines = body.trim().split('\n');
  return lines
    .map((line, index) => {
      const [, opening = '', words] = OPENING.exec(line) ?? [];
      // The second line of a paragraph goes on from the first.
      const goesOn = opening === '' && (lines[index - 1] ?? '').trim() !== '';
      return words === undefined || goesOn ? line : `${opening}${hintText(lang, words)}`;
    })
    .join('\n');
}

/** The file of a translation. `data` and `body` are those of the Finnish file; the hints are in the writer's language. */
export function translationFile(
  collection: CollectionName,
  { data, body }: { data: Values; body: string },
  lang: Lang,
): string {
  const fields = fieldsOf(collection).filter(({ name, part }) => part === 'words' && !OWN.includes(name));
  const rows = fields.flatMap(({ name, hint }): [string, unknown][] => {
    const value = data[name];
    if (value === undefined) return [];
    if (name === 'urlName') return [[name, hintText(lang, hint?.[lang] ?? strings(lang)('new.urlName'))]];
    return [[name, marked(value, lang)]];
  });
  return fileText(Object.fromEntries(rows), frameOf(body, lang));
}
