import { expect, test } from 'vitest';
import { fits } from './narrowing.ts';

const kainuu = { values: { region: ['18'], kind: ['related'] }, wide: false };
const nationwide = { values: { region: [], kind: ['related'] }, wide: true };

test('what concerns a region stays when the list is narrowed to it, and goes with another', () => {
  expect(fits(kainuu, 'region', '18')).toBe(true);
  expect(fits(kainuu, 'region', '01')).toBe(false);
});

test('what concerns the whole country stays with every region, and only with regions', () => {
  expect(fits(nationwide, 'region', '01')).toBe(true);
  expect(fits(nationwide, 'kind', 'sub-project')).toBe(false);
});

test('an item that says nothing of a matter goes when the list is narrowed by it', () => {
  expect(fits(kainuu, 'sector', 'care')).toBe(false);
});
