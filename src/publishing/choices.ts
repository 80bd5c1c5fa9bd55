/** The values a field may have, each with the words that a writer chooses it by. */
import { isLang, LANGUAGE_NAMES, type Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Field } from '../schemas/describe-fields.ts';
import type { Names } from './names.ts';

export interface Choice {
  /** As it is typed in the file; months between reviews are numbers. */
  value: string | number;
  label: string;
}

/** Groups of interface strings that name the values of a field, by the field's own name or with its collection. */
const WORDS: Readonly<Record<string, string>> = {
  applicants: 'applicants',
  'calls.kind': 'calls.kinds',
  membership: 'models.membership',
  maturity: 'models.maturity',
  evidence: 'models.evidence',
  scope: 'news.scopes',
  need: 'needs',
  alsoFor: 'needs',
  owner: 'publishing.owners',
};

/** Ids of the export are not known from content/: such a field is typed, not chosen. */
const TYPED = new Set<Field['reference']>(['projects']);

/**
 * The choices of a field, or of a list's rows; `undefined` when it is not chosen from anything.
 * A value that nothing names is shown as it is typed.
 */
export function choicesOf(
  field: Field,
  { collection, lang, names }: { collection: CollectionName; lang: Lang; names: Names },
): Choice[] | undefined {
  const one = field.kind === 'list' && field.item !== undefined ? { ...field.item, name: field.name } : field;
  const named = one.reference === undefined ? undefined : names.get(one.reference);
  const values =
    one.choices ?? (TYPED.has(one.reference) || named === undefined ? undefined : [...named.keys()]);
  if (values === undefined) return undefined;
  return values.map((value) => {
    const words = named?.get(value)?.[lang] ?? wordOf(collection, one.name, value, lang);
    return { value: asTyped(one, value), label: labelOf(value, words) };
  });
}

/** A code is shown beside its name, so that both can be looked for: `01 Uusimaa`. */
function labelOf(value: string, words: string | undefined): string {
  if (words === undefined) return value;
  return /^[\d.]+$/.test(value) ? `${value} ${words}` : words;
}

function wordOf(collection: CollectionName, name: string, value: string, lang: Lang): string | undefined {
  if (isLang(value)) return LANGUAGE_NAMES[value];
  const group = WORDS[`${collection}.${name}`] ?? WORDS[name];
  if (group === undefined) return undefined;
  const tree = strings(lang)(group as 'applicants', { returnObjects: true }) as unknown as Record<
    string,
    unknown
  >;
  const word = tree[value];
  return typeof word === 'string' ? word : undefined;
}

/** The schema's literals are told as text; whole numbers among them are written without quotation marks. */
function asTyped({ reference }: Field, value: string): string | number {
  return reference === undefined && /^[1-9]\d*$/.test(value) ? Number(value) : value;
}
