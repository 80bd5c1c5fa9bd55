import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { favicon } from './icons.ts';

test('the icon of a tab, a file as it is, shows the same mark as everything drawn at build time', () => {
  expect(readFileSync('public/favicon.svg', 'utf8').trim()).toBe(favicon());
});
