/** Sources gathered from several entries, each address once, in the order they first appear. */
import type { z } from 'astro/zod';
import type { source } from '../../schemas/fields.ts';

export type Source = z.output<typeof source>;

export function uniqueSources(entries: readonly { facts: { sources: readonly Source[] } }[]): Source[] {
  const byUrl = new Map(
    entries.flatMap(({ facts }) => facts.sources.map((source) => [source.url, source] as const)),
  );
  return [...byUrl.values()];
}
