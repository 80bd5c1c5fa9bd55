/** Rules for a project before its shape is known: what leaves it out, and what puts its values right. */
import { REGION_CODES } from '../../schemas/fields.ts';
import { otherLanguage } from '../language.ts';
import { projectCode } from '../schema.ts';
import { parseCents, parseDay } from '../values.ts';
import {
  dropLanguages,
  foreignLanguages,
  isBlank,
  isIsoDay,
  isObject,
  isPublicAddress,
  SHARED_ROWS,
  type Draft,
  type RecordContext,
  type RecordTable,
} from './record.ts';

const DAYS = ['startOn', 'endOn'] as const;
const PLANNED = [
  'plannedEuStateCents',
  'plannedPublicCents',
  'plannedTotalCents',
  'euContributionCents',
] as const;
const REALISED = [
  'realisedEuStateCents',
  'realisedPublicCents',
  'realisedTotalCents',
  'realisedEuCents',
] as const;
const MONEY = [...PLANNED, ...REALISED] as const;
const POSTCODES = ['placePostcode', 'beneficiaryPostcode'] as const;
const LONG_TEXTS = ['summary', 'results'] as const;

const isOwn = ({ kind }: Draft) => kind === 'coordination' || kind === 'sub-project';

/** Euros written as text in the declared form, with decimals or a euro sign; a bare number could be cents. */
function centsOfText(value: unknown, { source }: RecordContext) {
  return typeof value === 'string' && /[.,€]|EUR/i.test(value)
    ? parseCents(value, source.numberFormat)
    : null;
}

function isoOfText(value: unknown, { source }: RecordContext): string | null {
  const readable = (typeof value === 'string' || typeof value === 'number') && !isIsoDay(value);
  return readable ? parseDay(value, source.dateFormat) : null;
}

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

/** Half away from zero, as sums are rounded in bookkeeping. */
function roundCents(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function isPartialCent(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value);
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

function nameText(record: Draft, field = 'name'): string | null {
  const text = record[field];
  if (!isObject(text) || typeof text['lang'] !== 'string') return null;
  const own = text[text['lang']];
  return typeof own === 'string' && own.trim() !== '' ? own : null;
}

const DECLARED = ['fi', 'sv', 'en'] as const;

/** Whether a text of a record looks like another language than it is declared to be. */
export function looksForeign(record: Draft, field: string): boolean {
  const text = record[field];
  const own = nameText(record, field);
  const lang = isObject(text) ? DECLARED.find((one) => one === text['lang']) : undefined;
  return own !== null && lang !== undefined && otherLanguage(own, lang) !== null;
}

/** Keeps the words of a text and claims no language for them. */
export function unclaim(record: Draft, field: string): void {
  const text = record[field];
  if (isObject(text)) record[field] = { lang: 'und', und: text[String(text['lang'])] };
}

export { nameText };

export const PROJECT_DRAFT_RULES = {
  S_NO_CODE: { ...SHARED_ROWS.S_NO_CODE, check: ({ code }) => isBlank(code) },
  N_CODE: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Hankekoodi muutettiin suuraakkosiksi.',
      sv: 'Projektkoden skrevs om med versaler.',
      en: 'The project code was written in capitals.',
    },
    check: ({ code }) => typeof code === 'string' && !code.includes(':') && code !== code.toUpperCase(),
    mend: (record) => {
      record['code'] = String(record['code']).toUpperCase();
    },
  },
  S_CODE_CHARS: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Hankekoodissa on merkkejä, joita koodissa ei voi olla, tai se on liian pitkä.',
      sv: 'Projektkoden har tecken som inte kan finnas i en kod eller är för lång.',
      en: 'The project code holds signs that no code has, or is too long.',
    },
    check: ({ code }) => !projectCode.safeParse(code).success,
  },
  S_NO_NAME: { ...SHARED_ROWS.S_NO_NAME, check: (record) => nameText(record) === null },
  N_DATE: {
    ...SHARED_ROWS.N_DATE,
    check: (record, context) => DAYS.some((field) => isoOfText(record[field], context) !== null),
    mend: (record, context) => {
      for (const field of DAYS) record[field] = isoOfText(record[field], context) ?? record[field];
    },
  },
  S_COLUMNS_SHIFTED: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Viranomainen on tuntematon ja päivämäärä puuttuu tai on jotain muuta: sarakkeet ovat luultavasti siirtyneet.',
      sv: 'Myndigheten är okänd och ett datum saknas eller är något annat: kolumnerna har troligen förskjutits.',
      en: 'The authority is unknown and a date is missing or something else: the columns have probably moved.',
    },
    check: (record, { ids, known }) => {
      const authority = record['authorityId'];
      if (isBlank(authority) || known.authorities.some(({ id }) => id === authority)) return false;
      return !ids.authorities.has(String(authority)) && DAYS.some((field) => !isIsoDay(record[field]));
    },
  },
  W_DATE_SUSPECT: {
    ...SHARED_ROWS.W_DATE_SUSPECT,
    check: (record, { settings: { eligibility } }) =>
      DAYS.some((field) => {
        const day = record[field];
        if (isBlank(day)) return false;
        // Records of earlier periods are not suspect for being early.
        return !isIsoDay(day) || (isOwn(record) && (day < eligibility.from || day > eligibility.to));
      }),
    mend: (record) => {
      for (const field of DAYS) if (!isIsoDay(record[field])) record[field] = null;
    },
  },
  S_DATE_ORDER: {
    ...SHARED_ROWS.S_DATE_ORDER,
    check: ({ startOn, endOn }) => isIsoDay(startOn) && isIsoDay(endOn) && endOn < startOn,
  },
  S_NOT_THEME: {
    ...SHARED_ROWS.S_NOT_THEME,
    check: (record) => {
      const { themeBasis } = record;
      if (isBlank(themeBasis)) return isOwn(record);
      return isObject(themeBasis) && themeBasis['kind'] === 'editor' && isBlank(themeBasis['evidenceUrl']);
    },
  },
  S_ORPHAN: {
    ...SHARED_ROWS.S_ORPHAN,
    check: ({ beneficiaryId, authorityId }, { ids }) =>
      (!isBlank(beneficiaryId) && !ids.organisations.has(String(beneficiaryId))) ||
      (!isBlank(authorityId) && !ids.authorities.has(String(authorityId))),
  },
  W_CALL_LOST: {
    level: 'warn',
    effect: 'dropped',
    says: {
      fi: 'Hanke viittaa hakuun, jota tiedostossa ei ole.',
      sv: 'Projektet hänvisar till en utlysning som inte finns i filen.',
      en: 'The project refers to a call that is not in the file.',
    },
    check: ({ callId }, { ids }) => !isBlank(callId) && !ids.calls.has(String(callId)),
    mend: (record) => {
      record['callId'] = null;
    },
  },
  W_AMOUNT_DECIMALS: {
    level: 'warn',
    effect: 'rounded',
    says: {
      fi: 'Rahasummassa on sentin osia.',
      sv: 'Beloppet har delar av en cent.',
      en: 'The sum has parts of a cent.',
    },
    check: (record, context) =>
      MONEY.some(
        (field) => isPartialCent(record[field]) || centsOfText(record[field], context)?.rounded === true,
      ),
    mend: (record) => {
      for (const field of MONEY) {
        const value = record[field];
        if (isPartialCent(value)) record[field] = roundCents(value);
      }
    },
  },
  N_NUMBER: {
    ...SHARED_ROWS.N_NUMBER,
    check: (record, context) => MONEY.some((field) => centsOfText(record[field], context) !== null),
    mend: (record, context) => {
      for (const field of MONEY) record[field] = centsOfText(record[field], context)?.cents ?? record[field];
    },
  },
  W_PLANNED_NEGATIVE: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Suunniteltu rahoitus on alle nolla.',
      sv: 'Den planerade finansieringen är under noll.',
      en: 'The planned funding is below zero.',
    },
    check: (record) => PLANNED.some((field) => Number(record[field]) < 0),
    mend: (record) => {
      for (const field of PLANNED) if (Number(record[field]) < 0) record[field] = null;
    },
  },
  W_RATE_UNIT: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'EU-rahoituksen osuus on enintään 1: se on luultavasti annettu osuutena eikä prosentteina.',
      sv: 'EU-andelen är högst 1: den har troligen angetts som andel och inte i procent.',
      en: 'The EU rate is at most 1: it was probably given as a share, not in per cent.',
    },
    check: ({ euRatePct }) => typeof euRatePct === 'number' && euRatePct > 0 && euRatePct <= 1,
    mend: (record) => {
      record['euRatePct'] = null;
    },
  },
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
  W_LINK_DROPPED: {
    level: 'warn',
    effect: 'noLink',
    says: {
      fi: 'Hankkeen verkko-osoite ei ole osoite, johon sivulta voi linkittää.',
      sv: 'Projektets webbadress är ingen adress som sidan kan länka till.',
      en: 'The web address of the project is not one a page may link to.',
    },
    check: ({ homepage }) => !isBlank(homepage) && !isPublicAddress(homepage),
    mend: (record) => {
      record['homepage'] = null;
    },
  },
  W_CARD_DROPPED: {
    level: 'warn',
    effect: 'noLink',
    says: {
      fi: 'Hankekuvauksen osoite ei ole https-osoite palvelussa eura2021.fi.',
      sv: 'Adressen till projektbeskrivningen är ingen https-adress i tjänsten eura2021.fi.',
      en: 'The address of the project card is not an https address at eura2021.fi.',
    },
    check: ({ cardUrl }) => !isBlank(cardUrl) && !isCardAddress(cardUrl),
    mend: (record) => {
      record['cardUrl'] = null;
    },
  },
  S_MACHINE_TEXT: { ...SHARED_ROWS.S_MACHINE_TEXT, check: ({ name }) => foreignLanguages(name).length > 0 },
  W_TRANSLATION_DROPPED: {
    ...SHARED_ROWS.W_TRANSLATION_DROPPED,
    check: (record) => LONG_TEXTS.some((field) => foreignLanguages(record[field]).length > 0),
    mend: (record) => {
      for (const field of LONG_TEXTS) dropLanguages(record[field], foreignLanguages(record[field]));
    },
  },
  W_LANG_UNSURE: {
    ...SHARED_ROWS.W_LANG_UNSURE,
    check: (record) => ['name', ...LONG_TEXTS].some((field) => looksForeign(record, field)),
    mend: (record) => {
      for (const field of ['name', ...LONG_TEXTS]) if (looksForeign(record, field)) unclaim(record, field);
    },
  },
} as const satisfies RecordTable<Draft>;

function isCardAddress(value: unknown): boolean {
  return isPublicAddress(value, ['https:']) && /(?:^|\.)eura2021\.fi$/.test(new URL(String(value)).hostname);
}
