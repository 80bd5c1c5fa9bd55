import { join } from 'node:path';
import type { Lang } from '../../i18n/languages.ts';
import { cacheFolder } from '../../site/cache-folder.ts';
import { cacheFile, readCache, versionOf, writeCache } from './cache.ts';
import { type Finnish, VOIKKO_DATA, openFinnish } from './finnish.ts';
import { SWEDISH_DATA, type Swedish, openSwedish } from './swedish.ts';

/** What the index gets beside a word: its base forms, and ends of compounds from a boundary on. */
export interface WordTerms {
  bases: readonly string[];
  tails: readonly string[];
}

export interface Words {
  /** The terms of a word, in small letters; both lists empty for a word that is not known. */
  termsOf: (word: string) => WordTerms;
  /**
   * The terms by the longest known end of a word that `termsOf` gives nothing for, when `isFront` accepts what
   * stands before it: `duunimatching` with a site that has other words in `duuni`.
   */
  tailTermsOf: (word: string, isFront: (front: string) => boolean) => readonly string[];
  /** Keeps what was found out for the next build; a folder that cannot be written costs only time. */
  save: () => void;
}

/** One language's analysis, both questions answered without regard to other words, so that answers can be kept. */
interface Analyser {
  termsOf: (word: string) => WordTerms;
  /** What a word that is not known gets from its end. */
  endTermsOf: (end: string) => readonly string[];
}

const CACHE = cacheFolder('search-words', join(process.cwd(), 'node_modules', '.cache', 'search-words'));
const SHORTEST_TAIL = 4;
const SHORTEST_FRONT = 3;
const NONE: WordTerms = { bases: [], tails: [] };

/**
 * The words of a language: Finnish with base forms and ends of compounds, Swedish with ends, English with
 * nothing. What earlier builds found out is read from `folder`; the language's data only when a word is new.
 */
export function openWords(lang: Lang, folder: string = CACHE): Words {
  if (lang === 'en') return { termsOf: () => NONE, tailTermsOf: () => [], save: () => undefined };
  const { data, open } = LANGUAGES[lang];
  const file = cacheFile(folder, lang, versionOf(data));
  const known = readCache(file);
  const before = known.size;
  let analyser: Analyser | undefined;
  const analysed = (key: string, terms: (analyser: Analyser) => WordTerms): WordTerms => {
    const kept = known.get(key);
    if (kept) return kept;
    const found = terms((analyser ??= open()));
    known.set(key, found);
    return found;
  };

  return {
    termsOf: (word) => analysed(word.toLowerCase(), (by) => by.termsOf(word.toLowerCase())),
    tailTermsOf: (written, isFront) => {
      const word = written.toLowerCase();
      for (let start = SHORTEST_FRONT; start <= word.length - SHORTEST_TAIL; start += 1) {
        if (!isFront(word.slice(0, start))) continue;
        const end = word.slice(start);
        const { tails } = analysed(`-${end}`, (by) => ({ bases: [], tails: by.endTermsOf(end) }));
        if (tails.length > 0) return tails;
      }
      return [];
    },
    save: () => {
      if (known.size > before) writeCache(file, known);
    },
  };
}

const LANGUAGES = {
  fi: { data: [VOIKKO_DATA], open: () => finnishTerms(openFinnish()) },
  sv: { data: SWEDISH_DATA, open: () => swedishTerms(openSwedish()) },
} as const;

function finnishTerms({ analyse }: Finnish): Analyser {
  const termsOf = (word: string): WordTerms => {
    const analyses = analyse(word);
    return {
      bases: analyses.map(({ base }) => base),
      tails: [...new Set(analyses.flatMap(({ base, parts }) => tailsOf(base, parts)))],
    };
  };
  return {
    termsOf,
    endTermsOf: (end) => {
      const { bases, tails } = termsOf(end);
      return [...bases.filter((base) => base.length >= SHORTEST_TAIL), ...tails];
    },
  };
}

/** The ends of a base form from each part but the first on. What follows a hyphen is a word of its own already. */
function tailsOf(base: string, parts: readonly string[]): string[] {
  const ends: string[] = [];
  let end = base.length;
  for (const part of parts.slice(1).reverse()) {
    const start = base.lastIndexOf(part, end - part.length);
    if (base.slice(start).includes('-')) break;
    ends.push(base.slice(start));
    end = start;
  }
  return ends.filter((tail) => tail.length >= SHORTEST_TAIL).reverse();
}

function swedishTerms({ tails, isHead }: Swedish): Analyser {
  return {
    termsOf: (word) => ({ bases: [], tails: tails(word) }),
    endTermsOf: (end) => (isHead(end) ? [end, ...tails(end)] : []),
  };
}
