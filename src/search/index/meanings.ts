/** What the editors' synonyms, the glossary and the names of places mean in one language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGS, type ByLang, type Lang } from '../../i18n/languages.ts';
import { dataFiles } from '../../schemas/data.ts';
import type { SynonymsFile } from '../engine/language-file.ts';
import type { Key } from '../engine/stemmer.ts';
import { tokensOf } from '../engine/text.ts';
import { readSynonyms, type SynonymGroups } from '../synonyms.ts';

/** What the content says of words. */
export interface Meanings {
  /** The editors' list: words of one language that mean the same. */
  synonyms: ByLang<SynonymGroups>;
  /** What has a name in each language: terms, regions, authorities. Aliases are of any language. */
  names: { name: ByLang<string>; aliases: readonly string[] }[];
}

/** Longer names are found by their words. */
const MOST_WORDS = 6;

/** Reads the meanings from a content folder that has been checked. */
export function readMeanings(content: string): Meanings {
  const read = (name: string): unknown => parse(readFileSync(join(content, `${name}.yaml`), 'utf8'));
  const regions = dataFiles.regions.parse(read('regions'));
  const authorities = dataFiles.authorities.parse(read('authorities'));
  return {
    synonyms: readSynonyms(content),
    names: [
      ...dataFiles.terms.parse(read('terms')).map(({ name, aliases = [] }) => ({ name, aliases })),
      // `Uudellamaalla`: both parts of a name may be inflected.
      ...regions.map(({ name, inForm }) => ({ name, aliases: [inForm.fi] })),
      ...authorities.map(({ name }) => ({ name, aliases: [] })),
    ],
  };
}

/**
 * Groups for a language's file. A word of another language leads to the own name, so that a term is found from any
 * language. `known` tells whether the site has a stem: a group that the site has nothing of is left out.
 */
export function groupsOf(
  lang: Lang,
  { synonyms, names }: Meanings,
  key: Key,
  known: (key: string) => boolean,
): SynonymsFile {
  const onSite = (phrase: string) => tokensOf(phrase).every((token) => known(key(token)));
  const editors = synonyms[lang].map((group): [string[], string[]] => [
    group.filter(onSite),
    group.filter((phrase) => !onSite(phrase)),
  ]);
  const glossary = names.map(({ name, aliases }): [string[], string[]] => {
    const own = tidy(name[lang]);
    const others = [...LANGS.map((other) => name[other]), ...aliases]
      .map(tidy)
      .filter((other) => other !== own);
    return [[own].filter(onSite), [...new Set(others)]];
  });
  return [...editors, ...glossary]
    .map(([used, others]): [string[], string[]] => [
      used,
      others.filter((phrase) => tokensOf(phrase).length <= MOST_WORDS),
    ])
    .filter(([used, others]) => used.length > 0 && used.length + others.length > 1);
}

/** `Uudistuva ja osaava Suomi 2021–2027` is asked for without its years. */
function tidy(name: string): string {
  return name
    .replace(/\s*\(.*\)$/u, '')
    .replace(/\s+\d{4}–\d{4}$/u, '')
    .trim();
}
