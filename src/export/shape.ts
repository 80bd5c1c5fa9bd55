/** Reads a value by its schema, forgiving only fields the schema does not know: they are dropped and told of. */
import type { z } from 'astro/zod';
import { pathText } from '../checks/fault.ts';

export type Shaped<T> =
  { ok: true; value: T; unknown: string[] } | { ok: false; wrong: string[]; unknown: string[] };

/** Takes the value apart in place: what is unknown is deleted from it before it is read again. */
export function parseShape<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const first = schema.safeParse(value);
  if (first.success) return { ok: true, value: first.data, unknown: [] };
  const unknown: string[] = [];
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown>)[key],
      value,
    );
    for (const key of issue.keys) {
      Reflect.deleteProperty(holder as object, key);
      // The number of an item says nothing about the field.
      unknown.push(pathText([...issue.path, key]).replaceAll(/\[\d+\]/g, '[]'));
    }
  }
  const again = unknown.length === 0 ? first : schema.safeParse(value);
  if (again.success) return { ok: true, value: again.data, unknown };
  const wrong = again.error.issues.map(({ path }) => pathText(path));
  return { ok: false, wrong: [...new Set(wrong)], unknown };
}
