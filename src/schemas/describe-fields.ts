/**
 * The fields of a collection as a form, a template or a message needs them, read from its zod schemas:
 * the schemas stay the one description, and whatever is made from it cannot differ from what the check demands.
 */
import { z } from 'astro/zod';
import type { ByLang } from '../i18n/languages.ts';
import { collections, type CollectionName } from './collections.ts';
import type { DataName } from './data.ts';
import type { FieldMeta } from './labelled.ts';
import { COLLECTION_LABELS } from './labels/collections.ts';

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'boolean'
  | 'day'
  | 'partial-date'
  | 'time'
  | 'choice'
  | 'list'
  | 'object'
  | 'reference';

export interface Field {
  /** As it is typed in the file. */
  name: string;
  /** Facts stand in the Finnish file only, words in each language's file. */
  part: 'facts' | 'words';
  required: boolean;
  label: ByLang<string>;
  hint?: ByLang<string>;
  kind: FieldKind;
  /** Values to choose from; also of a number that has only a few, and of a reference whose ids are a closed list. */
  choices?: string[];
  /** The collection whose folder names, or the table whose ids, the field holds. */
  reference?: CollectionName | DataName;
  /** Fields of an object; those of a list of objects are in `item`. */
  fields?: Field[];
  /** What each row of a list is. */
  item?: Field;
  /** Characters of a text, rows of a list, or the number itself. */
  min?: number;
  max?: number;
  /** Regular expression that a text matches. */
  pattern?: string;
}

type Part = Field['part'];
type Shape = Record<string, z.core.$ZodType>;

/** All fields of a collection: shared facts first, then words, each in the order of the schema. */
export function fieldsOf(collection: CollectionName): Field[] {
  const { facts, words } = collections[collection];
  return [...shapeFields(facts.shape, 'facts'), ...shapeFields(words.shape, 'words')];
}

/** What one entry of the collection is called: `haku`, `utlysning`, `call`. */
export function collectionLabel(collection: CollectionName): ByLang<string> {
  return COLLECTION_LABELS[collection];
}

function shapeFields(shape: Shape, part: Part): Field[] {
  return Object.entries(shape).map(([name, schema]) => fieldOf(name, schema, part));
}

/** A schema without its wrappers, and what the outermost of them says first. */
interface Unwrapped {
  schema: z.core.$ZodTypes;
  required: boolean;
  meta: FieldMeta;
}

function unwrap(outer: z.core.$ZodType): Unwrapped {
  let schema = outer as z.core.$ZodTypes;
  let required = true;
  let meta: FieldMeta = {};
  for (;;) {
    meta = { ...(z.globalRegistry.get(schema) as FieldMeta | undefined), ...meta };
    const { def } = schema._zod;
    if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default') {
      if (def.type !== 'nullable') required = false;
      schema = def.innerType as z.core.$ZodTypes;
    } else if (def.type === 'pipe') {
      // Preprocessing stands before the text, a transform behind it.
      const inner = def.in as z.core.$ZodTypes;
      schema = inner._zod.def.type === 'transform' ? (def.out as z.core.$ZodTypes) : inner;
    } else {
      return { schema, required, meta };
    }
  }
}

function fieldOf(name: string, outer: z.core.$ZodType, part: Part, above?: FieldMeta): Field {
  const { schema, required, meta: own } = unwrap(outer);
  const meta: FieldMeta = { ...above, ...own };
  const { label = { fi: name, sv: name, en: name }, hint } = meta;
  const reference = meta.reference as Field['reference'];
  return {
    name,
    part,
    required,
    label,
    ...(hint && { hint }),
    ...describe(schema, part, meta),
    ...(reference && schema._zod.def.type !== 'array' && { kind: 'reference', reference }),
  };
}

type Described = Pick<Field, 'kind'> & Partial<Field>;

function describe(schema: z.core.$ZodTypes, part: Part, meta: FieldMeta): Described {
  const { def } = schema._zod;
  switch (def.type) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'number':
      return { kind: 'number', ...limits(schema) };
    case 'enum':
      return { kind: 'choice', choices: Object.values(def.entries).map(String) };
    case 'literal':
      return {
        kind: def.values.every((value) => typeof value === 'number') ? 'number' : 'choice',
        choices: def.values.map(String),
      };
    case 'array': {
      const item = fieldOf('', def.element, part, rowMeta(meta));
      return { kind: 'list', item, ...limits(schema) };
    }
    case 'object':
      return { kind: 'object', fields: shapeFields(def.shape, part) };
    case 'union':
      return union(def.options, part, meta);
    default:
      return text(schema, meta);
  }
}

/** A row is called what its list is; what is said of writing the list is true of a row as well. */
function rowMeta({ kind: _ofTheList, ...meta }: FieldMeta): FieldMeta {
  return meta;
}

function text(schema: z.core.$ZodTypes, { kind, long }: FieldMeta): Described {
  if (kind !== undefined) return { kind };
  const patterns = checksOf(schema).flatMap((check) =>
    check.pattern instanceof RegExp ? [check.pattern] : [],
  );
  return {
    kind: long ? 'long-text' : 'text',
    ...limits(schema),
    ...(patterns[0] && { pattern: patterns[0].source }),
  };
}

/** The checks of a schema as zod keeps them: what is checked, and the limit or expression it is checked by. */
interface Check {
  check: string;
  minimum?: unknown;
  maximum?: unknown;
  value?: unknown;
  pattern?: unknown;
}

function checksOf(schema: z.core.$ZodTypes): Check[] {
  const { checks = [] } = schema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
  return checks.map((check) => check._zod.def as Check);
}

/** Limits that are whole numbers; "more than nothing" is no limit a form could show. */
function limits(schema: z.core.$ZodTypes): Pick<Field, 'min' | 'max'> {
  const result: Pick<Field, 'min' | 'max'> = {};
  for (const { check, minimum, maximum, value } of checksOf(schema)) {
    if (check === 'min_length') result.min = Number(minimum);
    if (check === 'max_length') result.max = Number(maximum);
    if (check === 'greater_than' && value !== 0) result.min = Number(value);
    if (check === 'less_than') result.max = Number(value);
  }
  return result;
}

/** Alternatives as one field: objects by all their fields, whole numbers as choices, a list or its absence as the list. */
function union(options: readonly z.core.$ZodType[], part: Part, meta: FieldMeta): Described {
  const described = options.map((option) =>
    describe(unwrap(option).schema, part, { ...meta, ...unwrap(option).meta }),
  );
  const [first] = described;
  if (described.every(({ kind }) => kind === 'choice')) {
    return { kind: 'choice', choices: described.flatMap(({ choices = [] }) => choices) };
  }
  if (!described.every(({ kind }) => kind === 'object')) return dropLimits(first ?? { kind: 'text' });
  const byName = Map.groupBy(
    described.flatMap(({ fields = [] }) => fields),
    ({ name }) => name,
  );
  return { kind: 'object', fields: [...byName.values()].flatMap(merged) };
}

/** The alternatives of a union are held to what all of them allow. */
function dropLimits({ min: _min, max: _max, ...rest }: Described): Described {
  return rest;
}

function merged(same: Field[]): Field[] {
  const [first] = same;
  if (first === undefined) return [];
  if (same.some(({ kind }) => kind !== first.kind)) {
    const { name, part, required, label, hint } = first;
    return [{ name, part, required, label, ...(hint && { hint }), kind: 'text' }];
  }
  const choices = same.flatMap((field) => field.choices ?? []);
  return [choices.length > 0 ? { ...first, choices: [...new Set(choices)] } : first];
}
