/**
 * A search engine of made-up answers in place of the site's own, so that what the page makes of any answer can be seen.
 * It is put where the page loads its plain engine from.
 */
import type { Page } from '@playwright/test';
import type { Answer, Query, Result, SearchEngine } from '../../src/search/engine/types.ts';
import type { SearchType } from '../../src/search/types.ts';

/** Runs in the page: it may use nothing from outside itself. */
function madeUpEngine(): SearchEngine {
  const DAY = 86_400_000;
  const moment = (days: number) => new Date(Date.now() + days * DAY).toISOString();
  const OPEN = `${moment(-1)}/${moment(1)}`;
  const CLOSED = `${moment(-9)}/${moment(-1)}`;

  interface Item extends Result {
    region: string;
    year: string;
  }
  const item = (number: number): Item => {
    const types: SearchType[] = ['page', 'project', 'call', 'news'];
    const type = types[number % 4] ?? 'page';
    return {
      url: `/fi/#${String(number)}`,
      title: `Sivu ${String(number)}`,
      type,
      dates: type === 'call' ? (number === 6 ? OPEN : CLOSED) : undefined,
      excerpt: [
        { text: 'Alku ', marked: false },
        { text: '<b>osuma</b>', marked: true },
      ],
      region: number % 3 === 0 ? '13' : '19',
      year: number < 12 ? '2026' : '2025',
    };
  };
  const items = Array.from({ length: 24 }, (_, index) => item(index));
  const plain = ({ url, title, type, dates, excerpt }: Item): Result => ({
    url,
    title,
    type,
    dates,
    excerpt,
  });
  const state = ({ type, dates }: Item) => (type !== 'call' ? '' : dates === OPEN ? 'open' : 'closed');

  const FACETS = ['type', 'region', 'state', 'year'] as const;
  const valueOf = (each: Item, facet: (typeof FACETS)[number]) =>
    facet === 'state' ? state(each) : each[facet];
  const fits = (each: Item, { filters }: Query, but?: string) =>
    FACETS.every(
      (facet) => facet === but || filters[facet] === undefined || valueOf(each, facet) === filters[facet],
    );
  const countsFor = (query: Query) =>
    Object.fromEntries(
      FACETS.map((facet) => {
        const counts: Record<string, number> = {};
        for (const each of items.filter((candidate) => fits(candidate, query, facet))) {
          const value = valueOf(each, facet);
          if (value !== '') counts[value] = (counts[value] ?? 0) + 1;
        }
        return [facet, counts];
      }),
    );

  let newest: Item[] = [];
  const answerTo = (query: Query): Answer => {
    const { text, asTyped } = query;
    newest = text.includes('tyhjä') ? [] : items.filter((each) => fits(each, query));
    if (query.order === 'date') newest = newest.toReversed();
    if (text.includes('muutama')) newest = newest.slice(0, 5);
    const repairs = text === 'plakkatuki' && !asTyped;
    return {
      total: newest.length,
      whole: text.includes('osa sanoista') ? 12 : newest.length,
      notes: repairs
        ? [
            { kind: 'repaired', from: text, to: 'palkkatuki' },
            { kind: 'synonym', from: 'palkkatuki', to: 'tuki' },
          ]
        : [],
      searched: repairs ? 'palkkatuki' : undefined,
      counts: countsFor(query),
      suggestions: newest.length === 0 ? ['palkkatuki', '<i>tuki</i>'] : [],
      elsewhere:
        newest.length === 0
          ? [
              { lang: 'sv', total: 3 },
              { lang: 'en', total: 1 },
            ]
          : [],
      results: newest.slice(0, 10).map(plain),
    };
  };

  const later = async <A>(answer: A, slow: boolean): Promise<A> =>
    new Promise((resolve) => {
      setTimeout(
        () => {
          resolve(answer);
        },
        slow ? 900 : 20,
      );
    });
  return {
    ask: (query) => {
      if (query.text === 'rikki') return Promise.reject(new Error('broken'));
      return later(answerTo(query), query.text === 'hidas');
    },
    more: (from, to) => later(newest.slice(from, to).map(plain), false),
    complete: (text) => {
      const words = ['palkkatuki', 'palkka', '<i>palk</i>'];
      return later(text.includes('pal') || text.includes('hidas') ? words : [], text.includes('hidas'));
    },
  };
}

/** Call before the page is opened. */
export async function useMadeUpEngine(page: Page): Promise<void> {
  await withoutWorker(page);
  await page.route('**/_astro/plain.*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const openPlain = async () => (${madeUpEngine.toString()})();`,
    }),
  );
}

/** Leaves the page without the engine's worker, as when its file cannot be had: the plain engine answers. */
export async function withoutWorker(page: Page): Promise<void> {
  await page.route('**/_astro/worker-*.js', (route) => route.abort());
}
