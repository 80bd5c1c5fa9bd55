/** What the field of a fault is called: the file says which collection it is of, the schema what the field is. */
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from '../../schemas/describe-fields.ts';

const known = new Map<CollectionName, readonly Field[]>();

function fieldsOnce(collection: CollectionName): readonly Field[] {
  const fields = known.get(collection) ?? fieldsOf(collection);
  known.set(collection, fields);
  return fields;
}

function collectionOf(file: string): CollectionName | undefined {
  const name = file.split('/')[1] ?? '';
  return name in collections ? (name as CollectionName) : undefined;
}

/** The field at a path such as `sources[0].name`, or `undefined` when no schema has it. A row is its list's item. */
export function fieldAt(file: string, path: string): Field | undefined {
  const collection = collectionOf(file);
  if (collection === undefined || path === '') return undefined;
  let level: readonly Field[] = fieldsOnce(collection);
  let field: Field | undefined;
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    field = /^\d+$/.test(part) ? field?.item : level.find(({ name }) => name === part);
    if (field === undefined) return undefined;
    level = field.fields ?? [];
  }
  return field;
}

/** The field as a message names it: `”Haku päättyy” (closes)`; one without a name of its own by its path alone. */
export function fieldName(file: string, path: string, lang: Lang): string {
  const t = strings(lang);
  const label = fieldAt(file, path)?.label[lang];
  return label === undefined ? t('checks.unnamed', { path }) : t('checks.named', { label, path });
}
