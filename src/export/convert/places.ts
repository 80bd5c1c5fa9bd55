/** Where a project works and where its beneficiary is: regions, postcodes, towns. */
import type { ExportProject } from '../schema.ts';
import { filled, type Cell, type NamedRow } from './cells.ts';
import { refusal, type Log, type Refusal } from './log.ts';

export interface RegionRow {
  code: string;
  name: { fi: string };
  nuts2021: string;
  nuts2024: string;
}

type Place = ExportProject['regions'][number];

interface KnownNuts {
  maakunta: Place['maakunta'];
  vintage: Place['nutsVintage'];
}

/** Two regions had other codes in NUTS 2013 than in any later list. */
const NUTS_2013 = { FI1D4: '18', FI1D6: '17' } as const;

/** Every NUTS 3 code of the country. One that is in both lists counts as today's. */
export function nutsTable(regions: readonly RegionRow[]): Map<string, KnownNuts> {
  const known = (key: 'nuts2021' | 'nuts2024', vintage: KnownNuts['vintage']) =>
    regions.map((region) => [region[key], { maakunta: region.code as Place['maakunta'], vintage }] as const);
  return new Map<string, KnownNuts>([
    ...Object.entries(NUTS_2013).map(([nuts, maakunta]) => [nuts, { maakunta, vintage: null }] as const),
    ...known('nuts2021', 2021),
    ...known('nuts2024', 2024),
  ]);
}

/**
 * The regions of a `Sijainti` cell, such as `FI193 Keski-Suomi`; several stand between semicolons. The code alone
 * counts: a name without one is left out, as the lists give one name to different areas.
 */
export function regionsOf(
  cell: Cell,
  table: ReadonlyMap<string, KnownNuts>,
  code: string,
  log: Log,
): Place[] {
  const parts = (filled(cell) ?? '').split(';').map((part) => part.trim());
  const places = parts
    .filter((part) => part !== '')
    .flatMap((part): Place[] => {
      const nuts = /^(FI[0-9A-Z]{3})(?![0-9A-Z])/i.exec(part)?.[1]?.toUpperCase();
      const known = table.get(nuts ?? '');
      if (nuts === undefined || known === undefined) {
        log.add('W_REGION_NAME_ONLY', code);
        return [];
      }
      if (nuts !== part) log.add('N_REGION', code);
      return [{ maakunta: known.maakunta, nuts, nutsVintage: known.vintage, origin: 'source' }];
    });
  return places.filter(
    ({ maakunta }, index) => places.findIndex((one) => one.maakunta === maakunta) === index,
  );
}

export interface Address {
  postcode: string | null;
  town: string | null;
}

/**
 * The postcode and town of a pair of columns. Both may be lists with semicolons (a comma may be part of a town);
 * lists of different length are refused, of several places the first is kept.
 */
export function addressOf(
  row: NamedRow,
  fields: { postcode: 'placePostcode' | 'beneficiaryPostcode'; town: 'placeTown' | 'beneficiaryTown' },
  code: string,
  log: Log,
): Address | Refusal {
  const codes = listOf(row.cell(fields.postcode));
  const towns = listOf(row.cell(fields.town));
  if (codes.length > 0 && towns.length > 0 && codes.length !== towns.length) {
    const counts = { codes: String(codes.length), towns: String(towns.length) };
    return refusal('lists-misaligned', code, { code, row: String(row.row), ...counts });
  }
  if (Math.max(codes.length, towns.length) > 1) log.add('W_SEVERAL_PLACES', code);
  const [postcode = ''] = codes;
  return {
    postcode: postcode === '' ? null : postcodeOf(postcode, code, log),
    town: filled(towns[0] ?? null),
  };
}

/** An inner gap of a list keeps its place; a semicolon at the end adds none. */
function listOf(cell: Cell): string[] {
  const text = filled(cell);
  if (text === null) return [];
  return text
    .replace(/;\s*$/, '')
    .split(';')
    .map((part) => part.trim());
}

/** Excel takes the leading zeros of a postcode: three or four digits get them back. */
function postcodeOf(text: string, code: string, log: Log): string | null {
  const digits = text.replace(/^FI-?/i, '');
  if (!/^\d{3,5}$/.test(digits)) {
    log.add('W_VALUE_DROPPED', code);
    return null;
  }
  if (digits.length < 5) log.add('N_POSTCODE', code);
  return digits.padStart(5, '0');
}
