/** The file of one language: what the build tells the engine about the words of the site. */
import type { Lang } from '../../i18n/languages.ts';

export interface LanguageFile {
  /** How many pages are indexed. */
  pages: number;
  /** The vocabulary, as `writeWords` writes it. */
  words: string;
  /** Groups of words and phrases that mean the same: first those the site uses, then those it does not. */
  synonyms: [used: string[], unused: string[]][];
}

/** Its name beside the index. */
export function languageFileName(lang: Lang): string {
  return `language.${lang}.json`;
}
