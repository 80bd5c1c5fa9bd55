/** The words of one language's pages: what the index gets beside the text, and the vocabulary. */
import { baseFormCandidates } from '../engine/query/finnish-forms.ts';
import { isShort, type Key } from '../engine/stemmer.ts';
import { bare, fold, tokensOf, wordsOf } from '../engine/text.ts';
import type { Word } from '../engine/vocabulary.ts';
import type { Words } from '../words/words.ts';
import type { PageText } from './page-text.ts';

/** The terms a page gets: of words in its title, and of the others. */
export interface AddedTerms {
  title: string[];
  body: string[];
}

interface Seen {
  /** On how many pages. */
  pages: number;
  /** How the word is written, with how often it is. */
  written: Map<string, number>;
}

const LONGEST_WORD = 60;
const MOST_WORDS = 4000;

/** Gathers the words of the pages of one language, one page after the other. */
export class IndexWords {
  readonly #words: Words;
  readonly #key: Key;
  /** By lower-case letters and digits. */
  readonly #seen = new Map<string, Seen>();
  readonly #bases = new Map<string, number>();
  readonly #tails = new Map<string, number>();
  readonly #stems = new Map<string, string>();
  #pages = 0;

  constructor(words: Words, key: Key) {
    this.#words = words;
    this.#key = key;
  }

  get pages(): number {
    return this.#pages;
  }

  /** Takes in a page and gives the terms it is to be found by beside its own words. */
  add({ title, described, body }: PageText): AddedTerms {
    this.#pages += 1;
    const titleWords = this.#gather(title);
    const bodyWords = this.#gather(`${described} ${body}`);
    const codes = [...titleWords.values(), ...bodyWords.values()].flatMap(codesIn).map(bare);
    for (const [word, written] of new Map([...bodyWords, ...titleWords])) this.#see(word, written);
    const titleStems = this.#stemsOf(titleWords.keys());
    const ofTitle = this.#termsBeside(titleWords.keys(), titleStems);
    const stems = new Set([...titleStems, ...this.#stemsOf(bodyWords.keys()), ...this.#stemsOf(ofTitle)]);
    return { title: ofTitle, body: [...new Set([...this.#termsBeside(bodyWords.keys(), stems), ...codes])] };
  }

  /** The vocabulary of the pages taken in. */
  vocabulary(): Word[] {
    const words = new Map<string, Word>();
    const put = (word: string, pages: number, base: boolean) => {
      const rank = Math.floor(Math.log2(pages));
      const known = words.get(word);
      if (!known || (base && !known.base)) words.set(word, { text: this.#written(word), rank, base });
    };
    for (const [base, pages] of this.#bases) put(base, pages, true);
    const folded = new Set([...this.#bases.keys()].map(fold));
    const keys = new Set([...words.keys()].map((word) => this.#stem(word)));
    for (const [tail, pages] of this.#tails) {
      if (keys.has(this.#stem(tail))) continue;
      keys.add(this.#stem(tail));
      put(tail, pages, false);
    }
    // The rest, the most common form of each stem: names, foreign words, and forms that lead to no base form by rule.
    const rest = [...this.#seen].toSorted(([a, one], [b, two]) => two.pages - one.pages || (a < b ? -1 : 1));
    for (const [word, { pages }] of rest) {
      const key = this.#stem(word);
      // Short stems are shared by words that have nothing to do with each other: each is known by itself.
      if (key === '' || (keys.has(key) && !isShort(key))) continue;
      const { bases } = this.#words.termsOf(word);
      if (bases.length > 0 && [...baseFormCandidates(fold(word))].some((form) => folded.has(form))) continue;
      keys.add(key);
      put(word, pages, bases.length === 0 && /\p{L}{2}/u.test(word));
    }
    return mostUseful([...words.values()]);
  }

  /** The words of a text by their letters, each as it is written. */
  #gather(text: string): Map<string, string> {
    const words = new Map<string, string>();
    for (const token of tokensOf(text)) {
      if (token.length > LONGEST_WORD || isAddress(token)) continue;
      const [whole, ...parts] = wordsOf(token);
      if (whole !== undefined) words.set(whole.toLowerCase(), token);
      for (const part of parts) words.set(part.toLowerCase(), part);
      for (const code of codesIn(token)) words.set(bare(code), code);
    }
    return words;
  }

  #see(word: string, written: string): void {
    const seen = this.#seen.get(word) ?? { pages: 0, written: new Map<string, number>() };
    seen.pages += 1;
    seen.written.set(written, (seen.written.get(written) ?? 0) + 1);
    this.#seen.set(word, seen);
    const { bases, tails } = this.#words.termsOf(this.#asked(word));
    for (const base of bases) this.#bases.set(bare(base), (this.#bases.get(bare(base)) ?? 0) + 1);
    for (const tail of tails) this.#tails.set(tail, (this.#tails.get(tail) ?? 0) + 1);
  }

  /** A hyphened word is analysed as it is written. */
  #asked(word: string): string {
    const [written = word] = this.#seen.get(word)?.written.keys() ?? [];
    return written.includes('-') ? written.toLowerCase() : word;
  }

  #termsBeside(words: Iterable<string>, stems: ReadonlySet<string>): string[] {
    const terms = new Set<string>();
    for (const word of words) {
      const { bases, tails } = this.#words.termsOf(this.#asked(word));
      for (const term of [...bases, ...tails]) {
        if (!stems.has(this.#stem(term))) terms.add(bare(term));
      }
    }
    return [...terms];
  }

  #stemsOf(words: Iterable<string>): Set<string> {
    return new Set([...words].map((word) => this.#stem(word)));
  }

  #stem(word: string): string {
    let stem = this.#stems.get(word);
    if (stem === undefined) this.#stems.set(word, (stem = this.#key(word)));
    return stem;
  }

  /** How a word is shown to a reader: as it is written most, in small letters unless it never is. */
  #written(word: string): string {
    const forms = [...(this.#seen.get(word)?.written ?? [])].toSorted(([, a], [, b]) => b - a);
    const small = forms.find(([form]) => form === form.toLowerCase());
    return (small ?? forms[0])?.[0] ?? word;
  }
}

/** The vocabulary must load quickly, however large the site: rare long words are the first to go. */
function mostUseful(words: Word[]): Word[] {
  if (words.length <= MOST_WORDS) return words;
  const worth = ({ text, rank, base }: Word) => rank * 8 + (base ? 8 : 0) - text.length;
  return words.toSorted((a, b) => worth(b) - worth(a) || (a.text < b.text ? -1 : 1)).slice(0, MOST_WORDS);
}

/** An address in a text is found by Pagefind as it is; its parts are no words. */
function isAddress(token: string): boolean {
  return token.includes('://') || token.includes('@');
}

/** Codes written one after the other with a slash, `4.1.1/4.1.6`: Pagefind takes them for one word. */
function codesIn(token: string): string[] {
  return /\d\.\d.*\/.*\d\.\d/u.test(token) ? token.split('/') : [];
}
