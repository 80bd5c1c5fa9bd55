/**
 * Horizontal bars as places in a drawing. Across, everything is in percent of the width, so that the drawing fits any
 * screen and its letters keep their size; down, in pixels.
 */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** How a bar looks: by what it stands for. */
export type BarKind = 'planned' | 'realised' | 'projects';

export interface BarValue {
  kind: BarKind;
  /** `null` draws no bar: the text says why. */
  value: number | null;
  /** What is printed at the bar. */
  text: string;
}

export interface BarRow {
  label: string;
  bars: readonly BarValue[];
  /** A row of another sort than the rest, such as projects of several regions. */
  apart?: boolean;
}

interface PlacedBar extends BarValue {
  /** `43.2%`. */
  width: string;
  y: number;
  height: number;
  /** Where the text begins, and its base line. */
  textX: string;
  textY: number;
}

export interface BarChart {
  height: number;
  rows: { label: string; labelY: number; apart: boolean; bars: PlacedBar[] }[];
}

const LABEL = 19;
const BAR = 16;
const BETWEEN_BARS = 3;
const BETWEEN_ROWS = 11;
/** Of the width; the rest is for the number at the end of the longest bar. */
const LONGEST = 60;
/** From the top of a bar to the base line of its number. */
const BASE_LINE = 13;

/** `43.2%`, with no more digits than a screen can show. */
export function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}

/** The drawing of the rows, in their order. Values below zero are no bars and must have been left out. */
export function barChart(rows: readonly BarRow[]): BarChart {
  const largest = max(rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))) ?? 0;
  const width = scaleLinear([0, Math.max(largest, 1)], [0, LONGEST]);
  let y = 0;
  const placed = rows.map(({ label, bars, apart = false }) => {
    const top = y;
    const row = {
      label,
      labelY: top + 14,
      apart,
      bars: bars.map((bar, index): PlacedBar => {
        const barY = top + LABEL + index * (BAR + BETWEEN_BARS);
        const length = percent(width(bar.value ?? 0));
        return { ...bar, width: length, y: barY, height: BAR, textX: length, textY: barY + BASE_LINE };
      }),
    };
    y = top + LABEL + bars.length * BAR + (bars.length - 1) * BETWEEN_BARS + BETWEEN_ROWS;
    return row;
  });
  return { height: Math.max(0, y - BETWEEN_ROWS + 1), rows: placed };
}
