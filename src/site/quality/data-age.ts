/** How old the data of the export is; shared by the build and the reader's browser, so no Temporal. */
import { SETTINGS } from '../../export/settings.ts';

/**
 * `editors`: time to fetch a new export · `aged`: readers are told · `overdue`: the list has not been brought up to
 * date every four months, as Regulation (EU) 2021/1060, Article 49(3), asks.
 */
export type DataAge = 'fresh' | 'editors' | 'aged' | 'overdue';

const DAY_MS = 86_400_000;

/** Whole days, each of 24 hours, from one moment to another. */
export function daysOld(retrievedAt: string, at: number): number {
  return Math.floor((at - Date.parse(retrievedAt)) / DAY_MS);
}

/** The age of data taken from its source at `retrievedAt` (ISO moment), at a moment (epoch milliseconds). */
export function dataAge(retrievedAt: string, at: number): DataAge {
  const days = daysOld(retrievedAt, at);
  const { editors, page, overdue } = SETTINGS.ageDays;
  if (days > overdue) return 'overdue';
  if (days > page) return 'aged';
  return days > editors ? 'editors' : 'fresh';
}

/** When readers are next to be told something else of the age; `null` when never again. */
export function nextAgeChange(retrievedAt: string, at: number): number | null {
  const { page, overdue } = SETTINGS.ageDays;
  const changes = [page, overdue].map((days) => Date.parse(retrievedAt) + (days + 1) * DAY_MS);
  return changes.find((change) => change > at) ?? null;
}
