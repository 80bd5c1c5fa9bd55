/**
 * The money of the theme's own projects by region, sector, objective and year. Each project is in one row alone, so
 * that the rows add up to the total: one of several regions or sectors stands in a row of its own, for no source says
 * how its money divides.
 */
import { moneySum, type MoneyField, type MoneySum } from './money.ts';
import type { Project } from './projects.ts';

/** Rows that are no region, sector, objective or year themselves; they come last. */
export const APART = ['several', 'wholeCountry', 'notStated'] as const;
export type Apart = (typeof APART)[number];

export interface MoneyRow {
  /** A region's code, a sector's id, an objective, a year, or one of `APART`. */
  key: string;
  /** Whole euros; `null` where no project of the row has a figure. */
  total: number | null;
  /** How many projects the sum is of. */
  projects: number;
}

/** The rows with the sum of them all, and how many projects are in no row. */
export interface MoneyBreakdown extends MoneySum {
  rows: MoneyRow[];
}

const oneOf = (values: readonly string[]): string =>
  values.length > 1 ? 'several' : (values[0] ?? 'notStated');

/** The one row a project is counted in. */
export const ROW_OF = {
  region: ({ nationwide, regions }) => (nationwide ? 'wholeCountry' : oneOf(regions)),
  sector: ({ sectors }) => oneOf(sectors),
  objective: ({ objective }) => objective ?? 'notStated',
  startYear: ({ startOn }) => startOn?.slice(0, 4) ?? 'notStated',
} as const satisfies Record<string, (project: Project) => string>;
export type BreakdownBy = keyof typeof ROW_OF;

export function isApart(key: string): key is Apart {
  return APART.some((apart) => apart === key);
}

const largestFirst = (a: MoneyRow, b: MoneyRow) =>
  (b.total ?? -1) - (a.total ?? -1) || a.key.localeCompare(b.key);
const inTime = (a: MoneyRow, b: MoneyRow) => a.key.localeCompare(b.key);

/** One figure of the counted projects in rows: years in their order, all else with the largest first. */
export function moneyBy(projects: readonly Project[], field: MoneyField, by: BreakdownBy): MoneyBreakdown {
  const counted = projects.filter(({ counted }) => counted);
  const rows = [...Map.groupBy(counted, ROW_OF[by])].map(([key, group]) => {
    const { total, projects } = moneySum(group, field);
    return { key, total: projects === 0 ? null : total, projects };
  });
  const order = by === 'startYear' ? inTime : largestFirst;
  return {
    ...moneySum(counted, field),
    rows: [
      ...rows.filter(({ key }) => !isApart(key)).toSorted(order),
      ...APART.flatMap((apart) => rows.filter(({ key }) => key === apart)),
    ],
  };
}

export interface PairRow {
  /** The year the projects began, or `notStated`. */
  key: string;
  /** EU and state money in whole euros. */
  planned: number;
  realised: number;
  projects: number;
}

export interface PlannedAndRealised {
  rows: PairRow[];
  planned: number;
  realised: number;
  /** How many projects have both figures and are compared. */
  projects: number;
  negative: number;
  unknown: number;
}

/**
 * Planned and realised EU and state money by the year projects began. Only projects that have both figures are
 * compared: otherwise a plan would stand beside the payments of other projects.
 */
export function plannedAndRealised(projects: readonly Project[]): PlannedAndRealised {
  const counted = projects.filter(({ counted }) => counted);
  const negative = counted.filter(({ realisedEuState }) => realisedEuState !== null && realisedEuState < 0);
  const both = counted.filter(
    ({ plannedEuState, realisedEuState }) =>
      plannedEuState !== null && realisedEuState !== null && realisedEuState >= 0,
  );
  const sumOf = (group: readonly Project[]) => ({
    planned: moneySum(group, 'plannedEuState').total,
    realised: moneySum(group, 'realisedEuState').total,
    projects: group.length,
  });
  return {
    rows: [...Map.groupBy(both, ROW_OF.startYear)]
      .map(([key, group]) => ({ key, ...sumOf(group) }))
      .toSorted((a, b) => a.key.localeCompare(b.key)),
    ...sumOf(both),
    negative: negative.length,
    unknown: counted.length - both.length - negative.length,
  };
}

export interface RunningProjects {
  rows: { year: string; projects: number }[];
  /** Counted projects whose start and end are both stated. */
  projects: number;
  unknown: number;
}

/** How many projects of the theme run at some time of each year, from the first start to the last end. */
export function runningByYear(projects: readonly Project[]): RunningProjects {
  const counted = projects.filter(({ counted }) => counted);
  const spans = counted.flatMap(({ startOn, endOn }) =>
    startOn === null || endOn === null
      ? []
      : [{ from: Number(startOn.slice(0, 4)), to: Number(endOn.slice(0, 4)) }],
  );
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const years =
    spans.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    rows: years.map((year) => ({
      year: String(year),
      projects: spans.filter(({ from, to }) => from <= year && year <= to).length,
    })),
    projects: spans.length,
    unknown: counted.length - spans.length,
  };
}
