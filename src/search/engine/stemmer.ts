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
