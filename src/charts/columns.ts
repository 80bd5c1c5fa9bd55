/** Columns over years as places in a drawing: across in percent of the width, down in pixels. */
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { percent, type BarKind } from './bars.ts';

export interface ColumnRow {
  label: string;
  value: number;
  /** What is printed above the column. */
  text: string;
}

export interface ColumnChart {
  height: number;
  /** Where the columns stand. */
  baseY: number;
  kind: BarKind;
  /** Hairlines at round values. */
  ticks: number[];
  columns: {
    label: string;
    text: string;
    x: string;
    width: string;
    y: number;
    height: number;
    middle: string;
    textY: number;
    labelY: number;
  }[];
}

const PLOT = 176;
/** Room above the highest column for its number, and below for the years. */
const ABOVE = 20;
const BELOW = 24;

/** The drawing of the columns, in their order. */
export function columnChart(rows: readonly ColumnRow[], kind: BarKind): ColumnChart {
  const largest = max(rows, ({ value }) => value) ?? 0;
  const baseY = ABOVE + PLOT;
  const across = scaleBand(
    rows.map(({ label }) => label),
    [0, 100],
  ).padding(0.28);
  const up = scaleLinear([0, Math.max(largest, 1)], [baseY, ABOVE]);
  return {
    height: baseY + BELOW,
    baseY,
    kind,
    ticks: up
      .ticks(4)
      .filter((value) => value > 0)
      .map((value) => Math.round(up(value))),
    columns: rows.map(({ label, value, text }) => {
      const x = across(label) ?? 0;
      const y = Math.round(up(value));
      return {
        label,
        text,
        x: percent(x),
        width: percent(across.bandwidth()),
        y,
        height: baseY - y,
        middle: percent(x + across.bandwidth() / 2),
        textY: y - 6,
        labelY: baseY + 18,
      };
    }),
  };
}
