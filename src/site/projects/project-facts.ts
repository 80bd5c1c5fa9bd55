/** The key facts of a project, each with what the source does not state said so. */
import { formatDate, formatEuros, formatPercent, formatRange } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { wordsFor } from '../entry.ts';
import { placesText } from '../places.ts';
import type { Project } from './projects.ts';
import { projectState } from './project-state.ts';
import { authorityName, challengeName, objectiveName, sectorName } from '../site.ts';

export interface ProjectFact {
  name: string;
  value: string | readonly string[] | null;
}

/** `1.1.2026 – 31.12.2027`; half of it with the other half said to be missing; `null` where neither day is stated. */
export function periodText(
  { startOn, endOn }: Pick<Project, 'startOn' | 'endOn'>,
  lang: Lang,
): string | null {
  const t = strings(lang);
  if (startOn !== null && endOn !== null) return formatRange(lang, startOn, endOn);
  if (startOn !== null) return t('projects.endUnknown', { date: formatDate(lang, startOn) });
  return endOn === null ? null : t('projects.startUnknown', { date: formatDate(lang, endOn) });
}

/**
 * EU and state money paid so far. Zero while the project ran on the day of the data (`2026-11-24`) means that payments
 * have not begun; a negative sum is shown with its reason and counted nowhere.
 */
export function realisedValue(
  project: Pick<Project, 'realisedEuState' | 'sourceState' | 'startOn' | 'endOn'>,
  lang: Lang,
  dataDay: string,
): string[] | null {
  const t = strings(lang);
  const { realisedEuState: value } = project;
  if (value === null) return null;
  if (value < 0) return [formatEuros(lang, value), t('projects.negativeNote')];
  const hasNotBegun = value === 0 && projectState(project, dataDay) === 'running';
  return [
    hasNotBegun ? t('projects.nothingPaid', { date: formatDate(lang, dataDay) }) : formatEuros(lang, value),
  ];
}

/** Planned and realised EU and state money: told of the theme's own always, of others where the source has it. */
function euStateFacts(project: Project, lang: Lang, dataDay: string): ProjectFact[] {
  const t = strings(lang);
  const { plannedEuState } = project;
  const facts: ProjectFact[] = [
    {
      name: t('projects.plannedEuState'),
      value: plannedEuState === null ? null : formatEuros(lang, plannedEuState),
    },
    { name: t('projects.realisedEuState'), value: realisedValue(project, lang, dataDay) },
  ];
  return facts.filter(({ value }) => project.counted || value !== null);
}

/** The facts in the order a reader asks. `dataDay` is the day the export's data was taken from its source. */
export function projectFacts(project: Project, lang: Lang, dataDay: string): ProjectFact[] {
  const t = strings(lang);
  const { euFigureSource: source } = project;
  const runningAsOf = project.entry?.facts.runningAsOf;
  const partners = project.entry && wordsFor(project.entry, lang).value.partners;
  const facts: ProjectFact[] = [
    { name: t('projects.lead'), value: project.beneficiary?.(lang) ?? null },
    { name: t('projects.partners'), value: partners ?? null },
    { name: t('projects.regions'), value: placesText(project, lang) },
    { name: t('projects.period'), value: periodText(project, lang) },
    ...(runningAsOf === undefined
      ? []
      : [
          {
            name: t('projects.state.label'),
            value: t('projects.runningAsOf', { date: formatDate(lang, runningAsOf) }),
          },
        ]),
    { name: t('projects.fund'), value: project.fund === null ? null : t(`projects.funds.${project.fund}`) },
    {
      name: t('calls.authority'),
      value: project.authorityId === null ? null : authorityName(project.authorityId, lang),
    },
    {
      name: t('projects.total'),
      value: project.plannedTotal === null ? null : formatEuros(lang, project.plannedTotal),
    },
    ...euStateFacts(project, lang, dataDay),
    {
      name: t('projects.euMoney'),
      value:
        project.euContribution === null || source === null
          ? null
          : [
              formatEuros(lang, project.euContribution),
              t('projects.moneySource', { name: source.name, date: formatDate(lang, source.readOn) }),
            ],
    },
    {
      name: t('projects.euRate'),
      value: project.euRatePct === null ? null : formatPercent(lang, project.euRatePct),
    },
    {
      name: t('projects.objective'),
      value: project.objective === null ? null : objectiveName(project.objective, lang),
    },
    {
      name: t('projects.code'),
      value: /^[A-Z]/.test(project.code) ? project.code : t('projects.codeUnknown'),
    },
  ];
  const tags: ProjectFact[] = [
    { name: t('projects.sectors'), value: project.sectors.map((id) => sectorName(id, lang)) },
    { name: t('projects.challenges'), value: project.challenges.map((id) => challengeName(id, lang)) },
  ];
  return [...facts, ...tags.filter(({ value }) => value !== null && value.length > 0)];
}
