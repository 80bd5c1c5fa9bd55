/** From what a reader typed to what is looked up, and what was done to the words on the way. */
import type { Lang } from '../../i18n/languages.ts';
import { baseFormCandidates } from './finnish-forms.ts';
import { isFunctionWord } from './function-words.ts';
import { nearest } from './near-words.ts';
import type { Key } from './stemmer.ts';
import type { Synonyms } from './synonyms.ts';
import { bare, fold, tokensOf, wordsOf } from './text.ts';
import type { Note } from './types.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

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

const WEIGHT = { base: 0.95, begun: 0.85, synonym: 0.15, onlySynonym: 0.95, part: 0.9 } as const;
/** More words than anybody types; the rest would only cost time. */
const MOST_WORDS = 12;
const MOST_COMPLETIONS = 5;
const SHORTEST_BEGUN = 3;
const SHORTEST_BEGUN_STEM = 5;
const SHORTEST_PART = 4;
const SHORT_STEM = 3;
/** Stems of this length are told apart by their ends; two words that differ only there are of one family. */
const LONG_STEM = 7;
const STEM_ENDING = 3;
const SHORT_STEM_ENDING = 2;

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
  readonly #asTyped: boolean;
  readonly #indexed: ReadonlySet<string>;
  readonly #notes: Note[] = [];

  constructor(language: Language, { asTyped, indexed }: Hints) {
    this.#language = language;
    this.#asTyped = asTyped;
    this.#indexed = indexed;
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

  /** Whether a phrase can be looked up: a word whose stem is a short one would find others. */
  #isTelling(phrase: string): boolean {
    const { key, vocabulary } = this.#language;
    return tokensOf(phrase).every((token) => {
      const letters = fold(bare(token));
      return vocabulary.has(letters) || isSame(letters, key(token), vocabulary.ofKey(key(token)));
    });
  }

  /** Places of words that belong to a phrase of the synonyms' list: they are no mistakes, known or not. */
  #phrasesIn(words: readonly string[]): Set<number> {
    const places = new Set<number>();
    if (this.#asTyped) return places;
    const forms = words.map((word) => this.#formsOf(word));
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
    const known = this.#termsOf(typed);
    const reading: Reading = {
      typed,
      instead: undefined,
      guessed: false,
      terms: known,
      forms: this.#formsOf(typed),
    };
    if (known.length > 0 || this.#asTyped || inPhrase) return reading;
    const begun = this.#begun(reading);
    if (begun || this.#means(typed)) return begun ?? reading;
    return this.#joined(reading) ?? this.#repaired(reading) ?? this.#split(reading) ?? reading;
  }

  /** The stems a word may stand for: its own and those of its base forms. */
  #formsOf(word: string): Set<string> {
    const { key } = this.#language;
    return new Set([key(word), ...this.#basesOf(word).map((base) => base.key)]);
  }

  /** A phrase of the list as it stands. A Finnish one is inflected: its words tell enough wherever they are. */
  #inRow(readings: readonly Reading[]): Term[] {
    if (this.#language.lang === 'fi') return [];
    const words = [readings.map(({ typed, instead }) => instead ?? typed).join(' ')];
    return [{ words, weight: 1, whole: true }];
  }

  /** Swedish and English words of the same beginning: `subsidised` and `subsidy`, `studerandena` and `studerande`. */
  #related(reading: Reading | undefined): Term[] {
    const { lang, key, vocabulary } = this.#language;
    const stem = key(reading?.instead ?? reading?.typed ?? '');
    if (lang === 'fi' || stem.length <= SHORT_STEM) return [];
    const family = stem.length < LONG_STEM ? [] : vocabulary.beginning(stem.slice(0, stem.length - 2));
    return family
      .filter((word) => word.key !== stem && Math.abs(word.key.length - stem.length) <= STEM_ENDING)
      .concat(vocabulary.ending(stem))
      .slice(0, MOST_COMPLETIONS)
      .map((word) => ({ words: [bare(word.text).toLowerCase()], weight: WEIGHT.synonym, whole: true }));
  }

  #basesOf(word: string): KnownWord[] {
    const { lang, vocabulary } = this.#language;
    const folded = fold(bare(word));
    if (lang !== 'fi' || vocabulary.base(folded)) return [];
    return [...baseFormCandidates(folded)].flatMap((candidate) => vocabulary.base(candidate) ?? []);
  }

  /** How a word that the site knows is looked up; nothing when it does not. */
  #termsOf(word: string): Term[] {
    const { key, vocabulary } = this.#language;
    const own = key(word);
    const letters = fold(bare(word));
    const known =
      own !== '' &&
      (vocabulary.has(letters) || this.#indexed.has(letters) || isSame(letters, own, vocabulary.ofKey(own)));
    const terms: Term[] = known ? [{ words: [bare(word).toLowerCase()], weight: 1 }] : [];
    if (this.#asTyped) return terms;
    for (const base of this.#basesOf(word)) {
      if (base.key !== own || !known)
        terms.push({ words: [bare(base.text).toLowerCase()], weight: known ? WEIGHT.base : 1 });
    }
    return terms;
  }

  /** A word half typed: the words of the site that begin so. */
  #begun(reading: Reading): Reading | undefined {
    const { vocabulary, key } = this.#language;
    const folded = fold(bare(reading.typed));
    if (folded.length < SHORTEST_BEGUN) return undefined;
    const words = vocabulary.beginning(folded).slice(0, MOST_COMPLETIONS);
    if (words.length > 0) {
      return {
        ...reading,
        guessed: true,
        terms: words.map((word) => ({ words: [bare(word.text).toLowerCase()], weight: WEIGHT.begun })),
      };
    }
    const stem = key(reading.typed);
    return stem.length >= SHORTEST_BEGUN_STEM && vocabulary.begins(stem)
      ? { ...reading, guessed: true, terms: [{ words: [stem], weight: WEIGHT.begun }] }
      : undefined;
  }

  /** A word joined with hyphens that the site does not know whole: all of its parts. */
  #joined(reading: Reading): Reading | undefined {
    const parts = wordsOf(reading.typed).slice(1);
    if (parts.length < 2) return undefined;
    const terms = parts.map((part) => this.#termsOf(part)[0]);
    if (terms.some((term) => term === undefined)) return undefined;
    return {
      ...reading,
      terms: [{ words: terms.flatMap((term) => term?.words ?? []), weight: WEIGHT.part }],
    };
  }

  #repaired(reading: Reading): Reading | undefined {
    const word = nearest(reading.typed, this.#language, 1)[0];
    if (word === undefined) return undefined;
    this.#notes.push({ kind: 'repaired', from: reading.typed, to: word });
    return {
      ...reading,
      instead: word,
      guessed: true,
      terms: this.#termsOf(word),
      forms: this.#formsOf(word),
    };
  }

  /** A compound the site does not know: two words of the site that make it, with or without s or n between them. */
  #split(reading: Reading): Reading | undefined {
    const typed = bare(reading.typed).toLowerCase();
    let best: { front: string; tail: string; terms: Term[]; worth: number } | undefined;
    for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at += 1) {
      const front = typed.slice(0, at);
      const tail = typed.slice(at);
      const ends = this.#termsOf(tail);
      const fronts =
        this.#termsOf(front).length > 0 ? this.#termsOf(front) : this.#termsOf(front.replace(/[sn]$/, ''));
      const [first] = fronts;
      const [last] = ends;
      if (!first || !last) continue;
      const worth = Math.min(front.length, tail.length);
      if (best && best.worth >= worth) continue;
      best = { front, tail, worth, terms: [{ words: [...first.words, ...last.words], weight: WEIGHT.part }] };
    }
    if (!best) return undefined;
    const to = `${best.front} ${best.tail}`;
    this.#notes.push({ kind: 'split', from: reading.typed, to });
    return { ...reading, instead: to, guessed: true, terms: best.terms };
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
        .filter((phrase) => this.#isTelling(phrase))
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
          ? { terms: own[0]?.terms ?? [], synonyms: [...others, ...this.#related(own[0])], parts: [] }
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

/** A stem of few letters is shared by words that have nothing to do with each other: `ice` and `ICS`, `förare` and `för`. */
function isSame(folded: string, key: string, word: KnownWord | undefined): boolean {
  if (!word) return false;
  if (key.length > SHORT_STEM) return true;
  const [short = '', long = ''] = [folded, word.folded].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && long.length - short.length <= SHORT_STEM_ENDING;
}

function plain({ terms }: Reading): Concept {
  return { terms, synonyms: [], parts: [] };
}
