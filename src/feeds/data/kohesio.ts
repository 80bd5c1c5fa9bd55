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

type Column = [name: string, type: FieldType, value: (project: ExportProject) => FieldValue | undefined];
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
      ({ kohesioId, code }) => kohesioId ?? /^kohesio:(Q\d+)$/.exec(code)?.[1],
    ],
    ['Operation_Local_Identifier', 'text', ({ code }) => code],
    ['Operation_Name_English', 'text', ({ name }) => name.en],
    ['Operation_Name_Programme_Language', 'text', ({ name }) => sourceText(name)],
    ['Country', 'text', () => 'FI'],
    ['Postal_Code', 'text', ({ placePostcode }) => placePostcode],
    ['Operation_Start_Date', 'text', ({ startOn }) => slashed(startOn)],
    ['Operation_End_Date', 'text', ({ endOn }) => slashed(endOn)],
    ['Cofinancing_Rate', 'number', ({ euRatePct }) => euRatePct],
    ['Total_Eligible_Expenditure_amount', 'number', ({ plannedTotalCents }) => euros(plannedTotalCents)],
    [
      'Total_Eligible_Expenditure_Currency',
      'text',
      ({ plannedTotalCents }) => (plannedTotalCents === null ? null : 'EUR'),
    ],
    ['Project_EU_Budget', 'number', ({ euContributionCents }) => euros(euContributionCents)],
    [
      'Beneficiary_Unique_Identifier',
      'text',
      ({ beneficiaryId }) => byId.get(beneficiaryId ?? '')?.businessId,
    ],
    ['Location_Indicator_latitude_longitude', 'text', NOTHING],
    ['Category_Of_Intervention', 'text', ({ interventionField }) => interventionField],
    ['Category_Label', 'text', NOTHING],
    ['Thematic_Objective_ID', 'text', NOTHING],
    ['Thematic_Objective_Label', 'text', NOTHING],
    ['Policy_Objective_ID', 'text', ({ specificObjective }) => specificObjective?.fi],
    ['Policy_Objective_Label', 'text', NOTHING],
    ['Fund_Code', 'text', ({ fund }) => fund],
    ['Fund_Name', 'text', ({ fund }) => fund && fundName(fund)],
    ['Programme_Code', 'text', () => scope.programme.cci],
    ['Programme_Name', 'text', () => sourceText(scope.programme.name)],
    ['Region', 'list', ({ regions }) => regions.map(({ maakunta }) => regionName(maakunta))],
    ['NUTS3_Code', 'list', ({ regions }) => regions.flatMap(({ nuts }) => nuts ?? [])],
    ['Programming_Period', 'text', () => '2021-2027'],
    ['Operation_Summary_English', 'text', ({ summary }) => summary?.en],
    ['Operation_Summary_Programme_Language', 'text', ({ summary }) => summary && sourceText(summary)],
    ['ManagingAuthority', 'text', ({ authorityId }) => authorityId && authorityName(authorityId)],
    ['Image_URL', 'text', NOTHING],
    ['InfoRegio_ID', 'text', NOTHING],
    ['InfoRegio_URL', 'text', NOTHING],
    ['Beneficiary_Name', 'text', ({ beneficiaryId }) => byId.get(beneficiaryId ?? '')?.name],
  ];
  return {
    id: 'kohesio',
    key: 'Operation_Local_Identifier',
    year: ({ startOn }) => startOn?.slice(0, 4) ?? null,
    fields: columns.map(([name, type, value]) => optional(name, type, value)),
  };
}
