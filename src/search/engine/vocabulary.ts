/** The words of the site in one language: written by the build, read where a query is understood. */
import { fold, bare } from './text.ts';
import type { Key } from './stemmer.ts';

export interface Word {
  /** As people write it: `Keski-Suomi`, `työvoimapula`. */
  text: string;
  /** On how many pages, as a power of two: 0 is one page, 3 is eight to fifteen. */
  rank: number;
  /** A base form: fit to be offered to a reader. Others are only known. */
  base: boolean;
}

const LONGEST_SHARED = 35;
const HIGHEST_RANK = 9;
const SHORTEST_FRONT = 3;

/**
 * Words as text, one a line in the order of their letters: how many letters are shared with the word before (in
 * base 36), the rest, and the rank as a letter, a capital for base forms. Half the size of the words themselves.
 */
export function writeWords(words: readonly Word[]): string {
  let before = '';
  return words
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ text, rank, base }) => {
      let shared = 0;
      while (shared < LONGEST_SHARED && shared < text.length && text[shared] === before[shared]) shared += 1;
      before = text;
      const letter = String.fromCharCode((base ? 65 : 97) + Math.min(rank, HIGHEST_RANK));
      return `${shared.toString(36)}${text.slice(shared)}${letter}`;
    })
    .join('\n');
}

/** Reads what `writeWords` wrote. */
export function readWords(text: string): Word[] {
  let before = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const code = line.charCodeAt(line.length - 1);
      const base = code < 97;
      before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, -1);
      return { text: before, rank: code - (base ? 65 : 97), base };
    });
}

/** A known word with what it is compared by. */
export interface KnownWord extends Word {
  /** Its letters and digits, folded. */
  folded: string;
  key: string;
}

/** The vocabulary, ready to be asked. */
export class Vocabulary {
  readonly all: readonly KnownWord[];
  readonly #byKey = new Map<string, KnownWord>();
  readonly #bases = new Map<string, KnownWord>();
  readonly #folded: readonly KnownWord[];
  readonly #keys: readonly string[];
  readonly #letters: ReadonlySet<string>;

  constructor(words: readonly Word[], key: Key) {
    this.all = words.map((word) => ({ ...word, folded: fold(bare(word.text)), key: key(word.text) }));
    for (const word of this.all) {
      const other = this.#byKey.get(word.key);
      if (!other || better(word, other)) this.#byKey.set(word.key, word);
      if (!word.base) continue;
      const same = this.#bases.get(word.folded);
      if (!same || better(word, same)) this.#bases.set(word.folded, word);
    }
    this.#folded = this.all.toSorted((a, b) => (a.folded < b.folded ? -1 : 1));
    this.#letters = new Set(this.all.map(({ folded }) => folded));
    this.#keys = [...this.#byKey.keys()].sort();
  }

  /** Whether these folded letters are a word of the vocabulary, as they are. */
  has(folded: string): boolean {
    return this.#letters.has(folded);
  }

  /** The word of a stem, the most common one. */
  ofKey(key: string): KnownWord | undefined {
    return this.#byKey.get(key);
  }

  /** The base form of these folded letters. */
  base(folded: string): KnownWord | undefined {
    return this.#bases.get(folded);
  }

  /** Whether some stem begins with `key`. */
  begins(key: string): boolean {
    return this.#keys[firstFrom(this.#keys, (each) => each >= key)]?.startsWith(key) ?? false;
  }

  /** Words whose folded letters begin with `folded`, base forms and common ones first. */
  beginning(folded: string): KnownWord[] {
    const from = firstFrom(this.#folded, (word) => word.folded >= folded);
    const found: KnownWord[] = [];
    for (let at = from; at < this.#folded.length; at += 1) {
      const word = this.#folded[at];
      if (!word?.folded.startsWith(folded)) break;
      found.push(word);
    }
    return found.sort((a, b) => (better(a, b) ? -1 : 1));
  }

  /** Words of which these folded letters are an end, whatever their own ending: `jobseeker` for `seekers`. */
  endingIn(folded: string): KnownWord[] {
    const end = folded.replace(/s$/, '');
    return this.all.filter(
      (word) =>
        word.folded.length - end.length >= SHORTEST_FRONT && word.folded.replace(/s$/, '').endsWith(end),
    );
  }

  /** Words that end in this stem, a compound's head: `jobseeker` for `seek`. */
  ending(key: string): KnownWord[] {
    return this.all.filter(
      (word) => word.key.length - key.length >= SHORTEST_FRONT && word.key.endsWith(key),
    );
  }
}

function better(a: Word, b: Word): boolean {
  if (a.base !== b.base) return a.base;
  if (a.rank !== b.rank) return a.rank > b.rank;
  return a.text.length < b.text.length || (a.text.length === b.text.length && a.text < b.text);
}

/** The first place of a sorted list that holds; its length when none does. */
function firstFrom<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
