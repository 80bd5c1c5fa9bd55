/** What changed in the data between two builds: the changelog of the open data, made by comparing and not by hand. */
import { z } from 'astro/zod';
import { day } from '../../schemas/fields.ts';
import { DATA_TABLES } from '../addresses.ts';

/** One table of one build as its JSON holds it. */
export interface TableSnapshot {
  /** Version of its shape. */
  version: string;
  /** Each with the same fields in the same order, the first of which tells records apart. */
  records: readonly Readonly<Record<string, unknown>>[];
}

const value = z.json();
const version = z.string().regex(/^\d+\.\d+\.\d+$/);

const tableChanges = z.strictObject({
  /** Fields that came to every record, or went from it: a change of the shape, not of any record. */
  fields: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
  /** Keys of records. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(
    z.strictObject({
      key: z.string(),
      fields: z.array(z.strictObject({ field: z.string(), from: value, to: value })).min(1),
    }),
  ),
});

export type TableChanges = z.output<typeof tableChanges>;

/** One comparison of two builds, as it is kept in content/data-changes/. */
export const dataChange = z.strictObject({
  /** Finnish day of the comparison. */
  on: day,
  version: z.strictObject({ from: version, to: version }),
  tables: z.partialRecord(z.enum(DATA_TABLES), tableChanges),
});

export type DataChange = z.output<typeof dataChange>;

/** Changes with every retrieval and is no change of the data. */
const UNTOLD: ReadonlySet<string> = new Set(['retrievedAt']);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const fieldsOf = ({ records }: TableSnapshot) => new Set(Object.keys(records[0] ?? {}));
const byKey = ({ records }: TableSnapshot) =>
  new Map(records.map((record) => [String(Object.values(record)[0]), record] as const));

/** The records of a table that came, went or changed, by their keys in order, whatever order the files have them in. */
export function tableChangesOf(before: TableSnapshot, after: TableSnapshot): TableChanges {
  const [old, now] = [byKey(before), byKey(after)];
  const [oldFields, nowFields] = [fieldsOf(before), fieldsOf(after)];
  const compared = [...nowFields.intersection(oldFields).difference(UNTOLD)];
  const areBothFilled = oldFields.size > 0 && nowFields.size > 0;
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return {
    fields: {
      added: areBothFilled ? [...nowFields.difference(oldFields)] : [],
      removed: areBothFilled ? [...oldFields.difference(nowFields)] : [],
    },
    added: keys.filter((key) => !old.has(key)),
    removed: keys.filter((key) => !now.has(key)),
    changed: keys.flatMap((key) => {
      const [was, is] = [old.get(key), now.get(key)];
      if (!was || !is) return [];
      const fields = compared
        .filter((name) => !same(was[name], is[name]))
        .map((name) => ({
          field: name,
          from: was[name] as z.core.util.JSONType,
          to: is[name] as z.core.util.JSONType,
        }));
      return fields.length === 0 ? [] : [{ key, fields }];
    }),
  };
}

const isChange = ({ fields, added, removed, changed }: TableChanges) =>
  [fields.added, fields.removed, added, removed, changed].some((list) => list.length > 0);

type Snapshots = Partial<Record<(typeof DATA_TABLES)[number], TableSnapshot>>;

/**
 * What changed between two builds, told on a Finnish day; `null` where nothing did. A table that one of the builds
 * does not have is left out.
 */
export function dataChangeOf(before: Snapshots, after: Snapshots, on: string): DataChange | null {
  const compared = DATA_TABLES.flatMap((id) => {
    const [was, is] = [before[id], after[id]];
    return was && is ? [{ id, was, is, changes: tableChangesOf(was, is) }] : [];
  });
  const told = compared.filter(({ was, is, changes }) => isChange(changes) || was.version !== is.version);
  const [first] = told;
  if (first === undefined) return null;
  return {
    on,
    version: { from: first.was.version, to: first.is.version },
    tables: Object.fromEntries(
      told.filter(({ changes }) => isChange(changes)).map(({ id, changes }) => [id, changes]),
    ),
  };
}
