import { expect, test } from 'vitest';
import type { Lang } from '../i18n/languages.ts';
import { takenFormerAddresses } from './former-addresses.ts';
import type { EntryFile } from './front-matter.ts';
import { lostLinks } from './references.ts';
import { explainFault } from './report.ts';

function news(id: string, lang: Lang, data: Record<string, unknown>): EntryFile {
  const file = `content/news/${id}/index.${lang}.mdx`;
  return { file, collection: 'news', id, lang, data, lineOf: () => 7, body: '', bodyLine: 9 };
}

function contentOf(entries: EntryFile[], redirects: Record<string, unknown>[] = []) {
  const table = { file: 'content/redirects.yaml', rows: redirects, lineOf: () => 3 };
  return { entries, tables: { redirects: table }, export: null };
}

const told = (entries: EntryFile[], redirects: Record<string, unknown>[] = [], lang: Lang = 'fi') =>
  takenFormerAddresses(contentOf(entries, redirects)).map((fault) => {
    const { where, what } = explainFault(fault, lang);
    return `${where} ${what}`;
  });

test('a former address that no page has is right', () => {
  expect(told([news('a', 'fi', { urlName: 'uusi', formerUrlNames: ['vanha'] })])).toEqual([]);
});

test("a former address that is another entry's present one is told with that entry's file", () => {
  const taken = [
    news('a', 'fi', { urlName: 'uusi', formerUrlNames: ['toinen'] }),
    news('b', 'fi', { urlName: 'toinen' }),
  ];
  expect(told(taken)[0]).toBe(
    'content/news/a/index.fi.mdx:7 Entinen osoite /fi/ajankohtaista/toinen/ on jo käytössä: content/news/b/index.fi.mdx.',
  );
});

test('its own present address cannot be its former one', () => {
  expect(told([news('a', 'fi', { urlName: 'uusi', formerUrlNames: ['uusi'] })])[0]).toContain(
    'content/news/a/index.fi.mdx.',
  );
});

test('two entries cannot have had the same address', () => {
  const both = [
    news('a', 'fi', { urlName: 'yksi', formerUrlNames: ['vanha'] }),
    news('b', 'fi', { urlName: 'kaksi', formerUrlNames: ['vanha'] }),
    ...(['sv', 'en'] as const).flatMap((lang) => [
      news('a', lang, { urlName: `ett-${lang}` }),
      news('b', lang, { urlName: `tva-${lang}` }),
    ]),
  ];
  expect(told(both, [], 'sv')).toEqual([
    'content/news/b/index.fi.mdx:7 Den tidigare adressen /fi/ajankohtaista/vanha/ används redan: content/news/a/index.fi.mdx:7.',
  ]);
});

test('the same last part may be former in one language and present in another', () => {
  const files = [
    news('a', 'fi', { urlName: 'uusi', formerUrlNames: ['rekry'] }),
    news('a', 'sv', { urlName: 'rekry' }),
    news('a', 'en', { urlName: 'new' }),
  ];
  expect(told(files)).toEqual([]);
});

test('a row of the table may not stand in the place of a page, and leads only to a page there is', () => {
  const row = { lang: 'en', from: 'calls/', to: 'page:callz' };
  expect(told([], [row], 'en')).toEqual([
    'content/redirects.yaml:3 The former address /en/calls/ is already in use: page:calls.',
  ]);
  expect(lostLinks(contentOf([], [row])).map(({ rule, values }) => [rule, values['guess']])).toEqual([
    ['unknown-page-guess', 'page:calls'],
  ]);
});
