/** Snowball's stemmers, one a language and loaded alone. */
import type { Lang } from '../../i18n/languages.ts';
import { bare, fold } from './text.ts';

export type Key = (word: string) => string;

type Stem = (word: string) => string;

const STEMMERS: Record<Lang, () => Promise<{ stemmer: Stem }>> = {
  fi: () => import('@orama/stemmers/finnish'),
  sv: () => import('@orama/stemmers/swedish'),
  en: () => import('@orama/stemmers/english'),
};

/** The function that gives the stem under which a word of `lang` is known: of its letters and digits, folded. */
export async function openKey(lang: Lang): Promise<Key> {
  const { stemmer } = await STEMMERS[lang]();
  return (word) => stemmer(fold(bare(word)));
}

const SHORT = 3;
const SHORT_ENDING = 2;

/** Whether a stem is shared by words that have nothing to do with each other: `ice` and `ICS`, `förare` and `för`. */
export function isShort(stem: string): boolean {
  return stem.length <= SHORT;
}

/** Whether folded letters with the same short stem may be forms of one word: one is the other and an ending. */
export function alike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && long.length - short.length <= SHORT_ENDING;
}
