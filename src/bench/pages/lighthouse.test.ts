import { expect, test } from 'vitest';
import { figureRow, measuredOf, medians } from './lighthouse.ts';

const report = (lcp: number) =>
  JSON.stringify({
    categories: {
      performance: { score: 0.985 },
      accessibility: { score: 1 },
      'best-practices': { score: 1 },
      seo: { score: 0.9 },
    },
    audits: {
      'largest-contentful-paint': { numericValue: lcp },
      'cumulative-layout-shift': { numericValue: 0 },
      'total-blocking-time': { numericValue: 20 },
      'network-requests': { details: { items: [{ transferSize: 4_000 }, { transferSize: 6_000 }, {}] } },
    },
    environment: { benchmarkIndex: 1_500 },
  });

test('scores are given out of a hundred, bytes and requests added up', () => {
  expect(measuredOf(report(900))).toMatchObject({
    performance: 99,
    seo: 90,
    lcp: 900,
    bytes: 10_000,
    requests: 3,
  });
});

test('one slow run of three does not show', () => {
  expect(medians([900, 5_000, 1_000].map((lcp) => measuredOf(report(lcp)))).lcp).toBe(1_000);
});

test('a page is told beside the blank one', () => {
  expect(figureRow('home', measuredOf(report(900)), measuredOf(report(600)))).toContain('900 (300 over)');
});
