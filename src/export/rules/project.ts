/** Rules for a project whose shape is known. All of them keep the record. */
import { isThemeProject, type ExportProject } from '../schema.ts';
import { PROJECT_STATE_WORDS } from '../state-words.ts';
import { hasPhone, tellsWho, wordsOf } from './personal-data.ts';
import type { RecordTable } from './record.ts';
import { SHARED_ROWS } from './shared-rows.ts';

const PREFIX_FUNDS: Record<string, readonly string[]> = { S: ['ESF', 'ESF+'], A: ['ERDF'], J: ['JTF'] };
const isPrefixed = (code: string) => code.includes(':');

function stateWord({ sourceState }: ExportProject) {
  return PROJECT_STATE_WORDS[sourceState?.toLowerCase() ?? ''];
}

const PLANNED = ['plannedEuStateCents', 'plannedPublicCents', 'plannedTotalCents'] as const;
const REALISED = [
  'realisedEuStateCents',
  'realisedPublicCents',
  'realisedTotalCents',
  'realisedEuCents',
] as const;
const PAIRS = [
  ['realisedEuStateCents', 'plannedEuStateCents'],
  ['realisedPublicCents', 'plannedPublicCents'],
  ['realisedTotalCents', 'plannedTotalCents'],
] as const;

export const PROJECT_RULES = {
  W_CODE_FORMAT: {
    level: 'warn',
    effect: 'none',
    says: {
      fi: 'Hankekoodi ei ole tavallista muotoa: kirjain S, A tai J ja 5–9 numeroa.',
      sv: 'Projektkoden har inte den vanliga formen: bokstaven S, A eller J och 5–9 siffror.',
      en: 'The project code is not of the usual form: the letter S, A or J and 5 to 9 digits.',
    },
    check: ({ code }) => !isPrefixed(code) && !/^[SAJ]\d{5,9}$/.test(code),
  },
  W_CODE_FUND: {
    level: 'warn',
    effect: 'none',
    says: {
      fi: 'Hankekoodin alkukirjain ei sovi rahastoon.',
      sv: 'Projektkodens första bokstav passar inte fonden.',
      en: 'The first letter of the project code does not fit the fund.',
    },
    check: ({ code, fund }) => {
      const funds = isPrefixed(code) ? undefined : PREFIX_FUNDS[code.charAt(0)];
      return fund !== null && funds !== undefined && !funds.includes(fund);
    },
  },
  W_AUTHORITY_ENDED: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Viranomaisen toiminta oli päättynyt ennen kuin hanke alkoi.',
      sv: 'Myndigheten hade upphört innan projektet började.',
      en: 'The authority had ended before the project began.',
    },
    check: ({ authorityId, startOn }, { known }) => {
      const ended = known.authorities.find(({ id }) => id === authorityId)?.validTo ?? null;
      return ended !== null && startOn !== null && ended < startOn;
    },
  },
  W_STATE_UNKNOWN: {
    ...SHARED_ROWS.W_STATE_UNKNOWN,
    check: (project) => project.sourceState !== null && stateWord(project) === undefined,
  },
  W_STATE_MISMATCH: {
    level: 'warn',
    effect: 'byDate',
    says: {
      fi: 'Lähteen mukaan hanke on toiminnassa, vaikka sen päättymispäivä on mennyt.',
      sv: 'Enligt källan pågår projektet fast dess slutdag har passerat.',
      en: 'The source calls the project running although its end has passed.',
    },
    check: (project, { at }) =>
      stateWord(project) === 'running' &&
      project.endOn !== null &&
      project.endOn < at.toString().slice(0, 10),
  },
  W_DATE_MISSING: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Alkamis- tai päättymispäivä puuttuu.',
      sv: 'Start- eller slutdagen saknas.',
      en: 'The start or the end is missing.',
    },
    check: ({ startOn, endOn }) => startOn === null || endOn === null,
  },
  W_AMOUNT_ZERO: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Suunniteltu rahoitus on nolla.',
      sv: 'Den planerade finansieringen är noll.',
      en: 'The planned funding is zero.',
    },
    check: (project) => PLANNED.some((field) => project[field] === 0),
  },
  W_AMOUNT_NEGATIVE: {
    level: 'warn',
    effect: 'outOfSums',
    says: {
      fi: 'Toteutunut rahoitus on alle nolla: rahaa on peritty takaisin.',
      sv: 'Den utbetalda finansieringen är under noll: pengar har återkrävts.',
      en: 'The realised funding is below zero: money has been recovered.',
    },
    check: (project) => REALISED.some((field) => (project[field] ?? 0) < 0),
  },
  W_REALISED_GT_PLANNED: {
    level: 'warn',
    effect: 'none',
    says: {
      fi: 'Toteutunut rahoitus on suurempi kuin suunniteltu.',
      sv: 'Den utbetalda finansieringen är större än den planerade.',
      en: 'The realised funding is larger than the planned.',
    },
    check: (project, { settings: { realisedAbovePlanned: limit } }) =>
      PAIRS.some(([paidField, plannedField]) => {
        const [paid, planned] = [project[paidField], project[plannedField]];
        if (paid === null || planned === null) return false;
        return paid - planned > limit.cents && paid > planned * (1 + limit.share);
      }),
  },
  W_PARTS_GT_WHOLE: {
    level: 'warn',
    effect: 'none',
    says: {
      fi: 'Osa rahoituksesta on suurempi kuin kokonaisuus.',
      sv: 'En del av finansieringen är större än helheten.',
      en: 'A part of the funding is larger than the whole.',
    },
    check: (project, { settings: { partsTolerance } }) => {
      const order = PLANNED.flatMap((field) => project[field] ?? []);
      return order.some((part, index) => index > 0 && (order[index - 1] ?? 0) > part + partsTolerance);
    },
  },
  W_AMOUNT_HUGE: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Yhden hankkeen rahoitus on suurempi kuin koko teeman kehys.',
      sv: 'Ett enda projekts finansiering är större än hela temats ram.',
      en: 'The funding of one project is larger than the whole frame of the theme.',
    },
    check: (project, { settings }) =>
      isThemeProject(project) && PLANNED.some((field) => (project[field] ?? 0) > settings.hugeProjectCents),
  },
  W_RATE_MISMATCH: {
    level: 'warn',
    effect: 'none',
    says: {
      fi: 'EU-rahoituksen osuus ei vastaa EU-rahoituksen ja kokonaisrahoituksen suhdetta.',
      sv: 'EU-andelen motsvarar inte EU-finansieringens andel av den totala finansieringen.',
      en: 'The EU rate does not fit the EU money and the total.',
    },
    check: ({ euRatePct, euContributionCents, plannedTotalCents }, { settings: { ratePoints } }) => {
      if (euRatePct === null || euContributionCents === null || !plannedTotalCents) return false;
      return Math.abs(euRatePct - (euContributionCents / plannedTotalCents) * 100) > ratePoints;
    },
  },
  W_NUTS_OLD: {
    level: 'warn',
    effect: 'mapped',
    says: {
      fi: 'Sijainti on annettu vanhalla NUTS-koodilla (2021).',
      sv: 'Platsen anges med en äldre NUTS-kod (2021).',
      en: 'The place is given by an older NUTS code (2021).',
    },
    check: ({ regions }, { known }) =>
      regions.some(({ nuts }) => nuts !== null && known.regions.every(({ nuts2024 }) => nuts2024 !== nuts)),
  },
  W_REGION_EMPTY: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Sijainti puuttuu.',
      sv: 'Platsen saknas.',
      en: 'The place is missing.',
    },
    check: ({ regions, nationwide }) => regions.length === 0 && !nationwide,
  },
  W_SOURCES_DISAGREE: {
    level: 'warn',
    effect: 'sideBySide',
    says: {
      fi: 'Toimituksen tuntema toinen lähde antaa eri arvon.',
      sv: 'En annan källa som redaktionen känner till anger ett annat värde.',
      en: 'Another source known to the editors gives a different value.',
    },
    check: (project, { known }) =>
      known.elsewhere.some(
        ({ code, field, value }) =>
          code === project.code && project[field] !== null && project[field] !== value,
      ),
  },
  H_PERSON_IN_TEXT: {
    ...SHARED_ROWS.H_PERSON_IN_TEXT,
    check: ({ summary, results }) => wordsOf(summary, results).some(tellsWho),
  },
  W_PHONE_IN_TEXT: {
    ...SHARED_ROWS.W_PHONE_IN_TEXT,
    check: ({ summary, results }) => wordsOf(summary, results).some(hasPhone),
  },
} as const satisfies RecordTable<ExportProject>;
