import { expect, test } from 'vitest';
import { assetsIn, importsIn, langOf, wayOf } from './addresses.ts';

const ORIGIN = 'https://kohtaanto.example';
const visit = { method: 'GET', mode: 'navigate', destination: 'document' };
const load = { method: 'GET', mode: 'no-cors', destination: 'script' };
const data = { method: 'GET', mode: 'cors', destination: '' };

test.each([
  [visit, '/fi/haut/', 'page'],
  [visit, '/fi/haut/?alue=13', 'page'],
  [visit, '/', 'page'],
  [load, '/_astro/site.Ab12cd34.js', 'asset'],
  [data, '/pagefind/fragment/fi_3552f02.pf_fragment', 'file'],
  [data, '/fi/hankkeet.json', 'file'],
  [{ ...load, destination: 'image' }, '/favicon.svg', 'file'],
  // The reader wants these as they are now, in another program.
  [visit, '/fi/haut.ics', null],
  [visit, '/data/projects.csv', null],
  [visit, '/data/projects.json', null],
  [data, '/fi/haut.ics', null],
  [{ ...visit, method: 'POST' }, '/fi/haut/', null],
] as const)('%o of %s is answered by the way of: %s', (asked, path, way) => {
  expect(wayOf({ ...asked, url: ORIGIN + path }, ORIGIN)).toBe(way);
});

test('other sites are none of the worker’s business', () => {
  expect(wayOf({ ...visit, url: 'https://elsewhere.example/' }, ORIGIN)).toBeNull();
});

test('the language is that of the address, above the languages Finnish', () => {
  expect(['/sv/temat/', '/en/', '/', '/komponentit/'].map(langOf)).toEqual(['sv', 'en', 'fi', 'fi']);
});

test('a page needs its styles, fonts and scripts, each once; links to pages are not among them', () => {
  const html = `<link rel="stylesheet" href="/_astro/a.css"><link rel="preload" href="/_astro/b.woff2">
    <script type="module" src="/_astro/c.js"></script><script src="/_astro/c.js"></script><a href="/fi/">x</a>`;
  expect(assetsIn(html)).toEqual(['/_astro/a.css', '/_astro/b.woff2', '/_astro/c.js']);
});

test('a script needs what it imports at once, not what it loads on a wish', () => {
  const script = 'import{w as e}from"./watch.js";import"./side.js";const n=()=>import("./engine.js");';
  expect(importsIn(script, '/_astro/page.js')).toEqual(['/_astro/watch.js', '/_astro/side.js']);
});
