/** The sentence of a finding in a language. */
import type { Lang } from '../../i18n/languages.ts';
import type { Row, Values } from './rule.ts';

/** What the rule says, with the values of a finding in place; a value that is missing leaves a dash. */
export function sentence(row: Row, lang: Lang, values: Values = {}): string {
  return row.says[lang].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '–'));
}
