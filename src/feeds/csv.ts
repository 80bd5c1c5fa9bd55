/** Tables for spreadsheets: CSV (RFC 4180) as Finnish spreadsheet programs open it. */
import { stringify } from 'csv-stringify/sync';
import type { ThemeExport } from '../export/schema.ts';
import { isThemeProject } from '../export/schema.ts';

type Cell = string | number | boolean | null;
type Columns<T> = Record<string, (record: T) => Cell>;

/**
 * One row a record under a header: UTF-8 with a byte order mark, semicolons, ISO dates, a dot for decimals.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP ASVS 1.2.10); numbers stay numbers.
 */
function table<T>(records: readonly T[], columns: Columns<T>): string {
  const rows = records.map((record) => Object.values(columns).map((value) => value(record)));
  return stringify([Object.keys(columns), ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

const euros = (cents: number | null) => (cents === null ? null : cents / 100);
const sourceText = (text: ThemeExport['projects'][number]['name']) => text[text.lang] ?? '';

/** Every project of the export; `counted` tells the theme's own from related and earlier ones. */
export function projectsCsv(data: ThemeExport): string {
  const organisations = new Map(data.organisations.map(({ id, name }) => [id, name]));
  return table(data.projects, {
    code: ({ code }) => code,
    kind: ({ kind }) => kind,
    counted: (project) => isThemeProject(project),
    name: ({ name }) => sourceText(name),
    nameLanguage: ({ name }) => name.lang,
    implementer: ({ beneficiaryId }) => organisations.get(beneficiaryId ?? '') ?? null,
    fund: ({ fund }) => fund,
    startOn: ({ startOn }) => startOn,
    endOn: ({ endOn }) => endOn,
    regions: ({ regions }) => regions.map(({ maakunta }) => maakunta).join('|'),
    nationwide: ({ nationwide }) => nationwide,
    plannedTotalEuros: ({ plannedTotalCents }) => euros(plannedTotalCents),
    euContributionEuros: ({ euContributionCents }) => euros(euContributionCents),
    euRatePercent: ({ euRatePct }) => euRatePct,
    realisedEuStateEuros: ({ realisedEuStateCents }) => euros(realisedEuStateCents),
    retrievedAt: () => data.source.retrievedAt,
  });
}

/** The projects of the export that concern a region, alone or with others; the code is Statistics Finland's. */
export function regionProjectsCsv(data: ThemeExport, code: string): string {
  const isHere = ({ regions }: ThemeExport['projects'][number]) =>
    regions.some(({ maakunta }) => maakunta === code);
  return projectsCsv({ ...data, projects: data.projects.filter(isHere) });
}

/** Every call of the export. */
export function callsCsv(data: ThemeExport): string {
  return table(data.calls, {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    title: ({ title }) => sourceText(title),
    titleLanguage: ({ title }) => title.lang,
    opensOn: ({ opensOn }) => opensOn,
    closesOn: ({ closesOn }) => closesOn,
    closesTimeHelsinki: ({ closesTime }) => closesTime,
    continuous: ({ continuous }) => continuous,
    fund: ({ fund }) => fund,
    specificObjectives: ({ specificObjectives }) => specificObjectives.join('|'),
    eligibleApplicants: ({ eligibleApplicants }) => eligibleApplicants.join('|'),
    regions: ({ regions }) => regions.join('|'),
    totalSupportEuros: ({ totalSupportCents }) => euros(totalSupportCents),
    url: ({ url }) => url,
    retrievedAt: () => data.source.retrievedAt,
  });
}
