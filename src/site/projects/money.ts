/** Sums of the theme's own projects. Unknown and negative values never enter one; how many were left out is told. */
import { formatEuros } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Project } from './projects.ts';

export interface MoneySum {
  /** Whole euros. */
  total: number;
  /** How many projects the sum is of. */
  projects: number;
  /** How many are left out because their figure is negative: money was recovered. */
  negative: number;
  /** How many are left out because the source does not state it. */
  unknown: number;
}

export type MoneyField = 'plannedTotal' | 'plannedEuState' | 'realisedEuState';

/** The sum of one figure over the projects that are counted; related and earlier ones are not looked at. */
export function moneySum(projects: readonly Project[], field: MoneyField): MoneySum {
  const values = projects.filter(({ counted }) => counted).map((project) => project[field]);
  const stated = values.filter((value): value is number => value !== null && value >= 0);
  return {
    total: stated.reduce((sum, value) => sum + value, 0),
    projects: stated.length,
    negative: values.filter((value) => value !== null && value < 0).length,
    unknown: values.filter((value) => value === null).length,
  };
}

/** The sums that can be told, each with how many projects it covers and leaves out; none while no source has figures. */
export function sumFacts(projects: readonly Project[], lang: Lang): { name: string; value: string[] }[] {
  const t = strings(lang);
  return (['plannedTotal', 'plannedEuState', 'realisedEuState'] as const).flatMap((field) => {
    const { total, projects: count, negative, unknown } = moneySum(projects, field);
    if (count === 0 && negative === 0) return [];
    // A sum of nothing would read as a statement that there is no money.
    const value = [
      ...(count === 0 ? [] : [formatEuros(lang, total), t('results.sums.of', { count })]),
      ...(negative === 0 ? [] : [t('results.sums.negative', { count: negative })]),
      ...(unknown === 0 ? [] : [t('results.sums.unknown', { count: unknown })]),
    ];
    return [{ name: t(field === 'plannedTotal' ? 'projects.total' : `projects.${field}`), value }];
  });
}
