/**
 * The theme's own projects under the column names of Kohesio's bulk file (kohesio.ec.europa.eu/data/projects), with its
 * days as dd/mm/yyyy and its rate 0–100. Its code lists stop at 2014–2020 and are not followed. Kohesio leaves out the
 * beneficiary's name; its validator asks for one, so it stands last.
 */
import type { ExportProject, ThemeExport } from '../../export/schema.ts';
import { strings } from '../../i18n/strings.ts';
import { euros, sourceText } from './projects.ts';
import { optional, type DataTable, type FieldType, type FieldValue } from './table.ts';

/** `2026-11-24` → `24/11/2026`. */
function slashed(day: string | null): string | null {
  return day === null ? null : day.split('-').toReversed().join('/');
}

type Column = [
  name: string,
  type: FieldType,
  description: string,
  value: (project: ExportProject) => FieldValue | undefined,
];
const NOTHING = () => null;

/** The table. `regionName` and `authorityName` give the Finnish name of a code and an id. */
export function kohesioTable(
  { organisations, scope }: Pick<ThemeExport, 'organisations' | 'scope'>,
  regionName: (code: string) => string,
  authorityName: (id: string) => string,
): DataTable<ExportProject> {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const fundName = (fund: NonNullable<ExportProject['fund']>) => strings('en')(`projects.funds.${fund}`);
  const columns: Column[] = [
    [
      'Operation_Unique_Identifier',
      'text',
      'Number in Kohesio',
      ({ kohesioId, code }) => kohesioId ?? /^kohesio:(Q\d+)$/.exec(code)?.[1],
    ],
    [
      'Operation_Local_Identifier',
      'text',
      'Code of the project in EURA 2021; "editor:" before it where that is not known',
      ({ code }) => code,
    ],
    ['Operation_Name_English', 'text', 'Name in English by a person, no machine', ({ name }) => name.en],
    ['Operation_Name_Programme_Language', 'text', 'Name as in the source', ({ name }) => sourceText(name)],
    ['Country', 'text', 'Country', () => 'FI'],
    ['Postal_Code', 'text', 'Postcode of the place', ({ placePostcode }) => placePostcode],
    ['Operation_Start_Date', 'text', 'First day, dd/mm/yyyy', ({ startOn }) => slashed(startOn)],
    ['Operation_End_Date', 'text', 'Last day, dd/mm/yyyy, often planned', ({ endOn }) => slashed(endOn)],
    ['Cofinancing_Rate', 'number', 'Share of the European Union, 0–100', ({ euRatePct }) => euRatePct],
    [
      'Total_Eligible_Expenditure_amount',
      'number',
      'Planned funding in all',
      ({ plannedTotalCents }) => euros(plannedTotalCents),
    ],
    [
      'Total_Eligible_Expenditure_Currency',
      'text',
      'Currency of the sum',
      ({ plannedTotalCents }) => (plannedTotalCents === null ? null : 'EUR'),
    ],
    [
      'Project_EU_Budget',
      'number',
      'Planned share of the European Union, euros',
      ({ euContributionCents }) => euros(euContributionCents),
    ],
    [
      'Beneficiary_Unique_Identifier',
      'text',
      'Y-tunnus',
      ({ beneficiaryId }) => byId.get(beneficiaryId ?? '')?.businessId,
    ],
    ['Location_Indicator_latitude_longitude', 'text', 'Not known', NOTHING],
    [
      'Category_Of_Intervention',
      'text',
      'Annex I of Regulation (EU) 2021/1060',
      ({ interventionField }) => interventionField,
    ],
    ['Category_Label', 'text', 'Not known', NOTHING],
    ['Thematic_Objective_ID', 'text', 'Of 2014–2020 only', NOTHING],
    ['Thematic_Objective_Label', 'text', 'Of 2014–2020 only', NOTHING],
    [
      'Policy_Objective_ID',
      'text',
      'Specific objective by its number in the programme',
      ({ specificObjective }) => specificObjective?.fi,
    ],
    ['Policy_Objective_Label', 'text', 'Not known', NOTHING],
    ['Fund_Code', 'text', 'Fund', ({ fund }) => fund],
    ['Fund_Name', 'text', 'Fund in English', ({ fund }) => fund && fundName(fund)],
    ['Programme_Code', 'text', 'CCI of the programme', () => scope.programme.cci],
    ['Programme_Name', 'text', 'Programme', () => sourceText(scope.programme.name)],
    [
      'Region',
      'list',
      'Regions by name',
      ({ regions }) => regions.map(({ maakunta }) => regionName(maakunta)),
    ],
    [
      'NUTS3_Code',
      'list',
      'NUTS 3 codes as in the source',
      ({ regions }) => regions.flatMap(({ nuts }) => nuts ?? []),
    ],
    ['Programming_Period', 'text', 'Programming period', () => '2021-2027'],
    [
      'Operation_Summary_English',
      'text',
      'Summary in English by a person, no machine',
      ({ summary }) => summary?.en,
    ],
    [
      'Operation_Summary_Programme_Language',
      'text',
      'Summary as in the source',
      ({ summary }) => summary && sourceText(summary),
    ],
    [
      'ManagingAuthority',
      'text',
      'Financing authority',
      ({ authorityId }) => authorityId && authorityName(authorityId),
    ],
    ['Image_URL', 'text', 'Not known', NOTHING],
    ['InfoRegio_ID', 'text', 'Not known', NOTHING],
    ['InfoRegio_URL', 'text', 'Not known', NOTHING],
    [
      'Beneficiary_Name',
      'text',
      'Organisation as in the source; a natural person is never named',
      ({ beneficiaryId }) => byId.get(beneficiaryId ?? '')?.name,
    ],
  ];
  return {
    id: 'kohesio',
    key: 'Operation_Local_Identifier',
    year: ({ startOn }) => startOn?.slice(0, 4) ?? null,
    fields: columns.map(([name, type, description, value]) => optional(name, type, description, value)),
  };
}
