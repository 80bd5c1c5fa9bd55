/** What a word that the site does not know may be: half typed, joined, mistyped, a compound of words it knows. */
import type { KnownWords } from './known-words.ts';
import { nearest } from './near-words.ts';
import { bare, fold, wordsOf } from '../text.ts';
import type { Note } from '../types.ts';
import { WEIGHT, type Language, type Term } from './understood.ts';

export interface Guess {
  terms: Term[];
  /** The word looked up in place of the typed one, and what is said of it. */
  instead?: string;
  note?: Note;
  /** Whether nothing of the word was guessed after all: each of its parts is known. */
  sure?: true;
}

const MOST_COMPLETIONS = 5;
const SHORTEST_BEGUN = 3;
const SHORTEST_BEGUN_STEM = 5;
const SHORTEST_PART = 4;
const SHORTEST_END = 5;

/** A word half typed: the words of the site that begin so. */
export function begun(typed: string, language: Language): Guess | undefined {
  const { vocabulary, key } = language;
  const folded = fold(bare(typed));
  // A code is short, and says what it is: `4.1`.
  if (folded.length < SHORTEST_BEGUN && !/\d\.\d/.test(typed)) return undefined;
  const words = vocabulary.beginning(folded).slice(0, MOST_COMPLETIONS);
  if (words.length > 0) {
    return {
      terms: words.map((word) => ({ words: [bare(word.text).toLowerCase()], weight: WEIGHT.begun })),
    };
  }
  const stem = key(typed);
  return stem.length >= SHORTEST_BEGUN_STEM && vocabulary.begins(stem)
    ? { terms: [{ words: [stem], weight: WEIGHT.begun }] }
    : undefined;
}

/** A word joined with hyphens that the site does not know whole: all of its parts. */
export function joined(typed: string, known: KnownWords): Guess | undefined {
  const parts = wordsOf(typed).slice(1);
  if (parts.length < 2) return undefined;
  const terms = parts.map((part) => known.termsOf(part)[0]);
  if (terms.some((term) => term === undefined)) return undefined;
  const words = terms.flatMap((term) => term?.words ?? []);
  return { sure: true, terms: [{ words, weight: WEIGHT.part }] };
}

/** The end of compounds of the site, in a language whose index has no ends of its own: `seekers` of `jobseekers`. */
export function ended(typed: string, { lang, vocabulary }: Language): Guess | undefined {
  const folded = fold(bare(typed));
  if (lang !== 'en' || folded.length < SHORTEST_END) return undefined;
  const words = vocabulary.endingIn(folded).slice(0, MOST_COMPLETIONS);
  if (words.length === 0) return undefined;
  return { terms: words.map((word) => ({ words: [bare(word.text).toLowerCase()], weight: WEIGHT.ended })) };
}

/** A word mistyped: the likeliest word of the site. */
export function repaired(typed: string, known: KnownWords, language: Language): Guess | undefined {
  const word = nearest(typed, language, 1)[0];
  if (word === undefined) return undefined;
  return {
    instead: word,
    terms: known.termsOf(word),
    note: { kind: 'repaired', from: typed, to: word },
  };
}

/** A compound the site does not know: two words of the site that make it, with or without s or n between them. */
export function split(typed: string, known: KnownWords): Guess | undefined {
  const letters = bare(typed).toLowerCase();
  let best: { front: string; tail: string; terms: Term[]; worth: number } | undefined;
  for (let at = SHORTEST_PART; at <= letters.length - SHORTEST_PART; at += 1) {
    const front = letters.slice(0, at);
    const tail = letters.slice(at);
    const ends = known.termsOf(tail);
    const fronts =
      known.termsOf(front).length > 0 ? known.termsOf(front) : known.termsOf(front.replace(/[sn]$/, ''));
    const [first] = fronts;
    const [last] = ends;
    if (!first || !last) continue;
    const worth = Math.min(front.length, tail.length);
    if (best && best.worth >= worth) continue;
    best = { front, tail, worth, terms: [{ words: [...first.words, ...last.words], weight: WEIGHT.part }] };
  }
  if (!best) return undefined;
  const to = `${best.front} ${best.tail}`;
  return { instead: to, terms: best.terms, note: { kind: 'split', from: typed, to } };
}
