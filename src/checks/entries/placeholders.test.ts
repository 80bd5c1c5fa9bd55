import { expect, test } from 'vitest';
import { readEntry } from '../front-matter.ts';
import { explainFault } from '../report.ts';
import { placeholderFaults } from './placeholders.ts';

const place = { file: 'content/news/x/index.fi.mdx', collection: 'news', id: 'x', lang: 'fi' } as const;
const found = (top: string, body: string) =>
  placeholderFaults(readEntry(new TextEncoder().encode(`---\n${top}\n---\n\n${body}\n`), place).entry);

test.each([
  ['fi', "title: 'KORVAA: Kerro tärkein asia.'", 'on vielä kirjoittamatta', 'Kerro tärkein asia.'],
  ['sv', "title: 'ERSÄTT: Säg det viktigaste.'", 'är ännu oskrivet', 'Säg det viktigaste.'],
  ['en', "title: 'REPLACE: Say the main thing.'", 'is not written yet', 'Say the main thing.'],
] as const)('a hint left in a field is told in %s by the field’s name and line', (lang, top, what, hint) => {
  const [fault] = found(`owner: editors\n${top}`, 'Teksti.');
  const told = fault && explainFault(fault, lang);
  expect(told?.where).toBe('content/news/x/index.fi.mdx:3');
  expect(told?.what).toContain(what);
  expect(told?.fix).toContain(hint);
});

test('a hint left in a list and in the text each have their line', () => {
  const faults = found("aims:\n  - Oma.\n  - 'KORVAA: Toinen.'", 'Teksti.\n\n## KORVAA: Väliotsikko');
  expect(faults.map(({ line, path, rule }) => ({ line, path, rule }))).toEqual([
    { line: 4, path: 'aims[1]', rule: 'placeholder' },
    { line: 9, path: '', rule: 'placeholder-body' },
  ]);
});

test.each(['Tuki korvaa: matkat ja ajan.', 'KORVAAVAT: kaikki', 'Replace: see below', 'KORVAA kulut itse'])(
  'a sentence with the same word is no hint: %s',
  (body) => {
    expect(found('title: Uutinen', body)).toEqual([]);
  },
);
