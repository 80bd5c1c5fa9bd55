/** Rules for where a project is, before its shape is known: postcodes, towns, regions. */
import { REGION_CODES } from '../../schemas/fields.ts';
import { isBlank, isObject, type Draft, type RecordContext, type RecordTable } from './record.ts';

const POSTCODES = ['placePostcode', 'beneficiaryPostcode'] as const;

function shortPostcode(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' &&
    (/^\d{3,4}$/.test(text) || (typeof value === 'number' && /^\d{5}$/.test(text)))
    ? text.padStart(5, '0')
    : null;
}

function isWrongPostcode(value: unknown): boolean {
  return !isBlank(value) && !(typeof value === 'string' && /^\d{5}$/.test(value));
}

function placesOf(record: Draft): unknown[] {
  return Array.isArray(record['regions']) ? record['regions'] : [];
}

function regionOf(place: unknown): unknown {
  return isObject(place) ? place['maakunta'] : place;
}

function isKnownRegion(place: unknown): boolean {
  const region = regionOf(place);
  return isObject(place) && REGION_CODES.some((code) => code === region);
}

/** The region of a NUTS 3 code of either vintage, and the vintage where only one of them has the code. */
function byNuts(
  place: unknown,
  { known }: RecordContext,
): { maakunta: string; nutsVintage: 2021 | 2024 } | null {
  const nuts = isObject(place) ? place['nuts'] : null;
  if (typeof nuts !== 'string') return null;
  const newer = known.regions.find(({ nuts2024 }) => nuts2024 === nuts);
  const older = known.regions.find(({ nuts2021 }) => nuts2021 === nuts);
  if (newer !== undefined) return { maakunta: newer.code, nutsVintage: 2024 };
  return older === undefined ? null : { maakunta: older.code, nutsVintage: 2021 };
}

function hasUnknownRegion(record: Draft, context: RecordContext): boolean {
  return placesOf(record).some((place) => !isKnownRegion(place) && byNuts(place, context) === null);
}

export const PLACE_RULES = {
  N_POSTCODE: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Postinumeron alusta puuttuivat nollat.',
      sv: 'Postnumret saknade inledande nollor.',
      en: 'The postcode lacked its leading zeros.',
    },
    check: (record) => POSTCODES.some((field) => shortPostcode(record[field]) !== null),
    mend: (record) => {
      for (const field of POSTCODES) record[field] = shortPostcode(record[field]) ?? record[field];
    },
  },
  E_LIST_MISALIGNED: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Samassa kohdassa on monta postinumeroa tai paikkakuntaa, eikä niitä ole yhtä monta.',
      sv: 'Fältet har flera postnummer eller orter, och de är inte lika många.',
      en: 'The field holds several postcodes or towns, and not as many of one as of the other.',
    },
    check: (record) =>
      (['place', 'beneficiary'] as const).some((of) => {
        const size = (field: string) => {
          const value = record[field];
          return typeof value === 'string' ? value.split(';').length : 1;
        };
        const [codes, towns] = [size(`${of}Postcode`), size(`${of}Town`)];
        return Math.max(codes, towns) > 1 && codes !== towns;
      }),
  },
  W_VALUE_DROPPED: {
    level: 'warn',
    effect: 'dropped',
    says: {
      fi: 'Postinumero ei ole viisi numeroa.',
      sv: 'Postnumret består inte av fem siffror.',
      en: 'The postcode is not five digits.',
    },
    check: (record) => POSTCODES.some((field) => isWrongPostcode(record[field])),
    mend: (record) => {
      for (const field of POSTCODES) if (isWrongPostcode(record[field])) record[field] = null;
    },
  },
  N_REGION: {
    level: 'note',
    effect: 'mapped',
    says: {
      fi: 'Maakunta pääteltiin NUTS-koodista.',
      sv: 'Landskapet härleddes ur NUTS-koden.',
      en: 'The region was told from the NUTS code.',
    },
    check: (record, context) =>
      placesOf(record).some((place) => !isKnownRegion(place) && byNuts(place, context) !== null),
    mend: (record, context) => {
      record['regions'] = placesOf(record).map((place) => {
        const found = isKnownRegion(place) ? null : byNuts(place, context);
        return found === null || !isObject(place) ? place : { origin: 'source', ...place, ...found };
      });
    },
  },
  W_REGION_NAME_ONLY: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Sijainti on annettu nimellä tai muun luettelon koodilla: maakuntaa ei voi päätellä siitä varmasti.',
      sv: 'Platsen anges med namn eller med en kod ur en annan förteckning: landskapet kan inte härledas säkert.',
      en: 'The place is given by name or by a code of another list: the region cannot be told for certain.',
    },
    check: hasUnknownRegion,
    mend: (record) => {
      record['regions'] = placesOf(record).filter(isKnownRegion);
    },
  },
} as const satisfies RecordTable<Draft>;
