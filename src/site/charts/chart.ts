/** A chart ready to be shown in a language: its finding, its drawing, and the same figures as a table. */
import type { BarChart, BarKind } from '../../charts/bars.ts';
import type { ColumnChart } from '../../charts/columns.ts';
import type { Leader } from '../../charts/leader.ts';
import { formatList } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';

export interface ChartCell {
  text: string;
  path?: string | undefined;
  numeric?: boolean | undefined;
}

export interface Chart {
  /** Its anchor on the page. */
  id: string;
  /** What it shows, in one sentence without a full stop: its title. */
  finding: string;
  /** What is measured and in what unit. */
  what: string;
  /** The chart in words: its type, what, why so, the main finding (WCAG 1.1.1). */
  alternative: string;
  drawing: { type: 'bars'; chart: BarChart } | { type: 'columns'; chart: ColumnChart };
  /** Needed where bars of two kinds stand together. */
  legend: readonly { kind: BarKind; text: string }[];
  /** How it is counted and what is left out. */
  notes: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly ChartCell[])[];
}

type ChartType = 'bars' | 'columns' | 'pairs';
type Reason = 'order' | 'time' | 'pair';

/** The chart in words for those who do not see it. */
export function alternativeText(
  lang: Lang,
  chart: { type: ChartType; what: string; why: Reason; finding: string },
): string {
  const t = strings(lang);
  return t('results.charts.alternative', {
    type: t(`results.charts.type.${chart.type}`),
    what: chart.what,
    why: t(`results.charts.why.${chart.why}`),
    finding: chart.finding,
  });
}

const FINDINGS = {
  region: { first: 'regionFirst', tie: 'regionTie', only: 'only' },
  named: { first: 'first', tie: 'tie', only: 'only' },
  year: { first: 'yearFirst', tie: 'yearTie', only: 'yearOnly' },
  running: { first: 'runningFirst', tie: 'runningTie', only: 'runningOnly' },
} as const;

/** The finding of a chart whose largest row is told; a chart of nothing but rows that stand apart says so. */
export function leaderText(
  lang: Lang,
  leader: Leader,
  about: keyof typeof FINDINGS,
  format: (value: number) => string,
): string {
  const t = strings(lang);
  if (leader.kind === 'none') return t('results.findings.apart');
  const key = FINDINGS[about][leader.kind];
  const value = format(leader.value);
  return leader.kind === 'tie'
    ? t(`results.findings.${key}`, { names: formatList(lang, leader.labels), value })
    : t(`results.findings.${key}`, { name: leader.label, value });
}
