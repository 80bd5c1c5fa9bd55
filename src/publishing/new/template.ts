/** The files of a new entry: what was answered, and a hint in the place of every text that is still to be written. */
import { stringify } from 'yaml';
import { hintText } from '../../checks/entries/placeholders.ts';
import type { ByLang, Lang } from '../../i18n/languages.ts';
import { LANGS } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from '../../schemas/describe-fields.ts';

/** Values by the field's name, in the form of the files. */
export type Values = Readonly<Record<string, unknown>>;

/** A whole file of front matter and text. */
export function fileText(data: Values, body: string): string {
  const yaml = stringify(data, { lineWidth: 0, singleQuote: true });
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

/** What stands for a value that nobody has given yet: a hint, shaped as the field is. */
function stillToWrite(field: Field, lang: Lang): unknown {
  const hint = hintText(lang, field.hint?.[lang] ?? field.label[lang]);
  if (field.kind === 'list') {
    const row = field.item;
    if (row?.kind !== 'object') return [hint];
    return [
      Object.fromEntries(
        (row.fields ?? [])
          .filter(({ required }) => required)
          .map((inner) => [inner.name, stillToWrite(inner, lang)]),
      ),
    ];
  }
  return hint;
}

function withHints(fields: readonly Field[], values: Values, lang: Lang): Values {
  const rows = fields.flatMap((field): [string, unknown][] => {
    const value = values[field.name];
    if (value !== undefined) return [[field.name, value]];
    return field.required ? [[field.name, stillToWrite(field, lang)]] : [];
  });
  return Object.fromEntries(rows);
}

/**
 * The three files. `values` hold facts and Finnish words, `words` what is known of the other languages;
 * `lang` is the language of the hints: the writer's own.
 */
export function entryFiles(
  collection: CollectionName,
  { values, words = {} }: { values: Values; words?: Partial<ByLang<Values>> },
  lang: Lang,
): ByLang<string> {
  const fields = fieldsOf(collection);
  const ofWords = fields.filter(({ part }) => part === 'words');
  const body = hintText(lang, strings(lang)('new.bodyHint'));
  const text = (file: Lang) =>
    file === 'fi'
      ? fileText(withHints(fields, values, lang), body)
      : fileText(withHints(ofWords, words[file] ?? {}, lang), body);
  return Object.fromEntries(LANGS.map((file) => [file, text(file)])) as ByLang<string>;
}
