import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

it('lets nothing but the outcomes come out of 20,000 broken files, and publishes only what the build can read', () => {
  const { outcomes, faults } = fuzz(20_000, 2026);
  expect(faults).toEqual([]);
  // Each kind of end was reached: the mutations are neither too tame nor too wild.
  expect(
    Math.min(outcomes['published'] ?? 0, outcomes['held'] ?? 0, outcomes['refused'] ?? 0),
  ).toBeGreaterThan(500);
});
