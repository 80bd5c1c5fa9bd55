import { describe, expect, it } from 'vitest';
import { openFinnish } from './finnish.ts';
import { wordList } from './word-lists.ts';

const { analyse } = openFinnish();
const basesOf = (word: string) => analyse(word).map(({ base }) => base);

describe('Finnish words', () => {
  it.each(wordList('finnish-words.tsv'))('%s is a form of %s: %s', (word = '', base = '', parts = '') => {
    expect(analyse(word)).toContainEqual({ base, parts: parts.split('|') });
  });

  it('are taken for what they are written for, and rarely for more', () => {
    const lists = wordList('finnish-words.tsv').map(([word = '']) => basesOf(word));
    expect(Math.max(...lists.map((bases) => bases.length))).toBeLessThanOrEqual(4);
    expect(lists.filter((bases) => bases.length === 1).length / lists.length).toBeGreaterThan(0.7);
  });

  it('with two meanings have both', () => {
    expect(basesOf('palkkaan')).toEqual(['palkata', 'palkka']);
    expect(basesOf('hauissa')).toEqual(['haku', 'hauki']);
    expect(basesOf('palkatun')).toEqual(['palkattu', 'palkata']);
    expect(basesOf('osaamisen')).toEqual(['osaaminen', 'osata']);
  });

  it('that are adverbs are not the rare form of a noun', () => {
    expect(basesOf('silloin')).toEqual(['silloin']);
    expect(basesOf('noin')).toEqual(['noin']);
    expect(basesOf('näet')).toContain('nähdä');
  });

  it('may be written in capitals and with hyphens at the ends', () => {
    expect(basesOf('TYÖNHAKIJAT')).toEqual(['työnhakija']);
    expect(basesOf('Helsingissä')).toEqual(['helsinki']);
    expect(basesOf('helsingissä')).toEqual(['helsinki']);
    expect(basesOf('työllisyys-')).toEqual(['työllisyys']);
    expect(basesOf('isolla-britannialla')).toEqual(['iso-britannia']);
    expect(basesOf('kahdenkymmenen')).toEqual(['kaksikymmentä']);
  });

  it('join with a hyphen where Finnish asks for one, and else are not known', () => {
    expect(basesOf('helsinki-lisän')).toEqual(['helsinki-lisä']);
    expect(basesOf('helsinkilisän')).toEqual([]);
    expect(basesOf('pulaammattien')).toEqual([]);
    expect(basesOf('pula-ammattien')).toEqual(['pula-ammatti']);
  });

  // Short forms of speech, other languages, and what is no word.
  it.each([
    'työkkäri',
    'rekrykoulutus',
    'duunimatching',
    'utlysning',
    'xyzzy',
    's20906',
    '4.1',
    '',
    '-',
    '::',
  ])('do not count %j', (word) => {
    expect(analyse(word).filter(({ base }) => base !== word)).toEqual([]);
  });

  it('however odd are answered at once', () => {
    const odd = ['työ'.repeat(26), 'a'.repeat(80), 'maa'.repeat(20), 'haku-'.repeat(15), 'x'.repeat(100_000)];
    for (const word of odd) {
      const start = performance.now();
      expect(analyse(word).length).toBeLessThanOrEqual(4);
      // The bound on steps is about 20 ms; a machine under load takes its time.
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
