/** Narrows and orders what was found, by the facets' file. */
import { stateOf } from '../facets.ts';
import type { SearchType } from '../types.ts';
import type { FacetsFile } from './facets-file.ts';
import type { Found } from './finder.ts';
import { FACETS, type Counts, type Facet, type Order } from './types.ts';

export class Narrower {
  readonly #file: FacetsFile;
  readonly #now: () => number;
  readonly #place: ReadonlyMap<string, number>;

  constructor(file: FacetsFile, now: () => number) {
    this.#file = file;
    this.#now = now;
    this.#place = new Map(file.ids.map((id, at) => [id, at]));
  }

  /** The found pages that fit every choice, in the order asked for; the newest first when that is by date. */
  narrow(found: readonly Found[], filters: Partial<Record<Facet, string>>, order: Order): Found[] {
    const now = this.#now();
    const fitting = found.filter((page) => this.#fits(page, filters, undefined, now));
    if (order === 'relevance') return fitting;
    // The date orders all: what holds every word and what holds some are told apart by relevance alone.
    return fitting
      .map((page) => ({ ...page, whole: true }))
      .sort((a, b) => (this.#dateOf(b) < this.#dateOf(a) ? -1 : Number(this.#dateOf(b) > this.#dateOf(a))));
  }

  /** How many of the found pages each value of each facet would leave beside the other choices. */
  counts(found: readonly Found[], filters: Partial<Record<Facet, string>>): Counts {
    const now = this.#now();
    const counts: Counts = {};
    for (const facet of FACETS) {
      const values: Record<string, number> = {};
      for (const page of found) {
        if (!this.#fits(page, filters, facet, now)) continue;
        for (const value of this.#valuesOf(page, facet, now)) values[value] = (values[value] ?? 0) + 1;
      }
      counts[facet] = values;
    }
    return counts;
  }

  #fits(
    page: Found,
    filters: Partial<Record<Facet, string>>,
    aside: Facet | undefined,
    now: number,
  ): boolean {
    return FACETS.every((facet) => {
      const chosen = filters[facet];
      return chosen === undefined || facet === aside || this.#valuesOf(page, facet, now).includes(chosen);
    });
  }

  #valuesOf({ hit }: Found, facet: Facet, now: number): string[] {
    const at = this.#place.get(hit.id) ?? -1;
    if (facet === 'state') {
      const [type] = this.#read('type', at);
      const dates = this.#file.dates[at] ?? '';
      const state = type === undefined || dates === '' ? undefined : stateOf(type as SearchType, dates, now);
      return state === undefined ? [] : [state];
    }
    return this.#read(facet, at);
  }

  #read(facet: string, at: number): string[] {
    const column = this.#file.facets[facet];
    return (column?.of[at] ?? []).flatMap((value) => column?.values[value] ?? []);
  }

  #dateOf({ hit }: Found): string {
    return this.#file.date[this.#place.get(hit.id) ?? -1] ?? '';
  }
}
