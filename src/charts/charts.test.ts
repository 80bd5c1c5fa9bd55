import { describe, expect, test } from 'vitest';
import { barChart, type BarRow } from './bars.ts';
import { columnChart } from './columns.ts';
import { leaderOf } from './leader.ts';
import { stepsOf } from './steps.ts';
import { moneyUnit } from './unit.ts';

const row = (label: string, value: number | null): BarRow => ({
  label,
  bars: [{ kind: 'planned', value, text: String(value) }],
});
const widths = (values: (number | null)[]) =>
  barChart(values.map((value, index) => row(String(index), value))).rows.map(({ bars }) =>
    Number.parseFloat(bars[0]?.width ?? ''),
  );

describe('bars', () => {
  test('are as long as their values, and the longest leaves room for its number', () => {
    const [longest = 0, half = 0, quarter = 0] = widths([4_000_000, 2_000_000, 1_000_000]);
    expect(half).toBeCloseTo(longest / 2, 1);
    expect(quarter).toBeCloseTo(longest / 4, 1);
    expect(longest).toBeLessThan(75);
    expect(longest).toBeGreaterThan(50);
  });

  test('of nought and of an unknown figure have no length', () => {
    expect(widths([5, 0, null]).slice(1)).toEqual([0, 0]);
    expect(widths([null])).toEqual([0]);
  });

  test('never lie on one another, nor on a label, and stay inside the drawing', () => {
    const pair = (label: string): BarRow => ({
      label,
      bars: [
        { kind: 'planned', value: 3, text: '3' },
        { kind: 'realised', value: 2, text: '2' },
      ],
    });
    const { rows, height } = barChart([pair('a'), pair('b'), row('c', 1)]);
    const edges = rows.flatMap(({ labelY, bars }) => [
      labelY,
      ...bars.flatMap(({ y, height }) => [y, y + height]),
    ]);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges.at(-1)).toBeLessThanOrEqual(height);
  });

  test('of no rows are an empty drawing', () => {
    expect(barChart([])).toEqual({ height: 0, rows: [] });
  });
});

describe('columns', () => {
  const chart = columnChart(
    [2022, 2023, 2024, 2025].map((year, index) => ({ label: String(year), value: index * 10, text: '' })),
    'projects',
  );

  test('stand on the base line, as high as their values', () => {
    const heights = chart.columns.map(({ height }) => height);
    expect(heights[0]).toBe(0);
    expect(heights[2]).toBeCloseTo((heights[1] ?? 0) * 2, -1);
    for (const { y, height } of chart.columns) expect(y + height).toBe(chart.baseY);
  });

  test('stand beside each other in their order, inside the drawing', () => {
    const edges = chart.columns.flatMap(({ x, width }) => [
      Number.parseFloat(x),
      Number.parseFloat(x) + Number.parseFloat(width),
    ]);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(edges[0]).toBeGreaterThanOrEqual(0);
    expect(edges.at(-1)).toBeLessThanOrEqual(100);
    for (const { textY, labelY } of chart.columns) {
      expect(textY).toBeGreaterThan(0);
      expect(labelY).toBeLessThan(chart.height);
    }
  });

  test('have hairlines at round values above the base line', () => {
    expect(chart.ticks.length).toBeGreaterThan(1);
    for (const y of chart.ticks) expect(y).toBeLessThan(chart.baseY);
  });
});

describe('the finding', () => {
  const of = (...values: (number | null)[]) =>
    leaderOf(values.map((value, index) => ({ label: 'abcd'[index] ?? '', value })));

  test('is the largest row', () => {
    expect(of(1, 3, 2)).toEqual({ kind: 'first', label: 'b', value: 3 });
  });

  test('names all that share the first place', () => {
    expect(of(3, 1, 3)).toEqual({ kind: 'tie', labels: ['a', 'c'], value: 3 });
  });

  test('does not call a row the largest when no other is known', () => {
    expect(of(null, 5, null)).toEqual({ kind: 'only', label: 'b', value: 5 });
  });

  test('is that there is nothing to tell, when nothing is known or all is nought', () => {
    expect([of(), of(null), of(0, 0)]).toEqual([{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]);
  });
});

test('sums are printed in the largest unit that leaves whole numbers', () => {
  expect([900, 10_000, 999_999, 1_000_000].map((sum) => moneyUnit(sum).name)).toEqual([
    'euros',
    'thousands',
    'thousands',
    'millions',
  ]);
});

describe('steps of tint', () => {
  test('are about as many tiles each, in the order of the values, with nought apart', () => {
    const { stepOf, ranges } = stepsOf([0, 0, 1, 2, 3, 4, 5, 6, 7, 80]);
    expect(stepOf(0)).toBe(0);
    expect([1, 2, 3, 4, 5, 6, 7, 80].map(stepOf)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(ranges).toEqual([
      { step: 1, from: 1, to: 2 },
      { step: 2, from: 3, to: 4 },
      { step: 3, from: 5, to: 6 },
      { step: 4, from: 7, to: 80 },
    ]);
  });

  test('of few values are few, and equal values have one tint', () => {
    const { stepOf, ranges } = stepsOf([5, 5, 5, 0]);
    expect(new Set([5, 5, 5].map(stepOf)).size).toBe(1);
    expect(ranges).toHaveLength(1);
    expect(stepsOf([0, 0]).ranges).toEqual([]);
  });
});
