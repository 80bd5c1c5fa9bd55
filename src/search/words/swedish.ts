import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCompoundWords } from './hunspell.ts';

export interface Swedish {
  /**
   * The ends of a compound from each of its boundaries on, as written, longest first: `arbetskraftsbrist` gives
   * `kraftsbrist` and `brist`. None for a word that is no compound, and none shorter than four letters.
   */
  tails: (word: string) => string[];
  /** May the word, inflected as it is, end a compound? */
  isHead: (word: string) => boolean;
}

/** The folder of the word list: npm's dictionary-sv, LGPL-3.0. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
export const SWEDISH_DATA = [join(FOLDER, 'index.aff'), join(FOLDER, 'index.dic')] as const;

const SHORTEST_TAIL = 4;
const SHORTEST_FRONT = 3;
const LONGEST_WORD = 80;

/** They begin verbs and what comes of verbs, where the rest says something else: `undersökning` is no `sökning`. */
const PARTICLES = new Set(
  'bort efter fast fort fram från för före genom hän igen kvar mellan mot ned ner sam till under upp vid åter över'.split(
    ' ',
  ),
);

/** Words that as ends of words are endings: `arbetslösa` has nothing of `lösa`, `ungdomar` nothing of `domar`. */
const ENDINGS =
  /^(?:dom(?:ar|arna|en|ens|s)?|full[at]?|lös(?:a|as|t)?|mässig[at]?|saklig[at]?|skap(?:et|en)?|stridig[at]?|ständig[at]?|visa|vägs?|ningar|heter|ande)$/;

/** Reads the word list, about 0.15 s. Throws an Error when it is not installed. */
export function openSwedish(): Swedish {
  const [aff, dic] = SWEDISH_DATA;
  const words = readCompoundWords(readFileSync(aff, 'utf8'), readFileSync(dic, 'utf8'));
  const isHead = (end: string) => end.length >= SHORTEST_TAIL && !ENDINGS.test(end) && words.ends(end);

  const tails = (written: string): string[] => {
    const word = written.toLowerCase();
    if (word.length > LONGEST_WORD || !/^\p{L}+$/u.test(word)) return [];
    /** Where a part can begin with only whole parts before it. */
    const starts = new Set([0]);
    for (const start of starts) {
      for (let end = start + SHORTEST_FRONT; end <= word.length - SHORTEST_TAIL; end += 1) {
        const part = word.slice(start, end);
        if (PARTICLES.has(part)) continue;
        if (start === 0 ? words.begins(part) : words.continues(part)) starts.add(end);
      }
    }
    /** Where a part begins from which the rest is whole parts, the last one first. */
    const boundaries: number[] = [];
    for (const start of [...starts].filter(Boolean).sort((a, b) => b - a)) {
      const goesOn = boundaries.some((next) => words.continues(word.slice(start, next)));
      if (goesOn || isHead(word.slice(start))) boundaries.push(start);
    }
    return boundaries.reverse().map((start) => word.slice(start));
  };

  return { tails, isHead };
}
