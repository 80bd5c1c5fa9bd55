/** Rules for a project before its shape is known: what leaves it out, and what puts its values right. */
import { projectCode } from '../schema.ts';
import {
  centsOfText,
  foreignLanguages,
  ownWords,
  suspectDays,
  unsureLanguages,
  withoutTranslations,
  writtenDays,
  writtenSums,
} from './draft-fields.ts';
import { PLACE_RULES } from './project-place.ts';
import { isBlank, isIsoDay, isObject, isPublicAddress, type Draft, type RecordTable } from './record.ts';
import { SHARED_ROWS } from './shared-rows.ts';

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
const LONG_TEXTS = ['summary', 'results'] as const;

const isOwn = ({ kind }: Draft) => kind === 'coordination' || kind === 'sub-project';

/** Half away from zero, as sums are rounded in bookkeeping. */
function roundCents(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function isPartialCent(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value);
}

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
  S_NO_NAME: { ...SHARED_ROWS.S_NO_NAME, check: (record) => ownWords(record['name']) === null },
  N_DATE: {
    ...SHARED_ROWS.N_DATE,
    ...writtenDays(DAYS),
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
    ...suspectDays(
      DAYS,
      // Records of earlier periods are not suspect for being early.
      (day, record, { settings: { eligibility } }) =>
        isOwn(record) && (day < eligibility.from || day > eligibility.to),
    ),
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
    ...writtenSums(MONEY),
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
  ...PLACE_RULES,
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
  W_TRANSLATION_DROPPED: { ...SHARED_ROWS.W_TRANSLATION_DROPPED, ...withoutTranslations(LONG_TEXTS) },
  W_LANG_UNSURE: { ...SHARED_ROWS.W_LANG_UNSURE, ...unsureLanguages(['name', ...LONG_TEXTS]) },
} as const satisfies RecordTable<Draft>;

function isCardAddress(value: unknown): boolean {
  return isPublicAddress(value, ['https:']) && /(?:^|\.)eura2021\.fi$/.test(new URL(String(value)).hostname);
}
