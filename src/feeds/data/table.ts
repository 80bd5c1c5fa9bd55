/** What a data file holds: records of one kind and their fields, the same in JSON, in CSV and in the descriptions of both. */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import type { DataTableId } from '../addresses.ts';

/** Versions of the files' shape, as Semantic Versioning 2.0.0 counts: a field that goes or changes makes a new first number. */
export const DATA_VERSION = '2.0.0';

export type FieldType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'moment' | 'address' | 'list';
export type FieldValue = string | number | boolean | readonly string[] | null;

export interface Field<T> {
  name: string;
  type: FieldType;
  /** Under which name it is described: `title` for `titleFi`, `titleSv` and `titleEn`. */
  about: string;
  /** The language its text is in, where the field says so by its name. */
  lang: Lang | null;
  /** Whether a record may lack it. */
  nullable: boolean;
  value: (record: T) => FieldValue;
}

export interface DataTable<T> {
  /** The file's name without its ending: `projects`. */
  id: DataTableId;
  /** The field that tells records apart and never changes; it stands first. */
  key: string;
  fields: readonly Field<T>[];
  /** The year a record belongs to, when files are split; `null` where none is known. */
  year: (record: T) => string | null;
}

/** A field every record has. */
export function field<T>(name: string, type: FieldType, value: Field<T>['value']): Field<T> {
  return { name, type, about: name, lang: null, nullable: false, value };
}

/** A field that is `null` where it is not known. */
export function optional<T>(
  name: string,
  type: FieldType,
  value: (record: T) => FieldValue | undefined,
): Field<T> {
  return { ...field<T>(name, type, (record) => value(record) ?? null), nullable: true };
}

const SUFFIX = { fi: 'Fi', sv: 'Sv', en: 'En' } as const satisfies Record<Lang, string>;

/** A text in each language, `titleFi`, `titleSv`, `titleEn`; `null` where it has not been translated. */
export function inThree<T>(
  name: string,
  type: FieldType,
  value: (record: T, lang: Lang) => FieldValue | undefined,
): Field<T>[] {
  return LANGS.map((lang) => ({
    ...optional<T>(name + SUFFIX[lang], type, (record) => value(record, lang)),
    about: name,
    lang,
  }));
}
