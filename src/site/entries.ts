/** The door to the content collections: folders of three files in, entries with facts, words and bodies out. */
import type { CollectionEntry, CollectionKey } from 'astro:content';
import { getCollection } from 'astro:content';
import type { CollectionName } from '../schemas/collections.ts';
import type { Facts, Words } from '../schemas/entry.ts';
import { LANGS, type ByLang, type Lang } from '../i18n/languages.ts';
import { isPreview } from '../publishing/preview/mode.ts';
import { isShown, type Timetable } from '../publishing/schedule/is-shown.ts';
import { builtAt } from './built-at.ts';
import type { Entry } from './entry.ts';
import { updatedOn } from './updates/history.ts';

type Translated = `${CollectionName}Translated` & CollectionKey;

export interface ReadEntries<N extends CollectionName> {
  /** What this build shows. */
  shown: Entry<N>[];
  /** What it leaves out everywhere: drafts, entries not yet due and those past their time. */
  hidden: Entry<N>[];
}

/**
 * Reads a collection once and parts what the build shows from what it does not: the one place that decides it.
 * The preview shows everything. An entry has at least its Finnish file; the checks before the build see to it.
 */
export async function entriesOf<N extends CollectionName>(name: N): Promise<ReadEntries<N>> {
  const entries = await everyEntry(name);
  const isShownNow = ({ facts }: Entry<N>) => isPreview || isShown(facts as Timetable, builtAt);
  return {
    shown: entries.filter(isShownNow),
    hidden: entries.filter((entry) => !isShownNow(entry)),
  };
}

function daysOfChange(name: CollectionName, id: string): Partial<ByLang<string>> {
  const days = LANGS.map((lang) => [lang, updatedOn(name, id, lang)] as const);
  return Object.fromEntries(days.filter(([, day]) => day !== undefined));
}

async function everyEntry<N extends CollectionName>(name: N): Promise<Entry<N>[]> {
  const finnish = (await getCollection(name)) as CollectionEntry<N>[];
  const translated = await getCollection<Translated>(`${name}Translated` as Translated);
  const byId = new Map(translated.map((file) => [file.id, file]));
  return finnish.map((file) => {
    const data = file.data as { facts: Facts<N>; words: Words<N> };
    const entry: Entry<N> = {
      id: file.id,
      facts: data.facts,
      words: { fi: data.words },
      bodies: { fi: file },
      updated: daysOfChange(name, file.id),
    };
    for (const lang of LANGS.filter((other) => other !== 'fi')) {
      const translation = byId.get(`${lang}/${file.id}`);
      if (translation === undefined) continue;
      entry.words[lang] = (translation.data as { words: Words<N> }).words;
      entry.bodies[lang] = translation;
    }
    return entry;
  });
}

/** Whether the entry's file in a language has text below its front matter. */
export function hasBody(entry: Entry<CollectionName>, lang: Lang): boolean {
  return (entry.bodies[lang]?.body ?? '').trim() !== '';
}
