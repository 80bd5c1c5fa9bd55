/**
 * One entry is a folder of three files. The Finnish file holds facts and Finnish words, the others words only;
 * this module tells the two apart and checks each with its own strict schema.
 */
import { z } from 'astro/zod';
import { collections, type CollectionName } from './collections.ts';

export type Facts<N extends CollectionName> = z.output<(typeof collections)[N]['facts']>;
export type Words<N extends CollectionName> = z.output<(typeof collections)[N]['words']>;

type Data = Record<string, unknown>;

export function factNames(name: CollectionName): string[] {
  return Object.keys(collections[name].facts.shape);
}

export function wordNames(name: CollectionName): string[] {
  return Object.keys(collections[name].words.shape);
}

/** The front matter of a Finnish file in its two parts; an unknown field goes to the words, which refuse it. */
export function splitFinnish(name: CollectionName, data: Data): { facts: Data; words: Data } {
  const isFact = new Set(factNames(name));
  const entries = Object.entries(data);
  return {
    facts: Object.fromEntries(entries.filter(([key]) => isFact.has(key))),
    words: Object.fromEntries(entries.filter(([key]) => !isFact.has(key))),
  };
}

const anyFields = z.record(z.string(), z.unknown());

/** The schema of a collection's Finnish files: front matter in, `{ facts, words }` out. */
export function finnishSchema<N extends CollectionName>(name: N) {
  return anyFields.transform((data, context) => {
    const parts = splitFinnish(name, data);
    const facts = collections[name].facts.safeParse(parts.facts);
    const words = collections[name].words.safeParse(parts.words);
    for (const result of [facts, words]) {
      for (const issue of result.error?.issues ?? []) context.issues.push({ ...issue, input: data } as never);
    }
    return { facts: facts.data as Facts<N>, words: words.data as Words<N> };
  });
}

/** The schema of a collection's Swedish and English files. */
export function translationSchema<N extends CollectionName>(name: N) {
  return anyFields.transform((data, context) => {
    const words = collections[name].words.safeParse(data);
    for (const issue of words.error?.issues ?? []) context.issues.push({ ...issue, input: data } as never);
    return { words: words.data as Words<N> };
  });
}
