/** The file of one language: what the build tells the engine about the words of the site. */
import type { Lang } from '../../i18n/languages.ts';

export interface LanguageFile {
  /** How many pages are indexed. */
  pages: number;
  /** The vocabulary, as `writeWords` writes it. */
  words: string;
}

/**
 * Groups of words and phrases that mean the same: first those the site uses, then those it does not. A file of its
 * own, fetched for queries that find little: the first search is quicker without it.
 */
export type SynonymsFile = [used: string[], unused: string[]][];

/** The names of the files beside the index. */
export const languageFileName = (lang: Lang) => `language.${lang}.json`;
export const synonymsFileName = (lang: Lang) => `synonyms.${lang}.json`;
