/** How old the data of the export is. */
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

/** From which moment on (epoch milliseconds) readers are told what of the age. The latest that has come is true. */
export function ageNotices(retrievedAt: string): { aged: number; overdue: number } {
  const { page, overdue } = SETTINGS.ageDays;
  const after = (days: number) => Date.parse(retrievedAt) + (days + 1) * DAY_MS;
  return { aged: after(page), overdue: after(overdue) };
}
