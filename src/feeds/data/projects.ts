/** The projects of the export: of the theme, related and earlier ones. */
import { isThemeProject, type ExportProject, type ThemeExport } from '../../export/schema.ts';
import { projectSlug, type Project } from '../../site/projects/projects.ts';
import { href } from '../../i18n/routes.ts';
import { exportProvenance } from './provenance.ts';
import { field, inThree, optional, type DataTable } from './table.ts';

/** Cents as euros; `null` where no source says. */
export function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

/** A text of the export in the language of its source. */
export function sourceText(text: ExportProject['name']): string {
  return text[text.lang] ?? '';
}

/** What the editors add to a project of the export. */
type Editorial = Pick<Project, 'sectors' | 'challenges'>;

/**
 * The table of projects. Takes the export, whose organisations it names, the site's address, and what the editors say
 * of a project by its code.
 */
export function projectsTable(
  { organisations, source }: Pick<ThemeExport, 'organisations' | 'source'>,
  origin: string,
  editorial: (code: string) => Editorial | undefined,
): DataTable<ExportProject> {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const organisationOf = ({ beneficiaryId }: ExportProject) => byId.get(beneficiaryId ?? '');
  return {
    id: 'projects',
    key: 'code',
    year: ({ startOn }) => startOn?.slice(0, 4) ?? null,
    fields: [
      field('code', 'text', ({ code }) => code),
      field('kind', 'text', ({ kind }) => kind),
      field('counted', 'boolean', (project) => isThemeProject(project)),
      field('name', 'text', ({ name }) => sourceText(name)),
      field('nameLanguage', 'text', ({ name }) => name.lang),
      optional('implementer', 'text', (project) => organisationOf(project)?.name),
      optional('implementerBusinessId', 'text', (project) => organisationOf(project)?.businessId),
      optional('fund', 'text', ({ fund }) => fund),
      optional('startOn', 'day', ({ startOn }) => startOn),
      optional('endOn', 'day', ({ endOn }) => endOn),
      field('endIs', 'text', ({ endIs }) => endIs),
      optional('sourceState', 'text', ({ sourceState }) => sourceState),
      field('regions', 'list', ({ regions }) => [...new Set(regions.map(({ maakunta }) => maakunta))]),
      field('nuts', 'list', ({ regions }) => regions.flatMap(({ nuts }) => nuts ?? [])),
      field('nationwide', 'boolean', ({ nationwide }) => nationwide),
      field('sectors', 'list', ({ code }) => editorial(code)?.sectors ?? []),
      field('challenges', 'list', ({ code }) => editorial(code)?.challenges ?? []),
      optional('specificObjective', 'text', ({ specificObjective }) => specificObjective?.fi),
      optional('call', 'text', ({ callId }) => callId),
      optional('authority', 'text', ({ authorityId }) => authorityId),
      optional('plannedTotalEuros', 'number', (project) => euros(project.plannedTotalCents)),
      optional('plannedEuStateEuros', 'number', (project) => euros(project.plannedEuStateCents)),
      optional('plannedPublicEuros', 'number', (project) => euros(project.plannedPublicCents)),
      optional('euContributionEuros', 'number', (project) => euros(project.euContributionCents)),
      optional('euRatePercent', 'number', ({ euRatePct }) => euRatePct),
      optional('realisedEuStateEuros', 'number', (project) => euros(project.realisedEuStateCents)),
      optional('interventionField', 'text', ({ interventionField }) => interventionField),
      optional('homepage', 'address', ({ homepage }) => homepage),
      optional('sourcePage', 'address', ({ cardUrl }) => cardUrl),
      ...exportProvenance<ExportProject>(source),
      ...inThree<ExportProject>(
        'page',
        'address',
        ({ code }, lang) => origin + href(lang, 'project', projectSlug(code)),
      ),
    ],
  };
}
