/** What pages tell search of themselves: place, sector, year and the days that decide a state, never the state. */
import { describe, expect, test } from 'vitest';
import { href } from '~/i18n/routes.ts';
import { stateOf } from '~/search/facets.ts';
import { SEARCH_TYPES } from '~/search/types.ts';
import { callState, type CallMoments } from '~/site/calls/call-state.ts';
import { siteData } from '~/site/data.ts';
import { projectState, type ProjectDates } from '~/site/projects/project-state.ts';
import { expectNone, faultsOn, langPages, pageAt, type BuiltPage } from './built-site.ts';
import { items } from './site-items.ts';

/** The values a page gives a name, among its filters. */
function values({ document }: BuiltPage, name: string): string[] {
  return document
    .querySelectorAll(`main meta[data-pagefind-filter="${name}[content]"]`)
    .map((meta) => meta.getAttribute('content') ?? '');
}

const typeOf = (page: BuiltPage) => SEARCH_TYPES.find((type) => values(page, 'type').includes(type));
const found = langPages.filter((page) => typeOf(page) !== undefined);
const ofType = (type: (typeof SEARCH_TYPES)[number]) => found.filter((page) => typeOf(page) === type);

describe('every page that search finds', () => {
  test('has one day to be ordered by', () => {
    expect(found.length).toBeGreaterThan(300);
    expectNone(
      faultsOn(found, (page) => {
        const days = values(page, 'date');
        const isDay = days.length === 1 && /^\d{4}(-\d\d){0,2}$/.test(days[0] ?? '');
        return isDay ? [] : [`day ${days.join()}`];
      }),
    );
  });

  test('is of regions and sectors that have pages', () => {
    const regions = new Set<string>(siteData.regions.map(({ code }) => code));
    const sectors = new Set(items.filter(({ kind }) => kind === 'sector').map(({ id }) => id));
    expectNone(
      faultsOn(found, (page) => [
        ...values(page, 'region').filter((code) => !regions.has(code)),
        ...values(page, 'sector').filter((id) => !sectors.has(id)),
      ]),
    );
  });
});

test('a region’s and a sector’s own page are found by it', () => {
  for (const { kind, id, pages } of items) {
    if (kind !== 'region' && kind !== 'sector') continue;
    expect(values(pageAt(pages.sv), kind), pages.sv).toEqual([id]);
  }
});

test('what concerns the whole country is found by each region of the programme, and Åland has its own', () => {
  const path = href('fi', 'call', 'koordinaatiohanke-2022');
  expect(values(pageAt(path), 'region')).toHaveLength(18);
  expect(values(pageAt(path), 'region')).not.toContain('21');
});

test('a news item is of the year and the day it tells', () => {
  expectNone(
    faultsOn(ofType('news'), (page) => {
      const told = page.document.querySelector('.news-meta time')?.getAttribute('datetime') ?? '';
      const isRight =
        values(page, 'date').join() === told && values(page, 'year').join() === told.slice(0, 4);
      return isRight ? [] : [told];
    }),
  );
});

const MOMENTS = ['2021-06-01', '2023-12-01', '2024-06-01', '2026-11-24', '2030-01-01'].map((day) =>
  Date.parse(day),
);
const CALL_WORDS = { open: 'open', closing: 'open', upcoming: 'upcoming', planned: 'upcoming' } as const;

/** What a page's own script is given to work out its state with. */
function given(page: BuiltPage, element: string, attribute: string): unknown {
  return JSON.parse(page.document.querySelector(`main ${element}`)?.getAttribute(attribute) ?? '{}');
}

test('search tells the state of a call as its page does, whenever it is read', () => {
  expectNone(
    faultsOn(ofType('call'), (page) =>
      MOMENTS.flatMap((at) => {
        const state = callState(given(page, 'call-status', 'data-moments') as CallMoments, at);
        const told = stateOf('call', values(page, 'dates')[0], at);
        const isSame = told === (state in CALL_WORDS ? CALL_WORDS[state as 'open'] : state);
        return isSame ? [] : [`${state}, search: ${told ?? 'none'}`];
      }),
    ),
  );
});

test('search tells the state of a project as its page does, and nothing where it is not known', () => {
  expectNone(
    faultsOn(ofType('project'), (page) =>
      MOMENTS.flatMap((at) => {
        const day = new Date(at).toISOString().slice(0, 10);
        const state = projectState(given(page, 'project-status', 'data-dates') as ProjectDates, day);
        const told = stateOf('project', values(page, 'dates')[0], at) ?? 'unknown';
        return told === state ? [] : [`${state}, search: ${told}`];
      }),
    ),
  );
});
