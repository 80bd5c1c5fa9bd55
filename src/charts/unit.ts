/** In what unit the sums of a chart are printed where there is no room for the unit at each of them. */

export interface MoneyUnit {
  /** What a sum in euros is divided by. */
  by: number;
  name: 'euros' | 'thousands' | 'millions';
}

/** Millions or thousands, when the largest sum (in euros) is at least one of them. */
export function moneyUnit(largest: number): MoneyUnit {
  if (largest >= 1_000_000) return { by: 1_000_000, name: 'millions' };
  return largest >= 10_000 ? { by: 1_000, name: 'thousands' } : { by: 1, name: 'euros' };
}
