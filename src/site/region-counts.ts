/** What each region has, for the tiles and the table. The theme's nationwide project is not counted a region. */
import { site } from './site.ts';

export interface RegionCount {
  projects: number;
  models: number;
}

/** Related and earlier projects, and models, by region code. */
export const regionCounts: ReadonlyMap<string, RegionCount> = new Map(
  site.regions.map(({ code }) => [
    code,
    {
      projects: site.projects.filter((project) => project.regions.includes(code)).length,
      models: site.models.filter(({ facts }) => facts.regions.includes(code)).length,
    },
  ]),
);
