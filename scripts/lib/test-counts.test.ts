import { expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.ts';

test('a unit test file that cannot be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}, {}, {}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 4, failed: 2 });
});

test('browser tests that were skipped are neither passed nor failed', () => {
  const report = { stats: { expected: 6, unexpected: 1, flaky: 0, skipped: 2 }, errors: [] };
  expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 6, failed: 1 });
});
