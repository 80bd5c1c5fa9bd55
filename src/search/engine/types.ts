/** What the search page asks and is told. Everything here can be sent between a page and its worker. */
import type { Lang } from '../../i18n/languages.ts';
import type { Piece } from '../excerpt.ts';
import type { SearchType } from '../types.ts';

/** What results can be narrowed by. `state` is worked out at the moment of asking, never by the build. */
export const FACETS = ['type', 'region', 'sector', 'state', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export type Order = 'relevance' | 'date';

export interface Query {
  text: string;
  /** Search the words as they were typed: nothing repaired, widened or replaced. */
  asTyped: boolean;
  filters: Partial<Record<Facet, string>>;
  order: Order;
  /** How many results the answer is to hold; ten unless told. */
  first?: number;
}

/** What was done to the reader's words, to be said in the reader's language. */
export type Note =
  | { kind: 'repaired'; from: string; to: string }
  | { kind: 'split'; from: string; to: string }
  | { kind: 'dropped'; word: string }
  | { kind: 'synonym'; from: string; to: string }
  /** The language layer could not be loaded: the words were searched as they are. */
  | { kind: 'plain' };

export interface Result {
  url: string;
  title: string;
  type: SearchType;
  /** A call's days as ISO dates and times; for the state at the moment of reading. */
  dates: string | undefined;
  excerpt: Piece[];
}

/** How many results each value of each facet would leave, the choice of that facet itself set aside. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

export interface Answer {
  /** How many results there are in all. */
  total: number;
  /** How many of them, the first ones, hold every word; the rest hold some of them. */
  whole: number;
  notes: Note[];
  /** The query as it was searched, when something in it was repaired or dropped. */
  searched: string | undefined;
  /** Counts for the choices; missing when the facets' file could not be had. */
  counts: Counts | undefined;
  /** Words of the site near to those that found nothing. */
  suggestions: string[];
  /** Other languages that have something, when this one has nothing. */
  elsewhere: { lang: Lang; total: number }[];
  /** The first of them. */
  results: Result[];
}

/** The engine as the page sees it, in a worker or beside it. */
export interface SearchEngine {
  ask(query: Query): Promise<Answer>;
  /** Further results of the newest answer. */
  more(from: number, to: number): Promise<Result[]>;
  /** Words of the site that begin as the last word typed does, the most common first; six at most. */
  complete(text: string): Promise<string[]>;
}
