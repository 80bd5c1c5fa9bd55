import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lang } from '../i18n/languages.ts';
import { readSynonyms } from './synonyms.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-synonyms-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('groups come by language, in small letters, and a language without the group lacks it', () => {
  writeFileSync(
    join(folder, 'synonyms.yaml'),
    '- fi: [ESR+, Euroopan  sosiaalirahasto]\n  sv: [ESF+, socialfonden]\n- sv: [Vasa, Vaasa]\n',
  );
  expect(readSynonyms(folder)).toEqual({
    fi: [['esr+', 'euroopan sosiaalirahasto']],
    sv: [
      ['esf+', 'socialfonden'],
      ['vasa', 'vaasa'],
    ],
    en: [],
  });
});

test('a faulty list is not read', () => {
  writeFileSync(join(folder, 'synonyms.yaml'), '- fi: [yksin]\n');
  expect(() => readSynonyms(folder)).toThrow();
});

test('the site has everyday words for what it calls by official names, in each language', () => {
  const groups = readSynonyms('content');
  const together = (lang: Lang, ...words: string[]) =>
    groups[lang].some((group) => words.every((word) => group.includes(word)));
  expect(together('fi', 'työkkäri', 'työllisyysalue')).toBe(true);
  expect(together('sv', 'lönebidrag', 'lönesubvention')).toBe(true);
  expect(together('en', 'wage subsidy', 'pay subsidy')).toBe(true);
});
