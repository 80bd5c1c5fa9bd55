/** What each region has, for the tiles and the tables. The theme's nationwide projects are not counted a region's. */
import { stepsOf, type Steps } from '../charts/steps.ts';
import { moneySum, type MoneySum } from './projects/money.ts';
import type { Project } from './projects/projects.ts';
import { site } from './site.ts';

export interface RegionCount {
  /** The theme's own, related and earlier projects. */
  projects: number;
  /** Those of them that are the theme's own. */
  own: number;
  models: number;
  /** Planned EU and state money of the theme's projects that concern the region alone: others' is not divided. */
  money: MoneySum;
}

/** What the tiles show. */
export type TileView = 'projects' | 'money';

/** The projects that concern the region and no other. */
export function onlyIn(code: string, projects: readonly Project[] = site.projects): Project[] {
  return projects.filter(
    ({ regions, nationwide }) => !nationwide && regions.length === 1 && regions[0] === code,
  );
}

/** The theme's projects that concern the region and others too. */
export function sharedBy(code: string): Project[] {
  return site.projects.filter(
    ({ counted, regions, nationwide }) =>
      counted && !nationwide && regions.length > 1 && regions.includes(code),
  );
}

/** By region code. */
export const regionCounts: ReadonlyMap<string, RegionCount> = new Map(
  site.regions.map(({ code }) => {
    const here = site.projects.filter((project) => project.regions.includes(code));
    return [
      code,
      {
        projects: here.length,
        own: here.filter(({ counted }) => counted).length,
        models: site.models.filter(({ facts }) => facts.regions.includes(code)).length,
        money: moneySum(onlyIn(code), 'plannedEuState'),
      },
    ];
  }),
);

/** The value that tints a region's tile. */
export function tileValue(count: RegionCount, view: TileView): number {
  return view === 'money' ? count.money.total : count.projects;
}

/** The tints of the tiles. */
export function tileSteps(counts: ReadonlyMap<string, RegionCount>, view: TileView): Steps {
  return stepsOf([...counts.values()].map((count) => tileValue(count, view)));
}

/** Whether the money of any region is known. */
export const isMoneyKnown = [...regionCounts.values()].some(({ money }) => money.projects > 0);
