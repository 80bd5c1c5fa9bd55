import { describe, expect, test } from 'vitest';
import { formerSlugs, redirectRules, redirectsFile, type MovedItem } from './redirect-rules.ts';

const call: MovedItem = {
  kind: 'call',
  slugs: { fi: 'uusi', sv: 'ny', en: 'new' },
  former: { fi: ['vanha', 'vanhempi'], en: ['old'] },
};
const row = { lang: 'sv', from: 'projekt/gammalt/', to: '/sv/projekt/', on: '2026-12-01' } as const;
const permanent = (rules: Parameters<typeof redirectsFile>[0]) =>
  redirectsFile(rules)
    .split('\n')
    .filter((line) => line.endsWith(' 301'));
const lines = (items: MovedItem[], rows: (typeof row)[] = [], today = '2026-12-01') =>
  redirectRules(items, rows, today).map(({ from, to }) => `${from} → ${to}`);

describe('former addresses', () => {
  test('each leads to the present address of the same page in its own language', () => {
    expect(lines([call])).toEqual([
      '/en/calls/old/ → /en/calls/new/',
      '/fi/haut/vanha/ → /fi/haut/uusi/',
      '/fi/haut/vanhempi/ → /fi/haut/uusi/',
    ]);
  });

  test('a kind with a folder of its own keeps it', () => {
    const situation: MovedItem = { ...call, kind: 'situation', former: { fi: ['vanha'] } };
    expect(lines([situation])).toEqual([
      '/fi/tyonantajille/tilanne/vanha/ → /fi/tyonantajille/tilanne/uusi/',
    ]);
  });

  test('a row of the table leads on from its day, not the day before', () => {
    expect(lines([], [row])).toEqual(['/sv/projekt/gammalt/ → /sv/projekt/']);
    expect(lines([], [row], '2026-11-30')).toEqual([]);
  });

  test('a language that shows the Finnish text has moved with it; one with a file of its own has not', () => {
    expect(formerSlugs({ fi: { formerUrlNames: ['vanha'] }, en: {} })).toEqual({
      fi: ['vanha'],
      sv: ['vanha'],
      en: [],
    });
  });

  test('the server gets both forms of the address and a permanent redirect', () => {
    const rule = { lang: 'fi', from: '/fi/haut/vanha/', to: '/fi/haut/uusi/', hasCalendar: false } as const;
    expect(permanent([rule])).toEqual([
      '/fi/haut/vanha/ /fi/haut/uusi/ 301',
      '/fi/haut/vanha /fi/haut/uusi/ 301',
    ]);
    expect(permanent([])).toEqual([]);
  });

  test('who has subscribed to the calendar beside the page is led to the present one', () => {
    const [rule] = redirectRules([{ ...call, former: { sv: ['gammal'] }, hasCalendar: true }], [], row.on);
    // First of all: a host that reads only so many lines leaves out others, whose pages lead on by themselves.
    expect(permanent(rule ? [rule] : [])[0]).toBe('/sv/utlysningar/gammal.ics /sv/utlysningar/ny.ics 301');
  });

  test('a host that asks is told which page answers for what is missing, the languages before the rest', () => {
    const missing = redirectsFile([])
      .split('\n')
      .filter((line) => line.endsWith(' 404'));
    expect(missing).toEqual([
      '/fi/* /fi/404.html 404',
      '/sv/* /sv/404.html 404',
      '/en/* /en/404.html 404',
      '/* /404.html 404',
    ]);
  });
});
