/** The calls of the export. */
import type { ExportCall, ThemeExport } from '../../export/schema.ts';
import { euros, sourceText } from './projects.ts';
import { field, inThree, optional, type DataTable } from './table.ts';
import type { Lang } from '../../i18n/languages.ts';

/** The table of calls. `page` gives the address of a call's page, if it has one. */
export function callsTable(
  { source }: Pick<ThemeExport, 'source'>,
  page: (id: string, lang: Lang) => string | undefined,
): DataTable<ExportCall> {
  return {
    id: 'calls',
    key: 'id',
    year: ({ opensOn, closesOn }) => (opensOn ?? closesOn)?.slice(0, 4) ?? null,
    fields: [
      field('id', 'text', 'Id in EURA 2021; "editor:" before it where that is not known', ({ id }) => id),
      field(
        'kind',
        'text',
        'coordination and sub-project are calls of the theme; regional-related is not',
        ({ kind }) => kind,
      ),
      field('title', 'text', 'Title as in the source', ({ title }) => sourceText(title)),
      field(
        'titleLanguage',
        'text',
        'Language of the title: fi, sv, en, or und where the source does not tell',
        ({ title }) => title.lang,
      ),
      optional('opensOn', 'day', 'First day', ({ opensOn }) => opensOn),
      optional('closesOn', 'day', 'Last day', ({ closesOn }) => closesOn),
      optional(
        'closesTimeHelsinki',
        'text',
        'Time of the last day when it closes, Finnish time, HH:MM',
        ({ closesTime }) => closesTime,
      ),
      field('continuous', 'boolean', 'Whether it is open without a last day', ({ continuous }) => continuous),
      field('fund', 'text', 'Fund of the European Union: ESF+, ERDF or JTF', ({ fund }) => fund),
      field(
        'specificObjectives',
        'list',
        'Specific objectives by their number in the programme',
        ({ specificObjectives }) => specificObjectives,
      ),
      field(
        'eligibleApplicants',
        'list',
        'Who may apply; empty: the source does not state it',
        ({ eligibleApplicants }) => eligibleApplicants,
      ),
      field('regions', 'list', 'Regions by the code of Statistics Finland', ({ regions }) => regions),
      optional('totalSupportEuros', 'number', 'Money in the call in all, euros', ({ totalSupportCents }) =>
        euros(totalSupportCents),
      ),
      field('url', 'address', 'The notice of the call', ({ url }) => url),
      field('retrievedAt', 'moment', 'When the data was taken from its source', () => source.retrievedAt),
      optional('area', 'text', 'Area in the words of the source', ({ area }) => area),
      field('authority', 'text', 'Financing authority by its id', ({ authorityId }) => authorityId),
      optional(
        'plannedFrom',
        'text',
        'First month of a planned call, YYYY-MM',
        ({ plannedWindow }) => plannedWindow?.from,
      ),
      optional(
        'plannedTo',
        'text',
        'Last month of a planned call, YYYY-MM',
        ({ plannedWindow }) => plannedWindow?.to,
      ),
      field('updatedOn', 'day', 'Day of the last change', ({ updatedOn }) => updatedOn),
      field('projects', 'list', 'Codes of the projects it led to', ({ resultCodes }) => resultCodes),
      ...inThree<ExportCall>('page', 'address', 'Its page on this site', ({ id }, lang) => page(id, lang)),
    ],
  };
}
