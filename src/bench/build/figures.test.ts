import { expect, test } from 'vitest';
import type { Cost } from '../measured-run.ts';
import { added, addedLine, roundLines } from './figures.ts';
import type { Round } from './rounds.ts';

function cost(cpu: number, drawing = cpu): Cost {
  return {
    exitCode: 0,
    seconds: cpu,
    cpu,
    peakMb: 900,
    largestMb: 800,
    cpuOf: { 'astro.mjs': drawing },
    output: '',
  };
}

function round(change: Partial<Round>): Round {
  return {
    projects: 100,
    pages: 1_000,
    projectPages: 400,
    bytes: 1e6,
    bytesPerPage: { site: 2_000, plain: 2_000, eleventy: 2_000 },
    site: cost(20, 10),
    plain: cost(1),
    eleventy: cost(2),
    ...change,
  };
}

const small = round({});
const large = round({
  projects: 1_100,
  pages: 4_000,
  projectPages: 3_400,
  site: cost(35, 16),
  plain: cost(4),
  eleventy: cost(14),
});

test('the cost of a page added is told apart from what every build costs', () => {
  expect(added(small, large)).toEqual({ msPerPage: 5, drawingMs: 2, timesEleventy: 0.5, timesPlain: 2 });
  expect(addedLine(small, large)).toContain('5.0 ms CPU a page added');
});

test('a run without Eleventy says so and gives no figure of it', () => {
  const without = { ...large, eleventy: null };
  expect(added(small, without).timesEleventy).toBeNull();
  expect(roundLines(without).join('\n')).toContain('not measured');
});
