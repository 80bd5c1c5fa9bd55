/**
 * When something last changed, by what it says of itself: the day it was last read through and the days of its told
 * changes. Git knows the minute, but a shallow clone has lost it; a subscriber's calendar must come out the same from
 * every clone, and never depend on when the site was built.
 */

interface Dated {
  facts: {
    reviewed: string;
    changes?: readonly { on: string }[] | undefined;
    withdrawn?: string | undefined;
    cancelled?: string | undefined;
  };
}

/** The latest of some ISO days, those not known left out. Throws when none is. */
export function latestDay(days: readonly (string | null | undefined)[]): string {
  const latest = days
    .filter((day) => day != null)
    .toSorted()
    .at(-1);
  if (latest === undefined) throw new Error('Nothing tells when it last changed.');
  return latest;
}

/** The day on which an entry last changed, `2026-11-24`. */
export function changedOn({ facts }: Dated): string {
  const { reviewed, changes = [], withdrawn, cancelled } = facts;
  return latestDay([reviewed, withdrawn, cancelled, ...changes.map(({ on }) => on)]);
}
