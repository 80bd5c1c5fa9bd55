import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOUR_NAMES, colourRules, colours } from './colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.each(COLOUR_NAMES)('%s is a colour of the style sheets, for a light and a dark ground', (name) => {
  expect(tokens).toMatch(new RegExp(`--${name}: light-dark\\(`));
});

test('a theme with a colour of its own gets it on both grounds, in the layer of the tokens', () => {
  expect(colourRules({ teal: { light: '#224466', dark: '#aaccee' } })).toBe(
    '@layer tokens{:root{--teal:light-dark(#224466,#aaccee)}}',
  );
});

test('a theme without any adds nothing', () => {
  expect(colourRules(undefined)).toBe('');
  expect(colourRules({})).toBe('');
});

test('a name that the styles do not have, and what is no colour, are refused', () => {
  expect(colours.safeParse({ turquoise: { light: '#000000', dark: '#ffffff' } }).success).toBe(false);
  expect(colours.safeParse({ teal: { light: 'red; } body { color: red', dark: '#ffffff' } }).success).toBe(
    false,
  );
});
