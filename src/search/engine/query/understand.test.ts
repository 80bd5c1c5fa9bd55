import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../i18n/languages.ts';
import type { SynonymsFile } from '../language-file.ts';
import { openKey } from '../stemmer.ts';
import { Synonyms } from './synonyms.ts';
import { nearWords } from './near-words.ts';
import { understand } from './understand.ts';
import type { Language } from './understood.ts';
import { Vocabulary } from '../vocabulary.ts';

async function language(lang: Lang, words: string, synonyms: SynonymsFile = []): Promise<Language> {
  const key = await openKey(lang);
  const known = words.split(' ').map((text) => ({ text, rank: 1, base: true }));
  return { lang, key, vocabulary: new Vocabulary(known, key), synonyms: new Synonyms(synonyms, lang, key) };
}

const finnish = await language(
  'fi',
  'palkkatuki kohtaanto haku hakija kuljettaja pula työllisyysalue rekrytointi asunto',
  [[['työllisyysalue'], ['työkkäri', 'yt neuvottelut']]],
);
const HINTS = { asTyped: false, indexed: new Set<string>() };
const ask = (text: string, hints = HINTS) => understand(text, finnish, hints);
const looked = (text: string, hints = HINTS) =>
  ask(text, hints).concepts.map(({ terms, synonyms }) =>
    [...terms, ...synonyms].map(({ words }) => words.join('+')),
  );

describe('a Finnish query', () => {
  test('in another form is looked up by its base form', () => {
    expect(looked('kohtaannossakin')).toEqual([expect.arrayContaining(['kohtaanto'])]);
    expect(ask('hauissa').notes).toEqual([]);
  });

  test('half typed is looked up by the words that begin so', () => {
    expect(looked('rekryt')).toEqual([['rekrytointi']]);
  });

  test('with a typing mistake is repaired, and says so', () => {
    expect(ask('plakkatuki')).toMatchObject({
      notes: [{ kind: 'repaired', from: 'plakkatuki', to: 'palkkatuki' }],
      searched: 'palkkatuki',
    });
  });

  test('of a compound nobody has written is looked up by both its words', () => {
    const { notes } = ask('kuljettajapula');
    expect(looked('kuljettajapula')).toEqual([['kuljettaja+pula']]);
    expect(notes).toEqual([{ kind: 'split', from: 'kuljettajapula', to: 'kuljettaja pula' }]);
  });

  test('in everyday words is looked up by what the site says', () => {
    expect(looked('työkkäri')).toEqual([['työllisyysalue']]);
    expect(looked('yt neuvottelut')).toEqual([['työllisyysalue']]);
  });

  test('with an unknown word is looked up without it, and says so', () => {
    expect(ask('palkkatuki kissanpentu')).toMatchObject({
      dropped: ['kissanpentu'],
      searched: 'palkkatuki',
      notes: [{ kind: 'dropped', word: 'kissanpentu' }],
    });
  });

  test('of unknown words finds nothing, and a guess is not enough beside one', () => {
    for (const text of ['kissanpentu', 'yksisarvinen', 'plakkatuki kissanpentu', '4711', '', '???']) {
      expect.soft(ask(text).concepts, text).toEqual([]);
    }
  });

  test('is taken as typed on demand', () => {
    expect(looked('plakkatuki', { ...HINTS, asTyped: true })).toEqual([]);
    expect(looked('haku', { ...HINTS, asTyped: true })).toEqual([['haku']]);
  });

  test('leaves the grammar out', () => {
    expect(looked('miten haku ja palkkatuki')).toEqual([['haku'], ['palkkatuki']]);
  });

  test('keeps its phrases whole', () => {
    expect(ask('”avoin haku” palkkatuki')).toMatchObject({ phrases: ['avoin haku'] });
  });

  test('may hold a word that only the index knows', () => {
    expect(looked('harvinaissana', { ...HINTS, indexed: new Set(['harvinaissana']) })).toEqual([
      ['harvinaissana'],
    ]);
  });
});

test('words that are near are offered where nothing was found', () => {
  expect(nearWords('rekrytöinit', finnish, 3)).toContain('rekrytointi');
  expect(nearWords('xyzzy', finnish, 3)).toEqual([]);
});

test('words that share a short stem are not taken for each other', async () => {
  const english = await language('en', 'ICS call');
  expect(understand('ice', english, HINTS).concepts).toEqual([]);
  expect(understand('calls', english, HINTS).concepts).toHaveLength(1);
});

test("a word of the synonyms' list with a short stem is not taken for another", async () => {
  const english = await language('en', 'calendar call', [[['calendar'], ['ICS']]]);
  expect(understand('ice', english, HINTS).concepts).toEqual([]);
  expect(understand('ics', english, HINTS).concepts).toHaveLength(1);
});

test('the end of an English compound finds it, whatever the stems are', async () => {
  const english = await language('en', 'jobseeker sector');
  const [concept] = understand('seekers', english, HINTS).concepts;
  expect(concept?.terms.map(({ words }) => words)).toEqual([['jobseeker']]);
  expect(understand('ers', english, HINTS).concepts).toEqual([]);
});

test('a Swedish word in -an is looked up by the word without it', async () => {
  const swedish = await language('sv', 'mässa bransch kan');
  const [concept] = understand('mässan', swedish, HINTS).concepts;
  expect(concept?.terms.map(({ words }) => words)).toContainEqual(['mässa']);
});

test('the beginning of a code is enough, however short', async () => {
  const finnish = await language('fi', '4.1.1 hanke');
  expect(understand('4.1', finnish, HINTS).concepts).toHaveLength(1);
});
