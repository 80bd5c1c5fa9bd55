/** Tints of a map by value: up to four steps with about as many places each, and nought apart from them. */
import { scaleQuantile } from 'd3-scale';

export type Step = 0 | 1 | 2 | 3 | 4;

export interface Steps {
  stepOf: (value: number) => Step;
  /** What each tint stands for: the smallest and the largest value that has it. */
  ranges: { step: Step; from: number; to: number }[];
}

const TINTS = [1, 2, 3, 4] as const;

/** The steps of these values; none is below zero. */
export function stepsOf(values: readonly number[]): Steps {
  const above = values.filter((value) => value > 0);
  const quantile = scaleQuantile(above, TINTS);
  const stepOf = (value: number): Step => (value > 0 ? quantile(value) : 0);
  return {
    stepOf,
    ranges: TINTS.flatMap((step) => {
      const own = above.filter((value) => stepOf(value) === step);
      return own.length === 0 ? [] : [{ step, from: Math.min(...own), to: Math.max(...own) }];
    }),
  };
}
