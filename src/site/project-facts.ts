/** The key facts of a project, each with what the source does not state said so. */
import { formatDate, formatEuros, formatPercent, formatRange } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { wordsFor } from './entry.ts';
import { placesText } from './places.ts';
import type { Project } from './projects.ts';
import { authorityName, challengeName, objectiveName, sectorName } from './site.ts';

export interface ProjectFact {
  name: string;
  value: string | readonly string[] | null;
}

export function projectFacts(project: Project, lang: Lang): ProjectFact[] {
  const t = strings(lang);
  const { euFigureSource: source } = project;
  const runningAsOf = project.entry?.facts.runningAsOf;
  const partners = project.entry && wordsFor(project.entry, lang).value.partners;
  const facts: ProjectFact[] = [
    { name: t('projects.lead'), value: project.beneficiary?.(lang) ?? null },
    { name: t('projects.partners'), value: partners ?? null },
    { name: t('projects.regions'), value: placesText(project, lang) },
    {
      name: t('projects.period'),
      value: project.startOn === null ? null : formatRange(lang, project.startOn, project.endOn ?? undefined),
    },
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
