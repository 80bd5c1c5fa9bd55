/** A file that the project's own commands write into the content folder as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { quoted, type Fault } from './fault.ts';
import { faultsOf } from './fields/issues.ts';
import { readText } from './front-matter.ts';

export interface ReadJsonFile<T> {
  /** How many files were read: 0 where there is none. */
  files: 0 | 1;
  /** `null` when there is none, or a broken one. */
  data: T | null;
  faults: Fault[];
}

/** Reads `place`, a path inside a content folder, by its schema. It may be missing; a broken one is a fault. */
export function readJsonFile<S extends z.ZodType>(
  folder: string,
  place: string,
  schema: S,
): ReadJsonFile<z.output<S>> {
  const file = `content/${place}`;
  const path = join(folder, place);
  if (!existsSync(path)) return { files: 0, data: null, faults: [] };
  const refuse = (faults: Fault[]) => ({ files: 1 as const, data: null, faults });
  const text = readText(readFileSync(path));
  if (text === undefined) return refuse([{ file, path: '', rule: 'encoding', values: {} }]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse([{ file, path: '', rule: 'json', values: { near: quoted(text.slice(-40)) } }]);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return refuse(faultsOf(file, parsed.error.issues, data));
  return { files: 1, data: parsed.data, faults: [] };
}
