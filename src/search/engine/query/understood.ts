/** What a query is understood as. */
import type { Lang } from '../../../i18n/languages.ts';
import type { Key } from '../stemmer.ts';
import type { Synonyms } from './synonyms.ts';
import type { Note } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** One way a concept may stand on a page: these words, all of them. */
export interface Term {
  words: readonly string[];
  /** How well it says what was typed; 1 is as typed. */
  weight: number;
  /** Only the words themselves count, not longer ones that begin so. */
  whole?: boolean;
}

/** One thing the reader asks for. A page has it when it has one of the terms, or every one of the parts. */
export interface Concept {
  terms: Term[];
  /** What means the same: looked up when few pages have the terms. */
  synonyms: Term[];
  parts: Concept[];
}

export interface Understood {
  concepts: Concept[];
  /** Phrases between quotation marks, to be found just so. */
  phrases: string[];
  /** The words side by side as they were typed: a page that has them so comes first. */
  inRow: string | undefined;
  notes: Note[];
  /** The query as it is searched, when a word was repaired, split or dropped. */
  searched: string | undefined;
  /** Words of the query that were left out. */
  dropped: string[];
  /** Whether a word is not one of the site: it was guessed, dropped or left to the synonyms. */
  hasUnknown: boolean;
}

export interface Language {
  lang: Lang;
  key: Key;
  vocabulary: Vocabulary;
  synonyms: Synonyms;
}

/** What is known beside the language. */
export interface Hints {
  /** Search the words as they are: nothing repaired, completed or replaced. */
  asTyped: boolean;
  /** Words, folded, that the index has though the vocabulary does not: rare compounds of a large site. */
  indexed: ReadonlySet<string>;
}

/** How well each way of looking a word up says what was typed. */
export const WEIGHT = {
  base: 0.95,
  begun: 0.85,
  ended: 0.85,
  synonym: 0.15,
  onlySynonym: 0.95,
  part: 0.9,
} as const;
