import { expect, test } from 'vitest';
import { strings } from '../../i18n/strings.ts';
import type { Query } from '../engine/types.ts';
import { noteLines } from './notes.ts';
import { searchWords } from './words.ts';

const words = searchWords(strings('fi'), 'fi').notes;
const query: Query = { text: 'plakkatuki haku', asTyped: false, filters: {}, order: 'date' };
const repaired = { kind: 'repaired', from: 'plakkatuki', to: 'palkkatuki' } as const;

test('a repaired word is told with the whole query and a way back to what was typed', () => {
  const [line, ...rest] = noteLines({ notes: [repaired], searched: 'palkkatuki haku' }, query, words);
  expect(line?.text).toBe('Näytetään tulokset haulle ”palkkatuki haku”.');
  expect(line?.offer?.text).toBe('Etsi sen sijaan ”plakkatuki haku”');
  expect(line?.offer?.query).toEqual({ ...query, asTyped: true });
  expect(rest).toEqual([]);
});

test('two repairs are told in one sentence, before what was dropped and widened', () => {
  const texts = noteLines(
    {
      notes: [
        { kind: 'dropped', word: 'qzx' },
        repaired,
        { kind: 'split', from: 'tukihaku', to: 'tuki haku' },
        { kind: 'synonym', from: 'työtön', to: 'työnhakija' },
      ],
      searched: 'palkkatuki tuki haku',
    },
    query,
    words,
  ).map(({ text }) => text);
  expect(texts).toEqual([
    'Näytetään tulokset haulle ”palkkatuki tuki haku”.',
    'Sanaa ”qzx” ei löytynyt sivustolta, joten etsittiin ilman sitä.',
    'Mukana ovat myös tulokset sanalla ”työnhakija”.',
  ]);
});

test('without the languages’ files the reader is told so, and of a state that cannot be chosen', () => {
  const plain = { notes: [{ kind: 'plain' } as const], searched: undefined };
  expect(noteLines(plain, query, words)).toHaveLength(1);
  expect(noteLines(plain, { ...query, filters: { state: 'open' } }, words)).toHaveLength(2);
});
