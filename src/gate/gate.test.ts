/** The gate itself, tested by faults: what is planted must be seen, and what only looks like a fault must pass. */
import { describe, expect, test } from 'vitest';
import { faultsOf, GOOD } from './fixture.ts';
import { PLANTS } from './planted-faults.fixture.ts';
import { readPage } from './page.ts';
import { RULES } from './rules.ts';

const ruleOf = (id: string) => {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
};

function planted(from: string, to: string): Record<string, string> {
  const page = GOOD['/fi/'] ?? '';
  expect(page).toContain(from);
  return { ...GOOD, '/fi/': page.replace(from, () => to) };
}

test('a site without a fault passes every rule', () => {
  expect(RULES.flatMap((rule) => faultsOf(rule, GOOD).map((fault) => `${rule.id} ${fault}`))).toEqual([]);
});

test('every rule has a fault planted for it', () => {
  expect(new Set(PLANTS.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
});

describe.each(PLANTS)('$rule: $fault', ({ rule, from, to, right }) => {
  test('is seen', () => {
    expect(faultsOf(ruleOf(rule), planted(from, to))).not.toEqual([]);
  });

  test('is not seen where it is right', () => {
    const site = planted(from, right);
    expect(RULES.flatMap((each) => faultsOf(each, site).map((fault) => `${each.id} ${fault}`))).toEqual([]);
  });
});

test('two pages of a language with one title are seen, and two languages with one are not', () => {
  const rule = ruleOf('titles');
  const swedish = GOOD['/sv/'] ?? '';
  expect(faultsOf(rule, { ...GOOD, '/sv/toinen/': swedish })).toHaveLength(2);
  const titled = (lang: string) =>
    (GOOD[`/${lang}/`] ?? '').replace(/<title>.*<\/title>/, '<title>EURES</title>');
  expect(faultsOf(rule, { ...GOOD, '/fi/': titled('fi'), '/sv/': titled('sv') })).toEqual([]);
});

test('a page reads as a person reads it: soft hyphens, spaces and entities do not count', () => {
  const page = readPage('/fi/', '<p>A&shy;b &amp;\n  <b>c</b></p>');
  expect(page.elements.map(({ name, text }) => `${name}: ${text}`)).toEqual(['p: Ab & c', 'b: c']);
  expect(page.misfits).toEqual([]);
});
