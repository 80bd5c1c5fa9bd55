/** The projects of the export: of the theme, related and earlier ones. */
import { isThemeProject, type ExportProject, type ThemeExport } from '../../export/schema.ts';
import { projectSlug } from '../../site/projects/projects.ts';
import { href } from '../../i18n/routes.ts';
import { field, inThree, optional, type DataTable } from './table.ts';

/** Cents as euros; `null` where no source says. */
export function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

/** A text of the export in the language of its source. */
export function sourceText(text: ExportProject['name']): string {
  return text[text.lang] ?? '';
}

const yearOf = (day: string | null) => day?.slice(0, 4) ?? null;

/** The table of projects. Takes the export, whose organisations it names, and the site's address. */
export function projectsTable(
  { organisations, source }: Pick<ThemeExport, 'organisations' | 'source'>,
  origin: string,
): DataTable<ExportProject> {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const organisationOf = ({ beneficiaryId }: ExportProject) => byId.get(beneficiaryId ?? '');
  return {
    id: 'projects',
    key: 'code',
    year: ({ startOn }) => yearOf(startOn),
    fields: [
      field(
        'code',
        'text',
        'Code of the project in EURA 2021; "kohesio:" or "editor:" before it where that is not known',
        ({ code }) => code,
      ),
      field(
        'kind',
        'text',
        'coordination and sub-project are of the theme; related and predecessor are not',
        ({ kind }) => kind,
      ),
      field('counted', 'boolean', "Whether it is the theme's own and counted in its figures", (project) =>
        isThemeProject(project),
      ),
      field('name', 'text', 'Name as in the source', ({ name }) => sourceText(name)),
      field(
        'nameLanguage',
        'text',
        'Language of the name: fi, sv, en, or und where the source does not tell',
        ({ name }) => name.lang,
      ),
      optional(
        'implementer',
        'text',
        'Organisation that carries the project out, as in the source; a natural person is never named',
        (project) => organisationOf(project)?.name,
      ),
      optional('fund', 'text', 'Fund of the European Union: ESF+, ESF, ERDF or JTF', ({ fund }) => fund),
      optional('startOn', 'day', 'First day', ({ startOn }) => startOn),
      optional('endOn', 'day', 'Last day; endIs tells whether it is planned', ({ endOn }) => endOn),
      field('regions', 'list', 'Regions by the code of Statistics Finland', ({ regions }) => [
        ...new Set(regions.map(({ maakunta }) => maakunta)),
      ]),
      field('nationwide', 'boolean', 'Whether it concerns the whole country', ({ nationwide }) => nationwide),
      optional('plannedTotalEuros', 'number', 'Planned funding in all, euros', (project) =>
        euros(project.plannedTotalCents),
      ),
      optional(
        'euContributionEuros',
        'number',
        'Planned share of the European Union, euros; of another source than EURA 2021',
        (project) => euros(project.euContributionCents),
      ),
      optional(
        'euRatePercent',
        'number',
        'Share of the European Union of the whole, 0–100',
        ({ euRatePct }) => euRatePct,
      ),
      optional(
        'realisedEuStateEuros',
        'number',
        'EU and state money paid so far, euros; negative where money was recovered',
        (project) => euros(project.realisedEuStateCents),
      ),
      field('retrievedAt', 'moment', 'When the data was taken from its source', () => source.retrievedAt),
      optional('plannedEuStateEuros', 'number', 'Planned EU and state money, euros', (project) =>
        euros(project.plannedEuStateCents),
      ),
      optional('plannedPublicEuros', 'number', 'Planned public funding, euros', (project) =>
        euros(project.plannedPublicCents),
      ),
      optional(
        'implementerBusinessId',
        'text',
        'Y-tunnus of the implementer',
        (project) => organisationOf(project)?.businessId,
      ),
      field('nuts', 'list', 'NUTS 3 codes as in the source', ({ regions }) =>
        regions.flatMap(({ nuts }) => nuts ?? []),
      ),
      optional(
        'specificObjective',
        'text',
        'Specific objective by its number in the programme: 4.1',
        ({ specificObjective }) => specificObjective?.fi,
      ),
      optional('authority', 'text', 'Financing authority by its id', ({ authorityId }) => authorityId),
      optional('call', 'text', 'The call it was granted from, by its id', ({ callId }) => callId),
      field('endIs', 'text', 'Whether endOn is planned or actual, or unknown', ({ endIs }) => endIs),
      optional('sourceState', 'text', 'State in the words of the source', ({ sourceState }) => sourceState),
      optional(
        'interventionField',
        'text',
        'Type of intervention by Annex I of Regulation (EU) 2021/1060',
        ({ interventionField }) => interventionField,
      ),
      optional('homepage', 'address', "The project's own pages", ({ homepage }) => homepage),
      optional('sourcePage', 'address', 'The project in the source', ({ cardUrl }) => cardUrl),
      ...inThree<ExportProject>(
        'page',
        'address',
        'Its page on this site',
        ({ code }, lang) => origin + href(lang, 'project', projectSlug(code)),
      ),
    ],
  };
}
