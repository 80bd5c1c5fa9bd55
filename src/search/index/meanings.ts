/** What the editors' synonyms, the glossary and the names of places mean in one language. */
import type { Lang } from '../../i18n/languages.ts';
import { LANGS } from '../../i18n/languages.ts';
import type { LanguageFile } from '../engine/language-file.ts';
import type { Key } from '../engine/stemmer.ts';
import { tokensOf } from '../engine/text.ts';
import type { ByLang } from '../../i18n/languages.ts';

/** What the content says of words. */
export interface Meanings {
  /** The editors' list: words of one language that mean the same. */
  synonyms: readonly Partial<Record<Lang, readonly string[]>>[];
  /** What has a name in each language: terms, places, authorities. Aliases are of any language. */
  names: readonly { name: ByLang<string>; aliases: readonly string[] }[];
}

/** Longer names are found by their words. */
const MOST_WORDS = 6;

/**
 * Groups for a language's file. A word of another language leads to the own name, so that a term is found from any
 * language. `known` tells whether the site has a stem: a group that the site has nothing of is left out.
 */
export function groupsOf(lang: Lang, { synonyms, names }: Meanings, key: Key, known: (key: string) => boolean): LanguageFile['synonyms'] {
  const onSite = (phrase: string) => tokensOf(phrase).every((token) => known(key(token)));
  const groups = [
    ...synonyms.map((group) => [...(group[lang] ?? [])]),
    ...names.map(({ name, aliases }) => [name[lang], ...LANGS.map((other) => name[other]), ...aliases]),
  ];
  return groups.flatMap((group) => {
    const phrases = [...new Set(group.map(tidy))].filter((phrase) => phrase !== '' && tokensOf(phrase).length <= MOST_WORDS);
    const used = phrases.filter(onSite);
    const unused = phrases.filter((phrase) => !onSite(phrase));
    return used.length > 0 && phrases.length > 1 ? [[used, unused] as [string[], string[]]] : [];
  });
}

/** `Uudistuva ja osaava Suomi 2021–2027` is asked for without its years. */
function tidy(name: string): string {
  return name.replace(/\s*\(.*\)$/u, '').replace(/\s+\d{4}–\d{4}$/u, '').trim();
}
