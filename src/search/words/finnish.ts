import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readTransducer } from './vfst.ts';
import { type Analysis, analysesIn } from './voikko-output.ts';

export type { Analysis };

export interface Finnish {
  /** At most four analyses of a word, fewest parts first, one a base form. None for a word that is not known. */
  analyse: (word: string) => Analysis[];
}

/** Voikko's lexicon and rules of Finnish words (voikko-fi/README.md). */
export const VOIKKO_DATA = new URL('./voikko-fi/mor.vfst.br', import.meta.url);

const MOST_ANALYSES = 4;
/** Longer than any Finnish word: addresses and lines of signs. */
const LONGEST_WORD = 80;

/** Words that Voikko takes for compounds (`kohta` + `anto`, `koko` + `nainen`), the first of them for a wrong one. */
const WHOLE_WORDS = new Set(['kohtaanto', 'kokonainen']);

/** A case ending after a colon, as abbreviations and codes have: `ESR:n`, `S30123:een`. */
const WITH_ENDING = /^(.*[^:]):(?:\p{Ll}{1,5})$/u;

/** Reads the data: about 4 MB of memory. Throws an Error when the file is missing or of another format. */
export function openFinnish(): Finnish {
  const transducer = readTransducer(brotliDecompressSync(readFileSync(VOIKKO_DATA)));

  const whole = (word: string): Analysis[] => {
    const readings = transducer
      .outputsOf(word)
      .flatMap((output) => analysesIn(output, (base) => WHOLE_WORDS.has(base)));
    const fewest = Math.min(...readings.map(({ parts }) => parts.length));
    const likely = readings.filter(({ parts }) => parts.length === fewest);
    const particle = likely.some(({ kind, base }) => kind === 'particle' && base === word);
    const someoneElse = likely.some(({ kind }) => kind !== 'agent');
    const byBase = new Map<string, Analysis>();
    for (const { base, parts, kind } of likely) {
      // `silloin` is seldom the silta of plural instructives, `osaamista` seldom what someone has known (`osaama`).
      if (particle && kind !== 'verb' && base !== word) continue;
      if (someoneElse && kind === 'agent') continue;
      if (!byBase.has(base)) byBase.set(base, { base, parts });
    }
    return [...byBase.values()].slice(0, MOST_ANALYSES);
  };

  const analyse = (written: string): Analysis[] => {
    const word = written.toLowerCase().replace(/^-+|-+$/g, '');
    if (word === '' || word.length > LONGEST_WORD) return [];
    const known = whole(word);
    if (known.length > 0) return known;
    const withEnding = WITH_ENDING.exec(word)?.[1];
    if (withEnding !== undefined) return [{ base: withEnding, parts: withEnding.split('-').filter(Boolean) }];
    const hyphen = word.lastIndexOf('-');
    if (hyphen === -1) return [];
    const front = word.slice(0, hyphen);
    return analyse(word.slice(hyphen + 1)).map(({ base, parts }) => ({
      base: `${front}-${base}`,
      parts: [...front.split('-').filter(Boolean), ...parts],
    }));
  };

  return { analyse };
}
