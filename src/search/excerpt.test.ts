import { expect, test } from 'vitest';
import { excerptPieces } from './excerpt.ts';

test('marked words are pieces of their own, the rest is plain text', () => {
  expect(excerptPieces('Uusi <mark>haku</mark> on auki')).toEqual([
    { text: 'Uusi ', marked: false },
    { text: 'haku', marked: true },
    { text: ' on auki', marked: false },
  ]);
});

test('markup that came with the text stays text', () => {
  expect(excerptPieces('&lt;img src=x onerror=alert(1)&gt; <mark>a &amp; b</mark>')).toEqual([
    { text: '<img src=x onerror=alert(1)> ', marked: false },
    { text: 'a & b', marked: true },
  ]);
});
