/** Sums and times of made-up projects, spread as those of real ones are. */
import type { Random } from './random.ts';

/** Most sums are small and a few large (log-normal around 190,000 €), to ten euros; in cents. */
export function plannedTotal(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(19_000 * Math.exp(0.75 * normal)) * 10_00;
}

export interface Period {
  /** First and last day, `2026-11-24`. */
  startOn: string;
  endOn: string;
}

/** A project of one to three years that begins between the autumn of 2022 and the summer of 2027. */
export function period(random: Random): Period {
  const month = Math.floor(random() * 58);
  const length = 12 * (1 + Math.floor(random() * 3));
  const first = Temporal.PlainDate.from('2022-09-01').add({ months: month });
  return {
    startOn: first.toString(),
    endOn: first.add({ months: length }).subtract({ days: 1 }).toString(),
  };
}

/** How much of a project's time has gone by a day, 0–1. */
export function elapsed({ startOn, endOn }: Period, day: string): number {
  const [from, to, now] = [startOn, endOn, day].map((each) => Date.parse(each)) as [number, number, number];
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}
