/** What a field of a data file holds, in words for the reader of the page and of the schemas. */
import type { Lang } from '../../i18n/languages.ts';
import { STRINGS } from '../../i18n/strings.ts';
import type { DataTable, Field } from './table.ts';

type Described = Readonly<Record<string, string>>;

/**
 * A field's description in a language: what it holds, its unit, what `null` means where it is not simply "not known".
 * Throws when the field is described neither for its table nor for every table (`dataFields.common`).
 */
export function describeField<T>(
  { id }: Pick<DataTable<T>, 'id'>,
  { about, lang: textLang }: Pick<Field<T>, 'about' | 'lang'>,
  lang: Lang,
): string {
  const { common, languages, ...tables } = STRINGS[lang].dataFields;
  const own: Described = tables[id];
  const text = own[about] ?? (common as Described)[about];
  if (text === undefined) {
    throw new Error(`"dataFields.${id}.${about}" is missing: add it to src/i18n/strings/*.json.`);
  }
  return textLang === null ? text : `${text}, ${languages[textLang]}`;
}
