/** When a page is to be read through again. */

/** Months between two readings where the page does not say. */
const EVERY_YEAR = 12;

/**
 * The day by which an entry is to be read through again, from its `reviewed` and `reviewEvery` as typed;
 * `undefined` when `reviewed` is no day.
 */
export function reviewDue(reviewed: unknown, reviewEvery: unknown): Temporal.PlainDate | undefined {
  if (typeof reviewed !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(reviewed)) return undefined;
  try {
    const months = typeof reviewEvery === 'number' ? reviewEvery : EVERY_YEAR;
    return Temporal.PlainDate.from(reviewed, { overflow: 'reject' }).add({ months });
  } catch {
    return undefined;
  }
}
