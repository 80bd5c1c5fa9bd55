import { expect, test } from 'vitest';
import { SOFT_HYPHEN, withSoftHyphens } from './long-words.ts';

const shown = (text: string) => withSoftHyphens(text).replaceAll(SOFT_HYPHEN, '|');

test.each([
  ['työmarkkinakohtaanto', 'työmark|ki|na|koh|taanto'],
  ['sysselsättningsåtgärderna', 'syssel|sätt|ning|såt|gär|derna'],
  ['Kohtaantofoorumi ja muut', 'Kohtaantofoorumi ja muut'],
])('a long word may be parted between syllables, five letters from either end: %s', (text, parted) => {
  expect(shown(text)).toBe(parted);
});
