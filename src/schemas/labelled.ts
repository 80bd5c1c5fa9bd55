/**
 * What a field is called and how it is written, in the words of the person who fills it in. The texts travel with
 * the schema as its metadata, so that messages, forms and templates all speak of a field in the same words.
 */
import type { z } from 'astro/zod';
import type { ByLang } from '../i18n/languages.ts';

export interface FieldText {
  /** The field's name in plain words, without a full stop. */
  label: ByLang<string>;
  /** How to write it: one or two sentences. */
  hint: ByLang<string>;
  /** For running text of more than a line. */
  long?: true;
  /** The collection or table whose ids the field holds. */
  reference?: string;
}

/** A field's texts, and what `kindOf` said of the schema it was made from. */
export type FieldMeta = Partial<FieldText> & { kind?: ValueKind };

/** Values that a schema alone cannot be told by: all of them are text. */
export type ValueKind = 'day' | 'partial-date' | 'time';

/** The schema with a mark of what its text stands for; fields made from it keep the mark. */
export function ofKind<S extends z.ZodType>(schema: S, kind: ValueKind): S {
  return schema.meta({ kind });
}

/** The fields of an object, each with its texts. A field without texts does not compile. */
export function labelled<S extends Record<string, z.ZodType>>(
  fields: S,
  texts: { [Name in keyof S]: FieldText },
): S {
  const withTexts = Object.entries(fields).map(([name, schema]) => [name, schema.meta({ ...texts[name] })]);
  return Object.fromEntries(withTexts) as S;
}
