/** What changed in the data between two builds: the changelog of the open data, made by comparing and not by hand. */

/** One table of one build as its JSON holds it. */
export interface TableSnapshot {
  /** The field that tells records apart. */
  key: string;
  records: readonly Readonly<Record<string, unknown>>[];
}

export interface FieldChange {
  field: string;
  from: unknown;
  to: unknown;
}

export interface TableChanges {
  added: string[];
  removed: string[];
  changed: { key: string; fields: FieldChange[] }[];
}

/** Changes with every retrieval and is no change of the data. */
const UNTOLD: ReadonlySet<string> = new Set(['retrievedAt']);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): FieldChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]).difference(UNTOLD);
  return [...fields]
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}

/** The records of a table that came, went or changed, by their keys in order, whatever order the files have them in. */
export function tableChanges(before: TableSnapshot, after: TableSnapshot): TableChanges {
  const byKey = ({ key, records }: TableSnapshot) =>
    new Map(records.map((record) => [String(record[key]), record] as const));
  const old = byKey(before);
  const now = byKey(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return {
    added: keys.filter((key) => !old.has(key)),
    removed: keys.filter((key) => !now.has(key)),
    changed: keys.flatMap((key) => {
      const [was, is] = [old.get(key), now.get(key)];
      const fields = was && is ? fieldChanges(was, is) : [];
      return fields.length === 0 ? [] : [{ key, fields }];
    }),
  };
}
