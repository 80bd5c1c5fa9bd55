import { expect, test } from 'vitest';
import { offlineWords } from '../words.ts';
import { notKeptPage, withNotice } from './saved-page.ts';

const words = offlineWords();
const html =
  '<html><head><title>Haut &amp; muut</title></head><body><main id="content" class="a"><h1>Haut</h1></main>';
const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;

test.each([
  ['fi', 'Tallennettu 15.1.2027 klo 9.05.'],
  ['sv', 'Sparad 15.1.2027 kl. 9.05.'],
  ['en', 'Saved on 15 January 2027 at 09:05.'],
] as const)(
  'a kept page says in %s when it was saved, in Finnish time, first in its main part',
  (lang, said) => {
    const page = { path: '/x/', html, savedAt: at('2027-01-15T07:05:00Z') };
    const shown = withNotice(page, lang, words[lang]);
    expect(shown).toMatch(/<main id="content" class="a"><p class="notice"/);
    expect(shown).toContain(`<strong>${said}</strong>`);
    expect(shown).toContain(`data-outdated="${words[lang].outdated}"`);
    expect(shown.endsWith('<h1>Haut</h1></main>')).toBe(true);
  },
);

test('summer time is Finnish summer time', () => {
  const page = { path: '/fi/', html, savedAt: at('2026-07-01T21:30:00Z') };
  expect(withNotice(page, 'fi', words.fi)).toContain('Tallennettu 2.7.2026 klo 0.30.');
});

test('the page for what is not kept lists what is, newest first, in the language alone', () => {
  const kept = [
    { path: '/fi/teema/', html: html.replace('Haut', 'Teema'), savedAt: at('2026-07-01T10:00:00Z') },
    { path: '/fi/haut/', html, savedAt: at('2026-07-02T10:00:00Z') },
    { path: '/sv/', html, savedAt: at('2026-07-03T10:00:00Z') },
  ];
  const links = [...notKeptPage(kept, 'fi', words.fi).matchAll(/<li><a href="([^"]+)">([^<]+)<\/a>/g)];
  expect(links.map(([, path, title]) => [path, title])).toEqual([
    ['/fi/haut/', 'Haut &amp; muut'],
    ['/fi/teema/', 'Teema &amp; muut'],
  ]);
  expect(notKeptPage([], 'fi', words.fi)).not.toContain('<ul>');
});
