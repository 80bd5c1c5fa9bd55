/** Which choices to offer for narrowing: those that leave something. */

export interface Choice {
  value: string;
  /** How many results it would leave; `undefined` where that is not known. */
  count: number | undefined;
}

/**
 * The choices of one facet, in their own order, without those that would leave nothing; the one that is chosen stays.
 * Empty when there is nothing to choose between. Without counts everything is offered.
 */
export function choicesOf(
  values: readonly string[],
  counts: Readonly<Record<string, number>> | undefined,
  chosen: string | undefined,
): Choice[] {
  const choices = values
    .map((value) => ({ value, count: counts && (counts[value] ?? 0) }))
    .filter(({ value, count }) => count !== 0 || value === chosen);
  return choices.length > 1 || chosen !== undefined ? choices : [];
}
