/** From what a reader typed to what is looked up, and what was done to the words on the way. */
import { isFunctionWord } from './function-words.ts';
import { begun, ended, joined, repaired, split, type Guess } from './guesses.ts';
import { KnownWords } from './known-words.ts';
import { bare, tokensOf } from '../text.ts';
import type { Note } from '../types.ts';
import { WEIGHT, type Concept, type Hints, type Language, type Term, type Understood } from './understood.ts';

/** More words than anybody types; the rest would only cost time. */
const MOST_WORDS = 12;

/** Understands a query. Does no searching; takes a few milliseconds. */
export function understand(text: string, language: Language, hints: Hints): Understood {
  const phrases = [...text.matchAll(/["”“]([^"”“]+)["”“]/gu)].map((match) => (match[1] ?? '').trim());
  const rest = text.replaceAll(/["”“][^"”“]+["”“]/gu, ' ');
  const tokens = tokensOf(rest).slice(0, MOST_WORDS);
  const asked = tokens.filter((token) => !isFunctionWord(language.lang, token.toLowerCase()));
  const reader = new Reader(language, hints);
  // A query of nothing but function words is about them.
  const words = asked.length > 0 || phrases.length > 0 ? asked : tokens;
  return {
    ...reader.read(words),
    phrases: phrases.filter((phrase) => bare(phrase) !== ''),
    inRow: words.length > 0 && tokens.length > 1 ? tokens.join(' ') : undefined,
  };
}

/** What one word of the query is taken for. */
interface Reading {
  typed: string;
  /** The word looked up, when it is not the typed one. */
  instead: string | undefined;
  terms: Term[];
  /** Whether it is only guessed what the word is: it was completed, repaired or split. */
  guessed: boolean;
  /** The stems it may stand for in the synonyms' list. */
  forms: Set<string>;
}

class Reader {
  readonly #language: Language;
  readonly #known: KnownWords;
  readonly #asTyped: boolean;
  readonly #notes: Note[] = [];

  constructor(language: Language, hints: Hints) {
    this.#language = language;
    this.#known = new KnownWords(language, hints);
    this.#asTyped = hints.asTyped;
  }

  read(words: readonly string[]): Omit<Understood, 'phrases' | 'inRow'> {
    const covered = this.#phrasesIn(words);
    const readings = words.map((word, at) => this.#reading(word, covered.has(at)));
    const unknown = readings.filter(
      ({ terms, typed, instead }) => terms.length === 0 && !this.#means(instead ?? typed),
    );
    const dropped = unknown.filter((one) => !covered.has(readings.indexOf(one))).map(({ typed }) => typed);
    const kept = readings.filter(({ typed }) => !dropped.includes(typed));
    // A guess is not enough where another word could not even be guessed.
    const isGuess = dropped.length > 0 && kept.every(({ guessed }) => guessed);
    const concepts = isGuess ? [] : this.#asTyped ? kept.map(plain) : this.#withSynonyms(kept);
    const notes: Note[] =
      concepts.length > 0
        ? [...this.#notes, ...dropped.map((word): Note => ({ kind: 'dropped', word }))]
        : [];
    const changed = dropped.length > 0 || readings.some(({ instead }) => instead !== undefined);
    return {
      concepts,
      notes,
      dropped,
      hasUnknown: readings.some(({ terms, guessed }) => guessed || terms.length === 0),
      searched:
        changed && concepts.length > 0
          ? kept.map(({ typed, instead }) => instead ?? typed).join(' ')
          : undefined,
    };
  }

  /** Places of words that belong to a phrase of the synonyms' list: they are no mistakes, known or not. */
  #phrasesIn(words: readonly string[]): Set<number> {
    const places = new Set<number>();
    if (this.#asTyped) return places;
    const forms = words.map((word) => this.#known.formsOf(word));
    for (let at = 0; at < words.length; at += 1) {
      const length = this.#language.synonyms.at(forms, at)?.length ?? 0;
      if (length > 1) for (let place = at; place < at + length; place += 1) places.add(place);
    }
    return places;
  }

  #means(word: string): boolean {
    return !this.#asTyped && this.#language.synonyms.has(word);
  }

  #reading(typed: string, inPhrase: boolean): Reading {
    const terms = this.#known.termsOf(typed);
    const forms = this.#known.formsOf(typed);
    const reading: Reading = { typed, instead: undefined, guessed: false, terms, forms };
    if (terms.length > 0 || this.#asTyped || inPhrase) return reading;
    const guess = this.#guess(typed);
    if (!guess) return reading;
    const { instead, note, sure = false } = guess;
    if (note) this.#notes.push(note);
    return {
      typed,
      instead,
      guessed: !sure,
      terms: guess.terms,
      forms: instead === undefined ? forms : this.#known.formsOf(instead),
    };
  }

  /** What an unknown word may be. One that the synonyms' list explains is no mistake. */
  #guess(typed: string): Guess | undefined {
    const whole = begun(typed, this.#language);
    if (whole || this.#means(typed)) return whole;
    return (
      joined(typed, this.#known) ??
      ended(typed, this.#language) ??
      repaired(typed, this.#known, this.#language) ??
      split(typed, this.#known)
    );
  }

  /** A phrase of the list as it stands. A Finnish one is inflected: its words tell enough wherever they are. */
  #inRow(readings: readonly Reading[]): Term[] {
    if (this.#language.lang === 'fi') return [];
    const words = [readings.map(({ typed, instead }) => instead ?? typed).join(' ')];
    return [{ words, weight: 1, whole: true }];
  }

  /** One concept a word or a phrase of the synonyms' list, with what the site says instead. */
  #withSynonyms(readings: readonly Reading[]): Concept[] {
    const forms = readings.map((reading) => reading.forms);
    const concepts: Concept[] = [];
    for (let at = 0; at < readings.length;) {
      const meaning = this.#language.synonyms.at(forms, at);
      const own = readings.slice(at, at + (meaning?.length ?? 1));
      const said = own.every(({ terms }) => terms.length > 0);
      const others = (meaning?.others ?? [])
        .filter((phrase) => this.#known.isTelling(phrase))
        .map((phrase): Term => {
          const words = tokensOf(phrase).map((token) => bare(token).toLowerCase());
          // Finnish phrases are inflected; Swedish and English ones stand as they are.
          const isPhrase = words.length > 1 && this.#language.lang !== 'fi';
          return {
            words: isPhrase ? [words.join(' ')] : words,
            weight: said ? WEIGHT.synonym : WEIGHT.onlySynonym,
            whole: true,
          };
        });
      concepts.push(
        own.length === 1
          ? {
              terms: own[0]?.terms ?? [],
              synonyms: [...others, ...this.#known.related(own[0]?.instead ?? own[0]?.typed ?? '')],
              parts: [],
            }
          : { terms: this.#inRow(own), synonyms: others, parts: said ? own.map(plain) : [] },
      );
      const [first] = meaning?.others ?? [];
      if (!said && first !== undefined) {
        this.#notes.push({ kind: 'synonym', from: own.map(({ typed }) => typed).join(' '), to: first });
      }
      at += own.length;
    }
    return concepts.filter(({ terms, synonyms, parts }) => terms.length + synonyms.length + parts.length > 0);
  }
}

function plain({ terms }: Reading): Concept {
  return { terms, synonyms: [], parts: [] };
}
