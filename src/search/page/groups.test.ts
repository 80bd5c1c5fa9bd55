import { expect, test } from 'vitest';
import type { Result } from '../engine/types.ts';
import type { SearchType } from '../types.ts';
import { groupsOf, laterGroups } from './groups.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const OPEN = '2026-10-01T05:00Z/2026-12-15T14:15Z';
const CLOSED = '2022-05-15T21:00Z/2022-09-30T21:00Z';

function result(title: string, type: SearchType = 'page', dates?: string): Result {
  return { url: `/${title}/`, title, type, dates, excerpt: [] };
}
const results = [
  result('a'),
  result('old', 'call', CLOSED),
  result('new', 'call', OPEN),
  result('b', 'project', '2026-01-01/2027-01-01'),
];
const titles = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ name, results: own }) => [name, ...own.map(({ title }) => title)].join(' '));
const byRelevance = { order: 'relevance', filters: {} } as const;

test('a call that is open at the moment of reading stands first; a closed one keeps its place', () => {
  expect(titles(groupsOf({ results, whole: 4 }, byRelevance, NOW))).toEqual(['open new', 'rest a old b']);
  expect(titles(groupsOf({ results, whole: 4 }, byRelevance, Date.parse('2027-01-01')))).toEqual([
    'rest a old new b',
  ]);
});

test('whoever chose a kind or the newest first gets one list in that order', () => {
  const all = ['rest a old new b'];
  expect(titles(groupsOf({ results, whole: 4 }, { order: 'date', filters: {} }, NOW))).toEqual(all);
  expect(titles(groupsOf({ results, whole: 4 }, { ...byRelevance, filters: { type: 'call' } }, NOW))).toEqual(
    all,
  );
});

test('what holds only some of the words stands apart and is never lifted up', () => {
  expect(titles(groupsOf({ results, whole: 1 }, byRelevance, NOW))).toEqual(['rest a', 'part old new b']);
  expect(titles(groupsOf({ results, whole: 0 }, byRelevance, NOW))).toEqual(['part a old new b']);
});

test('further results go on where the first ones stopped', () => {
  expect(titles(laterGroups(results, 10, 12))).toEqual(['rest a old', 'part new b']);
  expect(titles(laterGroups(results, 10, 10))).toEqual(['part a old new b']);
  expect(titles(laterGroups(results, 10, 30))).toEqual(['rest a old new b']);
});
