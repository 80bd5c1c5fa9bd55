import { describe, expect, it } from 'vitest';
import { siteData } from '../site/data.ts';
import { hyphenate } from './hyphenate.ts';
import { LANGS } from './languages.ts';

const seen = (text: string, lang: 'fi' | 'sv' | 'en') => hyphenate(text, lang).replaceAll('\u00ad', '|');

describe('soft hyphens', () => {
  it('stand between syllables of long Finnish words and at the seams of compounds', () => {
    expect(seen('Työmarkkinoiden kohtaanto', 'fi')).toBe('Työ|mark|ki|noi|den kohtaanto');
    expect(seen('työllisyysalueista', 'fi')).toBe('työl|li|syys|alueista');
    expect(seen('toimenpideohjelma', 'fi')).toMatch(/pi\|de\|oh/);
  });

  it('stand in long Swedish and English words too', () => {
    expect(seen('sysselsättningsområde', 'sv')).toContain('|');
    expect(seen('internationalisation', 'en')).toContain('|');
  });

  it('leave short words and what is not a word alone', () => {
    expect(seen('Alueet 2026, EURA 2021', 'fi')).toBe('Alueet 2026, EURA 2021');
  });

  it('never leave fewer than three letters at the end of a line', () => {
    for (const word of ['koordinaatiohanke', 'saavutettavuusseloste', 'yhteistyöverkosto'])
      for (const part of [seen(word, 'fi').split('|')[0], seen(word, 'fi').split('|').at(-1)])
        expect(part?.length).toBeGreaterThanOrEqual(3);
  });

  it('are invisible to a reader who copies the text', () => {
    expect(seen('Elinvoimakeskuksen työllisyyspalvelut', 'fi').replaceAll('|', '')).toBe(
      'Elinvoimakeskuksen työllisyyspalvelut',
    );
  });

  it.each(LANGS)('leave no part of a region’s name in "%s" too long for a tile on a phone', (lang) => {
    const parts = siteData.regions.flatMap(({ name }) =>
      hyphenate(name[lang], lang, 10).split(/[\u00ad\s-]/),
    );
    expect(parts.filter((part) => part.length > 11)).toEqual([]);
  });
});
