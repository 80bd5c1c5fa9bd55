import { expect, test } from 'vitest';
import type { Answer, Query, SearchEngine } from '../engine/types.ts';
import { firstThatWorks } from './first-that-works.ts';

const query: Query = { text: 'tuki', asTyped: false, filters: {}, order: 'relevance' };
const answer: Answer = {
  total: 0,
  whole: 0,
  notes: [],
  searched: undefined,
  counts: undefined,
  suggestions: [],
  elsewhere: [],
  results: [],
};

/** An engine that answers with its name and tells whether it was asked before it was asked for more. */
function engine(name: string, works: () => boolean = () => true): SearchEngine {
  let asked = false;
  const answering = async <A>(value: A) =>
    works() ? Promise.resolve(value) : Promise.reject(new Error(name));
  return {
    ask: (asking) => {
      asked = true;
      return answering({ ...answer, searched: `${name}: ${asking.text}` });
    },
    more: () =>
      answering(
        asked ? [{ url: '/', title: name, type: 'page' as const, dates: undefined, excerpt: [] }] : [],
      ),
    complete: () => answering([name]),
  };
}
const opening = (from: SearchEngine) => () => Promise.resolve(from);
const broken = () => Promise.reject(new Error('no files'));

test('the first way answers while it works', async () => {
  const search = firstThatWorks([opening(engine('best')), opening(engine('plain'))]);
  expect((await search.ask(query)).searched).toBe('best: tuki');
  expect(await search.complete('t')).toEqual(['best']);
});

test('a way that does not open, or fails later, gives way to the next in the same question', async () => {
  expect(await firstThatWorks([broken, opening(engine('plain'))]).complete('t')).toEqual(['plain']);
  let works = true;
  const search = firstThatWorks([opening(engine('best', () => works)), opening(engine('plain'))]);
  await search.ask(query);
  works = false;
  expect((await search.more(10, 20)).map(({ title }) => title)).toEqual(['plain']);
});

test('when nothing works the question fails, and a later one is tried from the beginning', async () => {
  let down = true;
  const best = () => (down ? broken() : Promise.resolve(engine('best')));
  const search = firstThatWorks([best, broken]);
  await expect(search.open()).rejects.toThrow('no files');
  await expect(Promise.all([search.ask(query), search.complete('t')])).rejects.toThrow('no files');
  down = false;
  expect((await search.ask(query)).searched).toBe('best: tuki');
});
