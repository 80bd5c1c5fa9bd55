/** Sums of the theme's own projects. Unknown and negative values never enter one; how many were left out is told. */
import { formatShortEuros } from '../../i18n/format.ts';
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

export interface ToldSum {
  name: string;
  /** `null` where the only figures are of recovered money: a sum of nothing would say that there is no money. */
  amount: string | null;
  /** How many projects the sum is of and how many it leaves out. */
  notes: string[];
}

/** How many projects a sum leaves out, and why, in sentences. */
export function leftOut({ negative, unknown }: Pick<MoneySum, 'negative' | 'unknown'>, lang: Lang): string[] {
  const t = strings(lang);
  return [
    ...(negative === 0 ? [] : [t('results.sums.negative', { count: negative })]),
    ...(unknown === 0 ? [] : [t('results.sums.unknown', { count: unknown })]),
  ];
}

/** The sums that can be told; none while no source has figures. */
export function toldSums(projects: readonly Project[], lang: Lang): ToldSum[] {
  const t = strings(lang);
  return (['plannedTotal', 'plannedEuState', 'realisedEuState'] as const).flatMap((field) => {
    const sum = moneySum(projects, field);
    if (sum.projects === 0 && sum.negative === 0) return [];
    const covers = sum.projects === 0 ? [] : [t('results.sums.of', { count: sum.projects })];
    return [
      {
        name: t(field === 'plannedTotal' ? 'projects.total' : `projects.${field}`),
        amount: sum.projects === 0 ? null : formatShortEuros(lang, sum.total),
        notes: [...covers, ...leftOut(sum, lang)],
      },
    ];
  });
}
