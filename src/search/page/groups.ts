/** How results are set out: open calls first when the reader looks for anything, lesser matches apart. */
import type { Answer, Query, Result } from '../engine/types.ts';
import { stateOf } from '../facets.ts';

export type GroupName = 'open' | 'rest' | 'part';

export interface Group {
  name: GroupName;
  results: Result[];
}

/**
 * The first results in groups, each with something in it: calls that are open at `at`, the others that hold every word,
 * those that hold only some. Open calls stand apart only when the order is by relevance and no kind is chosen: else the
 * reader has said what comes first.
 */
export function groupsOf(
  { results, whole }: Pick<Answer, 'results' | 'whole'>,
  { order, filters }: Pick<Query, 'order' | 'filters'>,
  at: number,
): Group[] {
  const full = results.slice(0, whole);
  const calls = order === 'relevance' && filters.type === undefined;
  const isOpenCall = ({ type, dates }: Result) => type === 'call' && stateOf(type, dates, at) === 'open';
  const groups: Group[] = [
    { name: 'open', results: calls ? full.filter(isOpenCall) : [] },
    { name: 'rest', results: calls ? full.filter((result) => !isOpenCall(result)) : full },
    { name: 'part', results: results.slice(whole) },
  ];
  return groups.filter((group) => group.results.length > 0);
}

/** The groups of further results, from place `from` on: by then the open calls have had their turn. */
export function laterGroups(results: readonly Result[], from: number, whole: number): Group[] {
  const parted = Math.max(0, whole - from);
  const groups: Group[] = [
    { name: 'rest', results: results.slice(0, parted) },
    { name: 'part', results: results.slice(parted) },
  ];
  return groups.filter((group) => group.results.length > 0);
}
