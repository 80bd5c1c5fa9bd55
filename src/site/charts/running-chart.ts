/** How many projects of the theme run each year. */
import { columnChart } from '../../charts/columns.ts';
import { leaderOf } from '../../charts/leader.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { runningByYear } from '../projects/breakdown.ts';
import type { Project } from '../projects/projects.ts';
import { alternativeText, leaderText, type Chart } from './chart.ts';

/** `null` while no project of the theme has both its start and its end stated. */
export function runningChart(projects: readonly Project[], lang: Lang): Chart | null {
  const data = runningByYear(projects);
  if (data.rows.length === 0) return null;
  const t = strings(lang);
  const leader = leaderOf(data.rows.map(({ year, projects }) => ({ label: year, value: projects })));
  const finding = leaderText(lang, leader, 'running', (count) => t('projects.count', { count }));
  const what = t('results.charts.running.what');
  const chart = columnChart(
    data.rows.map(({ year, projects }) => ({
      label: year,
      value: projects,
      text: formatNumber(lang, projects),
    })),
    'projects',
  );
  return {
    id: 'projects-over-time',
    finding,
    what,
    alternative: alternativeText(lang, { type: 'columns', what, why: 'time', finding }),
    drawing: { type: 'columns', chart },
    legend: [],
    notes: [
      t('results.charts.running.note'),
      ...(data.unknown === 0 ? [] : [t('results.charts.running.unknown', { count: data.unknown })]),
    ],
    columns: [t('results.charts.running.column'), t('results.charts.count')],
    rows: data.rows.map(({ year, projects }) => [
      { text: year },
      { text: formatNumber(lang, projects), numeric: true },
    ]),
  };
}
