import { expect, test } from 'vitest';
import { siteData } from '../site/data.ts';
import { hyphenate } from './hyphenate.ts';
import { LANGS } from './languages.ts';

const shown = (text: string) => text.replaceAll('\u00ad', '·');

test('long names can be parted at their syllables, short ones stay whole', () => {
  expect(shown(hyphenate('fi', 'Ahvenanmaa'))).toBe('Ah·ve·nan·maa');
  expect(shown(hyphenate('sv', 'Mellersta Österbotten'))).toBe('Mellersta Ös·ter·bot·ten');
  expect(shown(hyphenate('en', 'Southwest Finland'))).toBe('Southwest Finland');
  expect(hyphenate('fi', 'Lappi')).toBe('Lappi');
});

test.each(LANGS)('no part of a region’s name in "%s" is longer than a tile of a phone', (lang) => {
  const parts = siteData.regions.flatMap(({ name }) => hyphenate(lang, name[lang]).split(/[\u00ad\s-]/));
  expect(parts.filter((part) => part.length > 11)).toEqual([]);
});
