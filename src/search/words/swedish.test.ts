import { describe, expect, it } from 'vitest';
import { openSwedish } from './swedish.ts';
import { wordList } from './word-lists.ts';

const { tails, isHead } = openSwedish();

describe('Swedish words', () => {
  it.each(wordList('swedish-words.tsv'))('%s ends in: %s', (word = '', ends = '') => {
    expect(tails(word)).toEqual(ends === '' ? [] : ends.split('|'));
  });

  it('may be written in capitals', () => {
    expect(tails('Kompetensbrist')).toEqual(['brist']);
  });

  it.each(['', 'brist', 'xyzzy', 'esf+', 's20906', 'a'.repeat(5_000)])('have no end in %j', (word) => {
    expect(tails(word)).toEqual([]);
  });

  it('end compounds only when they are words, in any form', () => {
    expect(['regionen', 'regionernas', 'tilläggen', 'branscher'].filter(isHead)).toHaveLength(4);
    expect(['ning', 'ningar', 'heten', 'skap', 'gionen', 'lösa'].filter(isHead)).toEqual([]);
  });
});
