import { expect, test } from 'vitest';
import { choicesOf } from './choices.ts';

const YEARS = ['2026', '2025', '2024'];

test('only what leaves something is offered, each with its number', () => {
  expect(choicesOf(YEARS, { '2024': 2, '2026': 5 }, undefined)).toEqual([
    { value: '2026', count: 5 },
    { value: '2024', count: 2 },
  ]);
});

test('what is chosen stays, so that it can be seen and taken away', () => {
  expect(choicesOf(YEARS, { '2024': 2 }, '2025')).toEqual([
    { value: '2025', count: 0 },
    { value: '2024', count: 2 },
  ]);
});

test('one value alone is no choice', () => {
  expect(choicesOf(YEARS, { '2024': 2 }, undefined)).toEqual([]);
  expect(choicesOf(YEARS, {}, undefined)).toEqual([]);
  expect(choicesOf(YEARS, { '2024': 2 }, '2024')).toHaveLength(1);
});

test('without numbers everything is offered', () => {
  expect(choicesOf(YEARS, undefined, undefined).map(({ value }) => value)).toEqual(YEARS);
});
