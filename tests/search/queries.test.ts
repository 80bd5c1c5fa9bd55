import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import type { Document } from '../../src/search/bench/documents.ts';
import { judge, QUERY_CLASSES, readQueries, toJudged } from './queries.ts';

/** The queries of a file with these lines. */
function read(...lines: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  try {
    writeFileSync(join(folder, 'queries.fi.yaml'), `${lines.join('\n')}\n`);
    return readQueries('fi', folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const page = (id: string, title: string, body = '', lang: Document['lang'] = 'fi'): Document => ({
  id,
  lang,
  type: 'page',
  title,
  body,
});

/** What a single row calls relevant among pages. */
function relevant(row: string, ...pages: Document[]) {
  const [query] = read(`- { ${row} }`);
  if (query === undefined) throw new Error('no query');
  return judge(query, pages).rel;
}

describe('a page is relevant', () => {
  test('twice when its title says it, once when only its text does', () => {
    expect(
      relevant(
        "q: haun, class: inflected, match: 'haku|haun'",
        page('title', 'Haku avautui', 'Nyt.'),
        page('text', 'Uutinen', 'Hakuaika päättyy.'),
        page('both', 'Hankehaku', 'Haun ehdot.'),
        page('other', 'Uutinen', 'Muuta.'),
      ),
    ).toEqual({ title: 2, text: 1, both: 2 });
  });

  test('only in the language of the query', () => {
    const rel = relevant(
      'q: info, class: base, match: info',
      page('fi', 'Info'),
      page('sv', 'Info', '', 'sv'),
    );
    expect(rel).toEqual({ fi: 2 });
  });

  test('by its title in other words when the title has a pattern of its own', () => {
    const rel = relevant(
      'q: tulos, class: base, match: tulos, title: tulokset',
      page('kept', 'Tulokset', ''),
      page('weaker', 'Tulostus', 'Näin tulostat.'),
    );
    expect(rel).toEqual({ kept: 2, weaker: 1 });
  });

  test('when it says all of several things, in the title or the text', () => {
    const rel = relevant(
      'q: tuki nuorille, class: multi, all: [tuki, nuor]',
      page('title', 'Tuki nuorille'),
      page('spread', 'Tuki', 'Myös nuorille.'),
      page('half', 'Tuki', 'Aikuisille.'),
    );
    expect(rel).toEqual({ title: 2, spread: 1 });
  });

  test('by whole words where the pattern asks for an edge, though the word begins with ä', () => {
    const rel = relevant(
      String.raw`q: äly, class: base, match: '\bäly\b'`,
      page('word', 'Äly hoi'),
      page('part', 'Tekoäly'),
      page('longer', 'Älykäs'),
    );
    expect(rel).toEqual({ word: 2 });
  });
});

test('a query with nothing to find has nothing relevant', () => {
  expect(relevant('q: yksisarvinen, class: none', page('a', 'Yksisarvinen'))).toEqual({});
});

describe('a row that is not in order is told with its file and line', () => {
  const good = '- { q: haku, class: base, match: haku }';
  test.each([
    ['an unknown class', '- { q: haut, class: bent, match: haku }', 'bent'],
    ['no pattern', '- { q: haut, class: inflected }', '[1].match'],
    ['a pattern where nothing should be found', '- { q: kissa, class: none, match: kissa }', '[1].match'],
    ['two ways to judge', '- { q: haut, class: multi, match: haku, all: [a, b] }', '[1].match'],
    ['a broken expression', "- { q: haut, class: base, match: '(haku' }", '[1].match'],
    ['a mistyped field', '- { q: haut, class: base, macth: haku }', 'macth'],
    ['a query that is there twice', '- { q: haku, class: whole, match: haku }', 'line 1'],
  ])('%s', (_, row, said) => {
    expect(() => read(good, row)).toThrow(/tests\/search\/queries\.fi\.yaml:2/);
    expect(() => read(good, row)).toThrow(said);
  });
});

describe('as a judged set', () => {
  const queries = read('- { q: haut, class: inflected, match: haku }', '- { q: kissa, class: none }');

  test('each query has what is relevant to it', () => {
    expect(toJudged(queries, [page('a', 'Hankehaku'), page('b', 'Muu')])).toEqual([
      { id: 'fi: haut', lang: 'fi', class: 'inflected', q: 'haut', rel: { a: 2 } },
      { id: 'fi: kissa', lang: 'fi', class: 'none', q: 'kissa', rel: {} },
    ]);
  });

  test('a query that no page answers any more is told', () => {
    expect(() => toJudged(queries, [page('b', 'Muu')])).toThrow('no page answers “haut”');
  });
});

describe.each(LANGS)('the queries in %s', (lang) => {
  const queries = readQueries(lang);

  test('are enough, of every class', () => {
    expect(queries.length).toBeGreaterThanOrEqual(lang === 'fi' ? 170 : 70);
    const counts = Object.groupBy(queries, (query) => query.class);
    for (const name of QUERY_CLASSES) {
      expect(counts[name]?.length ?? 0, name).toBeGreaterThanOrEqual(lang === 'fi' ? 12 : 6);
    }
  });

  test('are held back in part in every class', () => {
    const held = queries.filter((query) => query.held === true);
    expect(new Set(held.map((query) => query.class))).toEqual(new Set(QUERY_CLASSES));
  });
});
