/** Words and phrases that mean the same to someone who searches: the editors' list and the glossary. */
import type { Lang } from '../../../i18n/languages.ts';
import { isFunctionWord } from './function-words.ts';
import type { SynonymsFile } from '../language-file.ts';
import { alike, isShort, type Key } from '../stemmer.ts';
import { bare, fold, tokensOf } from '../text.ts';

export interface Meaning {
  /** How many words of the query it covers. */
  length: number;
  /** What the site says instead: each a word or a phrase. */
  others: string[];
}

export class Synonyms {
  readonly #groups = new Map<string, { phrase: string; used: string[] }[]>();
  readonly #longest: number = 1;
  /** Single words of the list that the site itself does not use, folded, by the word as written. */
  readonly unused: ReadonlyMap<string, string>;
  /** The folded words of the list by their stems, where these are short. */
  readonly #short = new Map<string, Set<string>>();
  readonly #lang: Lang;
  readonly #key: Key;

  constructor(groups: SynonymsFile, lang: Lang, key: Key) {
    this.#lang = lang;
    this.#key = key;
    const unused = new Map<string, string>();
    for (const [used, notUsed] of groups) {
      for (const phrase of [...used, ...notUsed]) {
        const keys = this.#keysOf(phrase);
        for (const token of tokensOf(phrase)) this.#rememberShort(token);
        this.#longest = Math.max(this.#longest, keys.length);
        const place = keys.join(' ');
        this.#groups.set(place, [...(this.#groups.get(place) ?? []), { phrase, used }]);
      }
      for (const phrase of notUsed) if (!phrase.includes(' ')) unused.set(fold(bare(phrase)), phrase);
    }
    this.unused = unused;
  }

  #keysOf(phrase: string): string[] {
    const tokens = tokensOf(phrase);
    // Queries are read without them too: `call for proposals`.
    const telling = tokens.filter((token) => !isFunctionWord(this.#lang, token.toLowerCase()));
    return (telling.length > 0 ? telling : tokens).map((token) => this.#key(token));
  }

  /**
   * What the words from `at` on mean together, the longest phrase of the list first. `forms` are the stems each word
   * of the query may stand for.
   */
  at(forms: readonly ReadonlySet<string>[], at: number): Meaning | undefined {
    for (let length = Math.min(this.#longest, forms.length - at); length > 0; length -= 1) {
      const groups = places(forms.slice(at, at + length)).flatMap((place) => this.#groups.get(place) ?? []);
      if (groups.length === 0) continue;
      const own = new Set(groups.map(({ phrase }) => phrase));
      const others = [...new Set(groups.flatMap(({ used }) => used))].filter((phrase) => !own.has(phrase));
      return { length, others };
    }
    return undefined;
  }

  has(word: string): boolean {
    const stem = this.#key(word);
    return this.#groups.has(stem) && this.mayMean(fold(bare(word)), stem);
  }

  /** Whether folded letters with this stem may be a word of the list. */
  mayMean(folded: string, stem: string): boolean {
    return !isShort(stem) || [...(this.#short.get(stem) ?? [])].some((letters) => alike(letters, folded));
  }

  #rememberShort(token: string): void {
    const stem = this.#key(token);
    if (isShort(stem)) this.#short.set(stem, (this.#short.get(stem) ?? new Set()).add(fold(bare(token))));
  }
}

/** Every row of stems that one form of each word makes. */
function places(forms: readonly ReadonlySet<string>[]): string[] {
  return forms.reduce<string[]>(
    (rows, options) =>
      rows.flatMap((row) => [...options].map((option) => (row === '' ? option : `${row} ${option}`))),
    [''],
  );
}
