/** No public file is too large to open: what is over the limit is split by year, and its address gives an index. */
import { createHash } from 'node:crypto';

/** Bytes a public file may have at most. */
export const LARGEST_FILE = 5_000_000;

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export interface Piece<T> {
  /** `2024`, `undated`, or `2024-2` where a year is too large itself. */
  name: string;
  records: readonly T[];
}

/** One year's records in texts within the limit, in their order. A record too large alone stands alone. */
function halves<T>(records: readonly T[], encode: (records: readonly T[]) => string, limit: number): T[][] {
  if (records.length <= 1 || Buffer.byteLength(encode(records)) <= limit) return [[...records]];
  const middle = Math.ceil(records.length / 2);
  return [
    ...halves(records.slice(0, middle), encode, limit),
    ...halves(records.slice(middle), encode, limit),
  ];
}

/** Records by year, each year in as many texts as the limit (in bytes) asks for. */
export function splitByYear<T>(
  records: readonly T[],
  year: (record: T) => string | null,
  encode: (records: readonly T[]) => string,
  limit: number,
): Piece<T>[] {
  const years = Map.groupBy(records, (record) => year(record) ?? 'undated');
  return [...years.keys()].toSorted().flatMap((name) => {
    const groups = halves(years.get(name) ?? [], encode, limit);
    return groups.map((group, index) => ({
      name: groups.length === 1 ? name : `${name}-${String(index + 1)}`,
      records: group,
    }));
  });
}
