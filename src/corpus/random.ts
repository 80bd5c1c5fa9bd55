/** Chance that is the same in every run: a seed in, the same numbers out. */

/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** Numbers from 0 up to 1, the same for the same seed (Mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the values, each as likely as the others. The list must not be empty. */
export function pick<V>(random: Random, values: readonly V[]): V {
  return values[Math.floor(random() * values.length)] as V;
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Values with how often each is to come; the weights need not add up to anything. */
export type Shares<V> = readonly (readonly [value: V, weight: number])[];

/** One of the values, as often as its weight says. The list must not be empty. */
export function weighted<V>(random: Random, shares: Shares<V>): V {
  let left = random() * shares.reduce((sum, [, weight]) => sum + weight, 0);
  const values = shares.map(([value]) => value);
  return values[shares.findIndex(([, weight]) => (left -= weight) < 0)] as V;
}
