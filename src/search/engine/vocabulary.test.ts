import { expect, test } from 'vitest';
import { openKey } from './stemmer.ts';
import { readWords, Vocabulary, writeWords, type Word } from './vocabulary.ts';

const WORDS: Word[] = [
  { text: 'palkkatuki', rank: 4, base: true },
  { text: 'palkka', rank: 2, base: true },
  { text: 'palkkatukien', rank: 0, base: false },
  { text: 'Keski-Suomi', rank: 5, base: true },
  { text: '4.1.6', rank: 0, base: false },
  { text: 'ääni', rank: 9, base: true },
];

test('what is written is read again, in the order of its letters', () => {
  const byText = (a: Word, b: Word) => (a.text < b.text ? -1 : 1);
  expect(readWords(writeWords(WORDS))).toEqual(WORDS.toSorted(byText));
  expect(readWords(writeWords([]))).toEqual([]);
});

test('a word is known by its stem, its letters and its beginning', async () => {
  const key = await openKey('fi');
  const vocabulary = new Vocabulary(WORDS, key);
  expect(vocabulary.ofKey(key('Keski-Suomessa'))?.text).toBe('Keski-Suomi');
  expect(vocabulary.has('416')).toBe(true);
  expect(vocabulary.base('aani')?.text).toBe('ääni');
  expect(vocabulary.beginning('palk').map(({ text }) => text)).toEqual([
    'palkkatuki',
    'palkka',
    'palkkatukien',
  ]);
  expect(vocabulary.beginning('x')).toEqual([]);
});
