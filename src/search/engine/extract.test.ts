import { expect, test } from 'vitest';
import { extract, marker } from './extract.ts';
import { openKey } from './stemmer.ts';
import { Synonyms } from './query/synonyms.ts';
import { understand } from './query/understand.ts';
import type { Language } from './query/understood.ts';
import { Vocabulary } from './vocabulary.ts';

const key = await openKey('fi');
const words = ['haku', 'pula', 'kohtaanto'].map((text) => ({ text, rank: 1, base: true }));
const finnish: Language = {
  lang: 'fi',
  key,
  vocabulary: new Vocabulary(words, key),
  synonyms: new Synonyms([], 'fi', key),
};

function marked(query: string, text: string): string {
  const { concepts, phrases } = understand(query, finnish, { asTyped: false, indexed: new Set() });
  return extract(text, marker(concepts, phrases, finnish))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

test('whole words are marked, in every form and as parts of compounds, without the signs round them', () => {
  expect(marked('haku', 'Nyt on (hauissa), ja hakuja.')).toBe('Nyt on ([hauissa]), ja [hakuja].');
  expect(marked('pula', 'Alalla on työvoimapulaa.')).toBe('Alalla on [työvoimapulaa].');
});

test('addresses are not marked', () => {
  expect(marked('haku', 'https://esimerkki.fi/haku haku')).toBe('https://esimerkki.fi/haku [haku]');
});

test('a long text is cut round the words, and begins where it does when there are none', () => {
  const filler = Array.from({ length: 60 }, (_, at) => `sana${String(at)}`).join(' ');
  expect(marked('kohtaanto', `${filler} kohtaannon ${filler}`)).toMatch(
    /^… sana\d.* \[kohtaannon\] sana0 .* …$/,
  );
  expect(marked('kohtaanto', filler)).toMatch(/^sana0 .* …$/);
});
