import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusExport } from '../corpus/export.ts';
import { readGround } from '../corpus/ground.ts';
import { projectSlug } from '../site/projects/projects.ts';
import { projectState } from '../site/projects/project-state.ts';
import { encodeList, type ListFile, type ListRow } from './list-file.ts';
import { LongList, ROWS_DRAWN } from './long-list.ts';
import { listPageAlternates, listPageHref, listPages, pageLinks } from './pagination.ts';

function row(change: Partial<ListRow>): ListRow {
  return { title: 'Hanke', slug: 's1', values: {}, wide: false, facts: {}, numbers: {}, ...change };
}

const read = (rows: readonly ListRow[]) =>
  new LongList(JSON.parse(JSON.stringify(encodeList(rows))) as ListFile);

/** A whole programme's list, as its page would have it. */
function programme(size: number): ListRow[] {
  const { projects, organisations } = corpusExport(readGround('content'), { projects: size, seed: 7 });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return projects
    .map(
      ({
        code,
        name,
        kind,
        regions,
        nationwide,
        specificObjective,
        startOn,
        endOn,
        sourceState,
        ...project
      }) => ({
        title: name[name.lang] ?? '',
        slug: projectSlug(code),
        values: {
          kind: [kind],
          region: regions.map(({ maakunta }) => maakunta),
          objective: specificObjective === null ? [] : [specificObjective.fi],
        },
        wide: nationwide,
        facts: { sourceState, startOn, endOn, lead: names.get(project.beneficiaryId ?? '') ?? null },
        numbers: { total: project.plannedTotalCents === null ? null : project.plannedTotalCents / 100 },
      }),
    )
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fi'));
}

describe('the file of a long list', () => {
  it('gives every row back as it was', () => {
    const rows = programme(300);
    const list = read(rows);
    expect(list.length).toBe(rows.length);
    expect(rows.map((_, index) => list.row(index))).toEqual(rows);
  });

  it('takes at most 50 bytes a row on the wire', () => {
    const rows = programme(3_000);
    const bytes = brotliCompressSync(JSON.stringify(encodeList(rows))).length;
    expect(bytes / rows.length).toBeLessThanOrEqual(50);
  });

  it('holds a title of several lines on one', () => {
    expect(read([row({ title: 'Kaksi\nriviä ' }), row({ title: 'Yksi' })]).row(0).title).toBe('Kaksi riviä');
  });

  it('may hold no row at all', () => {
    const list = read([]);
    expect(list.length).toBe(0);
    expect(list.narrowed({})).toEqual([]);
  });

  it('is refused when it is of another version', () => {
    const file = { ...encodeList([row({})]), version: 2 } as unknown as ListFile;
    expect(() => new LongList(file)).toThrow('another version');
  });
});

describe('narrowing a long list', () => {
  const list = read([
    row({ slug: 'a', values: { region: ['13'], kind: ['sub-project'] } }),
    row({ slug: 'b', values: { region: ['13', '01'], kind: ['related'] } }),
    row({ slug: 'c', values: { kind: ['sub-project'] }, wide: true }),
    row({ slug: 'd', values: { region: ['01'], kind: ['sub-project'] } }),
  ]);
  const slugs = (choices: Record<string, string>) =>
    list.drawn(list.narrowed(choices)).map(({ slug }) => slug);

  it('keeps the rows that have the chosen value, in their order', () => {
    expect(slugs({ kind: 'related' })).toEqual(['b']);
    expect(slugs({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps what concerns the whole country in every region, and only for a choice of region', () => {
    expect(slugs({ region: '13' })).toEqual(['a', 'b', 'c']);
    expect(slugs({ kind: 'related', region: '21' })).toEqual([]);
  });

  it('keeps only what fits every choice', () => {
    expect(slugs({ region: '01', kind: 'sub-project' })).toEqual(['c', 'd']);
  });

  it('finds nothing by a value or a facet that no row has', () => {
    expect(slugs({ kind: 'predecessor' })).toEqual([]);
    expect(slugs({ colour: 'red' })).toEqual([]);
  });

  it('finds the same as looking at each row, in the list of a whole programme, by state of the day as well', () => {
    const rows = programme(1_000);
    const long = read(rows);
    const state = ({ facts }: ListRow) =>
      projectState(
        {
          sourceState: facts['sourceState'] ?? null,
          startOn: facts['startOn'] ?? null,
          endOn: facts['endOn'] ?? null,
        },
        '2026-11-24',
      );
    long.derive({ state });
    const expected = rows.flatMap((each, index) =>
      (each.wide || each.values['region']?.includes('13')) && state(each) === 'running' ? [index] : [],
    );
    expect(expected.length).toBeGreaterThan(10);
    expect(long.narrowed({ region: '13', state: 'running' })).toEqual(expected);
  });

  it('draws 50 rows at most, and the rest on the pages after', () => {
    const long = read(programme(100));
    const found = long.narrowed({});
    expect(long.drawn(found)).toHaveLength(ROWS_DRAWN);
    expect(long.drawn(found, 3)).toHaveLength(found.length - 2 * ROWS_DRAWN);
    expect(long.drawn(found, 9)).toEqual([]);
  });
});

describe('pages of a list', () => {
  it('hold every row once, 50 a page', () => {
    const rows = Array.from({ length: 101 }, (_, index) => index);
    const pages = listPages(rows);
    expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 1]);
    expect(pages.flatMap(({ items }) => items)).toEqual(rows);
  });

  it('are one, empty, when there is nothing to list', () => {
    expect(listPages([])).toEqual([{ number: 1, of: 1, items: [] }]);
  });

  it('have addresses in each language, the first that of the list itself', () => {
    expect(listPageHref('fi', 'projects', 1)).toBe('/fi/hankkeet/');
    expect(listPageAlternates('projects', 2)).toEqual({
      fi: '/fi/hankkeet/sivu/2/',
      sv: '/sv/projekt/sida/2/',
      en: '/en/projects/page/2/',
    });
  });

  it('are linked to from each other: the ends and those beside, a gap only where two or more are left out', () => {
    expect(pageLinks({ number: 5, of: 12 })).toEqual([1, null, 4, 5, 6, null, 12]);
    expect(pageLinks({ number: 3, of: 5 })).toEqual([1, 2, 3, 4, 5]);
    expect(pageLinks({ number: 1, of: 1 })).toEqual([1]);
  });
});
