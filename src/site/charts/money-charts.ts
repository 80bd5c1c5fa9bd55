/** The charts of the theme's money: by region, sector, objective and year, and planned beside realised. */
import { barChart } from '../../charts/bars.ts';
import { columnChart } from '../../charts/columns.ts';
import { leaderOf } from '../../charts/leader.ts';
import { moneyUnit } from '../../charts/unit.ts';
import {
  formatEuros,
  formatEurosInWords,
  formatInUnit,
  formatNumber,
  formatPercent,
  formatShortEuros,
} from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import {
  isApart,
  moneyBy,
  plannedAndRealised,
  type BreakdownBy,
  type MoneyBreakdown,
} from '../projects/breakdown.ts';
import { leftOut } from '../projects/money.ts';
import type { Project } from '../projects/projects.ts';
import { itemHref, objectiveName, regionName, sectorName } from '../site.ts';
import { alternativeText, leaderText, type Chart, type ChartCell } from './chart.ts';

/** The figure all of them show: it is what the theme gives, where the total cost holds the projects' own money too. */
const FIGURE = 'plannedEuState';

function rowName(by: BreakdownBy, key: string, lang: Lang): string {
  const t = strings(lang);
  if (key === 'wholeCountry') return t('wholeCountry');
  if (key === 'notStated') return t(`results.charts.unmarked.${by}`);
  if (key === 'several' && (by === 'region' || by === 'sector')) return t(`results.charts.several.${by}`);
  if (by === 'region') return regionName(key, lang);
  if (by === 'sector') return sectorName(key, lang);
  return by === 'objective' ? objectiveName(key, lang) : key;
}

function rowPath(by: BreakdownBy, key: string, lang: Lang): string | undefined {
  if (isApart(key) || (by !== 'region' && by !== 'sector')) return undefined;
  return itemHref(lang, by, key);
}

function tableOf(data: MoneyBreakdown, by: BreakdownBy, lang: Lang): Pick<Chart, 'columns' | 'rows'> {
  const t = strings(lang);
  const row = (name: ChartCell, total: number | null, projects: number): ChartCell[] => [
    name,
    { text: total === null ? t('results.charts.unknown') : formatEuros(lang, total), numeric: true },
    { text: formatNumber(lang, projects), numeric: true },
  ];
  return {
    columns: [t(`results.charts.${by}.column`), t('results.charts.money'), t('results.charts.count')],
    rows: [
      ...data.rows.map(({ key, total, projects }) =>
        row({ text: rowName(by, key, lang), path: rowPath(by, key, lang) }, total, projects),
      ),
      row({ text: t('results.charts.total') }, data.total, data.projects),
    ],
  };
}

function notesOf(data: MoneyBreakdown, by: BreakdownBy, lang: Lang): string[] {
  const t = strings(lang);
  return [
    t(`results.charts.${by}.note`),
    t('results.sums.of', { count: data.projects }),
    ...leftOut(data, lang),
  ];
}

/** The largest row among those that are a region, a sector, an objective or a year. */
function leading(data: MoneyBreakdown, by: BreakdownBy, lang: Lang) {
  return leaderOf(
    data.rows
      .filter(({ key }) => !isApart(key))
      .map(({ key, total }) => ({ label: rowName(by, key, lang), value: total })),
  );
}

/** Money by region, sector or objective as bars; `null` while no project of the theme has a figure. */
export function moneyBars(
  projects: readonly Project[],
  by: 'region' | 'sector' | 'objective',
  lang: Lang,
): Chart | null {
  const data = moneyBy(projects, FIGURE, by);
  if (data.projects === 0) return null;
  const t = strings(lang);
  const finding = leaderText(lang, leading(data, by, lang), by === 'region' ? by : 'named', (value) =>
    formatEurosInWords(lang, value),
  );
  const what = t(`results.charts.${by}.what`);
  return {
    id: `money-by-${by}`,
    finding,
    what,
    alternative: alternativeText(lang, { type: 'bars', what, why: 'order', finding }),
    drawing: {
      type: 'bars',
      chart: barChart(
        data.rows.map(({ key, total }) => ({
          label: rowName(by, key, lang),
          apart: isApart(key),
          bars: [
            {
              kind: 'planned',
              value: total,
              text: total === null ? t('results.charts.unknown') : formatShortEuros(lang, total),
            },
          ],
        })),
      ),
    },
    legend: [],
    notes: notesOf(data, by, lang),
    ...tableOf(data, by, lang),
  };
}

/** Money by the year projects start, as columns; `null` while no project has both a figure and a start. */
export function moneyByStartYear(projects: readonly Project[], lang: Lang): Chart | null {
  const data = moneyBy(projects, FIGURE, 'startYear');
  const years = data.rows.flatMap(({ key, total }) =>
    isApart(key) || total === null ? [] : [{ key, total }],
  );
  if (years.length === 0) return null;
  const t = strings(lang);
  const unit = moneyUnit(Math.max(...years.map(({ total }) => total)));
  const inUnit = (value: number) => formatInUnit(lang, value, unit);
  const finding = leaderText(lang, leading(data, 'startYear', lang), 'year', (value) =>
    formatEurosInWords(lang, value),
  );
  const what = t('results.charts.startYear.what', { unit: t(`results.charts.unit.${unit.name}`) });
  const chart = columnChart(
    years.map(({ key, total }) => ({ label: key, value: total, text: inUnit(total) })),
    'planned',
  );
  return {
    id: 'money-by-year',
    finding,
    what,
    alternative: alternativeText(lang, { type: 'columns', what, why: 'time', finding }),
    drawing: { type: 'columns', chart },
    legend: [],
    notes: notesOf(data, 'startYear', lang),
    ...tableOf(data, 'startYear', lang),
  };
}

/** Planned beside realised money by starting year; `null` while no project has both figures. */
export function plannedBesideRealised(projects: readonly Project[], lang: Lang): Chart | null {
  const data = plannedAndRealised(projects);
  if (data.projects === 0) return null;
  const t = strings(lang);
  const share = data.planned === 0 ? 0 : Math.round((100 * data.realised) / data.planned);
  const finding =
    data.realised === 0
      ? t('results.findings.pairNone')
      : t('results.findings.pair', { share: formatPercent(lang, share) });
  const what = t('results.charts.pair.what');
  const name = (key: string) => rowName('startYear', key, lang);
  const cells = (label: string, row: { planned: number; realised: number; projects: number }) => [
    { text: label },
    { text: formatEuros(lang, row.planned), numeric: true },
    { text: formatEuros(lang, row.realised), numeric: true },
    { text: formatNumber(lang, row.projects), numeric: true },
  ];
  return {
    id: 'planned-and-realised',
    finding,
    what,
    alternative: alternativeText(lang, { type: 'pairs', what, why: 'pair', finding }),
    drawing: {
      type: 'bars',
      chart: barChart(
        data.rows.map(({ key, planned, realised }) => ({
          label: name(key),
          apart: isApart(key),
          bars: [
            { kind: 'planned', value: planned, text: formatShortEuros(lang, planned) },
            { kind: 'realised', value: realised, text: formatShortEuros(lang, realised) },
          ],
        })),
      ),
    },
    legend: (['planned', 'realised'] as const).map((kind) => ({
      kind,
      text: t(`results.charts.pair.${kind}`),
    })),
    notes: [
      t('results.charts.pair.note'),
      t('results.charts.pair.compared', { count: data.projects }),
      ...leftOut({ negative: data.negative, unknown: 0 }, lang),
      ...(data.unknown === 0 ? [] : [t('results.charts.pair.missing', { count: data.unknown })]),
    ],
    columns: [
      t('results.charts.startYear.column'),
      t('results.charts.pair.planned'),
      t('results.charts.pair.realised'),
      t('results.charts.count'),
    ],
    rows: [...data.rows.map((row) => cells(name(row.key), row)), cells(t('results.charts.total'), data)],
  };
}
