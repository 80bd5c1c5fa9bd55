import { expect, test } from 'vitest';
import { isWorthCompressing } from './compress.ts';

test('text is compressed, what is small or compressed in itself is not', () => {
  expect(isWorthCompressing('fi/index.html', 20_000)).toBe(true);
  expect(isWorthCompressing('_astro/site.Ab12cd34.css', 20_000)).toBe(true);
  expect(isWorthCompressing('fi/haut/pieni.ics', 400)).toBe(false);
  expect(isWorthCompressing('share/fi/kuva.png', 20_000)).toBe(false);
  expect(isWorthCompressing('pagefind/fragment/fi_3552f02.pf_fragment', 20_000)).toBe(false);
});
