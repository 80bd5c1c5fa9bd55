/** Search by Pagefind alone: what is left when the files that know the languages cannot be had. */
import { excerptPieces } from '../excerpt.ts';
import type { Pagefind, PagefindHit } from '../pagefind.ts';
import type { SearchType } from '../types.ts';
import type { Query, Result, SearchEngine } from './types.ts';

/** How many results an answer holds. */
const FIRST = 10;
/** What Pagefind itself can narrow by; a state has to be worked out. */
const OWN_FILTERS = ['type', 'region', 'sector', 'year'] as const;

async function resultOf(hit: PagefindHit): Promise<Result> {
  const { url, excerpt, meta, filters } = await hit.data();
  return {
    url,
    title: meta['title'] ?? url,
    type: (filters['type']?.[0] ?? 'page') as SearchType,
    dates: filters['dates']?.[0],
    excerpt: excerptPieces(excerpt),
  };
}

function optionsOf({ filters }: Query): Parameters<Pagefind['search']>[1] {
  const chosen = OWN_FILTERS.flatMap((facet) => {
    const value = filters[facet];
    return value === undefined ? [] : [[facet, value] as const];
  });
  return { filters: Object.fromEntries(chosen) };
}

/** An engine that passes the reader's words on as they are. Questions fail when Pagefind's files cannot be had. */
export async function openPlain(load: () => Promise<Pagefind>): Promise<SearchEngine> {
  const pagefind = await load();
  let newest = 0;
  let hits: PagefindHit[] = [];
  return {
    async ask(query) {
      const turn = ++newest;
      const { results: found } = await pagefind.search(query.text, optionsOf(query));
      const results = await Promise.all(found.slice(0, query.first ?? FIRST).map(resultOf));
      if (turn === newest) hits = found;
      return {
        total: found.length,
        whole: found.length,
        notes: [{ kind: 'plain' }],
        searched: undefined,
        counts: undefined,
        suggestions: [],
        elsewhere: [],
        results,
      };
    },
    more: (from, to) => Promise.all(hits.slice(from, to).map(resultOf)),
    complete: () => Promise.resolve([]),
  };
}
