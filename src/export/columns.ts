/**
 * The 35 columns of the Excel that the EURA 2021 information service gives, as of May 2024. Columns are found by
 * name, never by position: their names have changed between programming periods and may again.
 */

interface ColumnFacts {
  /** As the sheet spells it, trimmed. */
  header: string;
  /** Other names the same column has had; case, spaces and no-break spaces do not matter. */
  aliases?: readonly string[];
  /** Whether a file without it is refused: what Article 49(3) asks for, and what tells projects and people apart. */
  required?: boolean;
}

const COLUMN_TABLE = {
  code: { header: 'Hankekoodi', aliases: ['Koodi', 'Projektikoodi'], required: true },
  groupId: { header: 'Ryhmähanketunnus', aliases: ['Ryhmähankkeen tunnus'] },
  fund: { header: 'Rahasto', required: true },
  fundSubtype: { header: 'EAKR-/JTF-alatyyppi', aliases: ['EAKR-alatyyppi', 'EAKR/JTF-alatyyppi'] },
  priority: { header: 'Tl', aliases: ['Toimintalinja'], required: true },
  specificObjective: { header: 'Et', aliases: ['Erityistavoite'], required: true },
  name: { header: 'Hankkeen nimi', aliases: ['Projektin nimi'], required: true },
  beneficiaryName: { header: 'Toteuttajan nimi', aliases: ['Toteuttaja'], required: true },
  beneficiaryBusinessId: {
    header: 'Toteuttajan Y-tunnus',
    aliases: ['Y-tunnus', 'Toteuttajan Y tunnus'],
    required: true,
  },
  authority: { header: 'Rahoittava viranomainen', aliases: ['Viranomainen'], required: true },
  sourceState: { header: 'Toiminnan tila', aliases: ['Tila'], required: true },
  startOn: { header: 'Aloituspvm', aliases: ['Aloituspäivämäärä', 'Alkamispvm'], required: true },
  endOn: { header: 'Päättymispvm', aliases: ['Päättymispäivämäärä'], required: true },
  plannedEuState: {
    header: 'Suunniteltu EU- ja valtion rahoitus',
    aliases: ['Myönnetty EU- ja valtion rahoitus'],
    required: true,
  },
  plannedPublic: {
    header: 'Suunniteltu julkinen rahoitus',
    aliases: ['Suunniteltu julkinen rahoitus yhteensä'],
  },
  plannedTotal: { header: 'Suunniteltu rahoitus yhteensä', required: true },
  realisedEuState: { header: 'Toteutunut EU- ja valtion rahoitus', required: true },
  realisedPublic: {
    header: 'Toteutunut julkinen rahoitus',
    aliases: ['Toteutunut julkinen rahoitus yhteensä'],
  },
  realisedTotal: { header: 'Toteutunut rahoitus yhteensä' },
  realisedEu: { header: 'Toteutunut EU-rahoituksen määrä', aliases: ['Toteutunut EU-rahoitus'] },
  interventionField: { header: 'Tukitoimen ala', required: true },
  location: { header: 'Sijainti', required: true },
  placePostcode: { header: 'Toteutuspaikan postinumero' },
  placeTown: { header: 'Toteutuspaikan postitoimipaikka' },
  beneficiaryPostcode: { header: 'Tuensaajan postinumero', aliases: ['Toteuttajan postinumero'] },
  beneficiaryTown: { header: 'Tuensaajan postitoimipaikka', aliases: ['Toteuttajan postitoimipaikka'] },
  formOfSupport: { header: 'Tukimuoto' },
  territorial: {
    header: 'Alueellinen täytäntöönpanomekanismi ja alueellinen painopiste',
  },
  economicActivity: { header: 'Taloudellinen toiminta' },
  secondaryTheme: {
    header: 'Toissijainen teema, vain ESR+',
    aliases: ['Toissijainen teema', 'Toissijainen teema (vain ESR+)'],
  },
  gender: { header: 'Sukupuolten tasa-arvo' },
  macroRegion: { header: 'Itämeren alueen strategia' },
  summary: {
    header: 'Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta',
    aliases: ['Tiivistelmä'],
    required: true,
  },
  cardUrl: { header: 'Hankekuvauksen osoite' },
  homepage: { header: 'Hankkeen kotisivun osoite' },
} as const satisfies Record<string, ColumnFacts>;

/** What a column holds, by the name the converter and the checks call it. */
export type ColumnField = keyof typeof COLUMN_TABLE;

export interface Column {
  field: ColumnField;
  header: string;
  aliases: readonly string[];
  required: boolean;
}

/** The columns in the order of the source. */
export const COLUMNS: readonly Column[] = (Object.keys(COLUMN_TABLE) as ColumnField[]).map((field) => {
  const facts: ColumnFacts = COLUMN_TABLE[field];
  return { field, header: facts.header, aliases: facts.aliases ?? [], required: facts.required ?? false };
});

/** A header as it is compared: composed letters, one kind of space and of dash, no edge spaces, lower case. */
function headerKey(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const byKey = new Map(
  COLUMNS.flatMap((column) => [column.header, ...column.aliases].map((name) => [headerKey(name), column])),
);

/** The column a header names, or undefined for a header that is not of the table. */
export function columnOf(header: string): Column | undefined {
  return byKey.get(headerKey(header));
}

/** The header as the table spells it; null when the table does not know it. */
export function canonicalHeader(header: string): string | null {
  return columnOf(header)?.header ?? null;
}

/** The required columns, by the table's spelling, that are not among `headers`. */
export function missingColumns(headers: readonly string[]): string[] {
  const found = new Set(headers.map(canonicalHeader));
  return COLUMNS.filter(({ required, header }) => required && !found.has(header)).map(({ header }) => header);
}
