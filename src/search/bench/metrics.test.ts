import { describe, expect, test } from 'vitest';
import { figureTable, measure, shortfalls, type Ranked } from './metrics.ts';

const ids = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `d${String(from + i)}`);
const rel = (...of: string[]): Ranked['rel'] => Object.fromEntries(of.map((id) => [id, 1]));

const query = (part: Partial<Ranked>): Ranked => ({
  id: 'q',
  lang: 'fi',
  class: 'base',
  rel: rel('d1'),
  results: ['d1'],
  ...part,
});
const none = (results: string[]) => query({ class: 'none', rel: {}, results });

describe('recall', () => {
  const recall10 = (relevant: string[], results: string[]) =>
    measure([query({ rel: rel(...relevant), results })]).fi?.recall10;

  test('of three relevant pages two among the first ten are two thirds', () => {
    expect(recall10(ids(1, 3), ['d1', 'x', 'd3'])).toBeCloseTo(2 / 3);
  });

  test('of forty relevant pages ten fill the page: nothing more could be shown', () => {
    expect(recall10(ids(1, 40), ids(21, 30))).toBe(1);
    expect(recall10(ids(1, 40), [...ids(1, 5), ...ids(91, 95)])).toBe(0.5);
  });

  test('the eleventh result is not seen', () => {
    expect(recall10(['d1'], [...ids(91, 100), 'd1'])).toBe(0);
  });

  test('the same page twice is one page', () => {
    expect(recall10(ids(1, 2), ['d1', 'd1'])).toBe(0.5);
  });
});

test('the first relevant result counts by its place, and beyond the tenth not at all', () => {
  const mrr10 = (results: string[]) => measure([query({ results })]).fi?.mrr10;
  expect(mrr10(['d1', 'x'])).toBe(1);
  expect(mrr10(['x', 'y', 'z', 'd1'])).toBe(0.25);
  expect(mrr10([...ids(91, 100), 'd1'])).toBe(0);
  expect(mrr10([])).toBe(0);
});

test('figures are means over the queries of a language, and of each class', () => {
  const figures = measure([
    query({}),
    query({ class: 'typo', results: ['x', 'd1'] }),
    query({ class: 'typo', results: [] }),
    query({ lang: 'sv', results: ['x'] }),
  ]);
  expect(figures.fi?.recall10).toBeCloseTo(2 / 3);
  expect(figures.fi?.mrr10).toBe(0.5);
  expect(figures.fi?.zero).toBeCloseTo(1 / 3);
  expect(figures.fi?.classes).toEqual({
    base: { recall10: 1, mrr10: 1, n: 1 },
    typo: { recall10: 0.5, mrr10: 0.25, n: 2 },
  });
  expect(figures.sv?.recall10).toBe(0);
  expect(Object.keys(figures)).toEqual(['fi', 'sv']);
});

test('queries with nothing to find count only as false hits', () => {
  const figures = measure([query({}), none([]), none([]), none(['x']), none(['x', 'y'])]).fi;
  expect(figures).toEqual({
    recall10: 1,
    mrr10: 1,
    zero: 0,
    falseHits: 0.5,
    classes: { base: { recall10: 1, mrr10: 1, n: 1 } },
  });
});

test('what no query tells is not known, rather than nought or perfect', () => {
  expect(measure([none([])]).fi).toEqual({
    recall10: null,
    mrr10: null,
    zero: null,
    falseHits: 0,
    classes: {},
  });
  expect(measure([query({})]).fi?.falseHits).toBeNull();
});

test('the table has a line a language and a class, in straight columns', () => {
  const text = figureTable(
    measure([
      query({}),
      query({ class: 'inflected', results: ['x', 'd1'] }),
      query({ lang: 'en' }),
      none([]),
    ]),
  );
  expect(text.split('\n')).toEqual([
    '             n  recall@10  MRR@10   zero  false hits',
    'fi           2      1.000   0.750  0.000       0.000',
    '  base       1      1.000   1.000',
    '  inflected  1      1.000   0.500',
    'en           1      1.000   1.000  0.000           –',
    '  base       1      1.000   1.000',
  ]);
});

describe('floors', () => {
  const figures = measure([query({}), query({ class: 'typo', results: [] }), none(['x']), none([])]);

  test('what reaches them exactly is good enough', () => {
    const exact = {
      recall10: 0.5,
      mrr10: 0.5,
      zero: 0.5,
      falseHits: 0.5,
      classes: { base: { recall10: 1 } },
    };
    expect(shortfalls(figures, { fi: exact })).toEqual([]);
  });

  test('every figure under a floor or over a ceiling is named', () => {
    const high = {
      recall10: 0.95,
      mrr10: 0.4,
      zero: 0.01,
      falseHits: 0.03,
      classes: { typo: { mrr10: 0.9 } },
    };
    expect(shortfalls(figures, { fi: high })).toEqual([
      { lang: 'fi', measure: 'recall10', figure: 0.5, limit: 0.95 },
      { lang: 'fi', measure: 'zero', figure: 0.5, limit: 0.01 },
      { lang: 'fi', measure: 'falseHits', figure: 0.5, limit: 0.03 },
      { lang: 'fi', class: 'typo', measure: 'mrr10', figure: 0, limit: 0.9 },
    ]);
  });

  test('a floor that no query measures does not pass in silence', () => {
    expect(
      shortfalls(figures, { sv: { recall10: 0.9 }, fi: { classes: { part: { recall10: 0.9 } } } }),
    ).toEqual([
      { lang: 'fi', class: 'part', measure: 'recall10', figure: null, limit: 0.9 },
      { lang: 'sv', measure: 'recall10', figure: null, limit: 0.9 },
    ]);
  });

  test('without a floor nothing is asked', () => {
    expect(shortfalls(figures, {})).toEqual([]);
  });
});
