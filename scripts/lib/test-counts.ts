/** How many tests passed and failed, as the test runners report it in JSON. */

export interface Counts {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report (the format is Jest's) that counts. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A file that cannot even be loaded has no tests in it; it counts as one that failed. */
export function vitestCounts(json: string): Counts {
  const report = JSON.parse(json) as VitestReport;
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Errors outside the tests, as of a file that cannot be loaded, count as failed tests. */
export function playwrightCounts(json: string): Counts {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
