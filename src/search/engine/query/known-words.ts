/** What a site knows of a word: as it is, by its base form, by its stem. */
import { baseFormCandidates } from './finnish-forms.ts';
import { swedishBaseForms } from './swedish-forms.ts';
import { alike, isShort } from '../stemmer.ts';
import { bare, fold, tokensOf } from '../text.ts';
import { WEIGHT, type Hints, type Language, type Term } from './understood.ts';
import type { KnownWord } from '../vocabulary.ts';

const MOST_RELATED = 5;
/** Stems of this length are told apart by their ends; two words that differ only there are of one family. */
const LONG_STEM = 7;
const STEM_ENDING = 3;

export class KnownWords {
  readonly #language: Language;
  readonly #asTyped: boolean;
  readonly #indexed: ReadonlySet<string>;

  constructor(language: Language, { asTyped, indexed }: Hints) {
    this.#language = language;
    this.#asTyped = asTyped;
    this.#indexed = indexed;
  }

  /** Whether a phrase can be looked up: a word whose stem is a short one would find others. */
  isTelling(phrase: string): boolean {
    const { key, vocabulary } = this.#language;
    return tokensOf(phrase).every((token) => {
      const letters = fold(bare(token));
      return vocabulary.has(letters) || isSame(letters, key(token), vocabulary.ofKey(key(token)));
    });
  }

  /** The stems a word may stand for in the synonyms' list: its own and those of its base forms. */
  formsOf(word: string): Set<string> {
    const { key, synonyms } = this.#language;
    const own = [key(word)].filter((stem) => synonyms.mayMean(fold(bare(word)), stem));
    return new Set([...own, ...this.#basesOf(word).map((base) => base.key)]);
  }

  /** How a word that the site knows is looked up; nothing when it does not. */
  termsOf(word: string): Term[] {
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

  /** Swedish and English words of the same beginning: `subsidised` and `subsidy`, `studerandena` and `studerande`. */
  related(typed: string): Term[] {
    const { lang, key, vocabulary } = this.#language;
    const stem = key(typed);
    if (lang === 'fi' || isShort(stem)) return [];
    const family = stem.length < LONG_STEM ? [] : vocabulary.beginning(stem.slice(0, stem.length - 2));
    const near = family.filter(
      (word) => word.key !== stem && Math.abs(word.key.length - stem.length) <= STEM_ENDING,
    );
    const longer = [...vocabulary.ending(stem), ...vocabulary.endingIn(fold(bare(typed)))];
    return [...new Set([...near, ...longer])]
      .slice(0, MOST_RELATED)
      .map((word) => ({ words: [bare(word.text).toLowerCase()], weight: WEIGHT.synonym, whole: true }));
  }

  #basesOf(word: string): KnownWord[] {
    const { lang, key, vocabulary } = this.#language;
    const folded = fold(bare(word));
    switch (lang) {
      case 'fi':
        if (vocabulary.base(folded)) return [];
        return [...baseFormCandidates(folded)].flatMap((form) => vocabulary.base(form) ?? []);
      case 'sv':
        return swedishBaseForms(folded).flatMap((form) => {
          const own = vocabulary.ofKey(key(form));
          return own && isSame(form, own.key, own) ? [own] : [];
        });
      case 'en':
        return [];
    }
  }
}

/** Whether folded letters are a form of the word that has their stem. */
function isSame(folded: string, key: string, word: KnownWord | undefined): boolean {
  return word !== undefined && (!isShort(key) || alike(folded, word.folded));
}
