/** What an export states of itself, counted anew: the converter writes it, the door compares it. */
import { isThemeProject, type ThemeExport } from './schema.ts';

type Lists = Pick<ThemeExport, 'projects' | 'calls' | 'organisations' | 'authorities' | 'tombstones'>;

/** How many records each list holds, and how many different group projects. */
export function countsOf(data: Lists): ThemeExport['counts'] {
  return {
    projects: data.projects.length,
    groups: new Set(data.projects.flatMap(({ groupId }) => groupId ?? [])).size,
    calls: data.calls.length,
    organisations: data.organisations.length,
    authorities: data.authorities.length,
    tombstones: data.tombstones.length,
  };
}

/** Sums of the theme's own projects in cents; unknown and negative values are left out, related projects never enter. */
export function totalsOf(projects: ThemeExport['projects']): ThemeExport['totals'] {
  const own = projects.filter(isThemeProject);
  const sum = (field: keyof ThemeExport['totals']) =>
    own.reduce((total, project) => total + Math.max(0, project[field] ?? 0), 0);
  return {
    plannedEuStateCents: sum('plannedEuStateCents'),
    plannedTotalCents: sum('plannedTotalCents'),
    realisedEuStateCents: sum('realisedEuStateCents'),
  };
}
