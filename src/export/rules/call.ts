/** Rules for calls, before and after their shape is known (Regulation (EU) 2021/1060, Article 49(2)). */
import type { ExportCall } from '../schema.ts';
import { parseCents, parseDay } from '../values.ts';
import { cleanHtml } from './text.ts';
import {
  dropLanguages,
  hasPhone,
  tellsWho,
  wordsOf,
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
import { looksForeign, nameText, unclaim } from './project-draft.ts';

const DAYS = ['opensOn', 'closesOn'] as const;

function isoOfText(value: unknown, { source }: RecordContext): string | null {
  return typeof value === 'string' && !isIsoDay(value) ? parseDay(value, source.dateFormat) : null;
}

function centsOfText(value: unknown, { source }: RecordContext): number | null {
  if (typeof value !== 'string' || !/[.,€]|EUR/i.test(value)) return null;
  return parseCents(value, source.numberFormat)?.cents ?? null;
}

function htmlOf(record: Draft): string | null {
  const text = record['descriptionHtml'];
  return isObject(text) && typeof text['html'] === 'string' ? text['html'] : null;
}

export const CALL_DRAFT_RULES = {
  S_NO_CODE: { ...SHARED_ROWS.S_NO_CODE, check: ({ id }) => isBlank(id) },
  S_NO_NAME: { ...SHARED_ROWS.S_NO_NAME, check: (record) => nameText(record, 'title') === null },
  S_URL_SCHEME: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Hakuilmoituksen osoite ei ole https-osoite.',
      sv: 'Adressen till utlysningen är ingen https-adress.',
      en: 'The address of the call notice is not an https address.',
    },
    check: ({ url }) => !isPublicAddress(url, ['https:']),
  },
  N_DATE: {
    ...SHARED_ROWS.N_DATE,
    check: (record, context) => DAYS.some((field) => isoOfText(record[field], context) !== null),
    mend: (record, context) => {
      for (const field of DAYS) record[field] = isoOfText(record[field], context) ?? record[field];
    },
  },
  W_DATE_SUSPECT: {
    ...SHARED_ROWS.W_DATE_SUSPECT,
    check: (record) => DAYS.some((field) => !isBlank(record[field]) && !isIsoDay(record[field])),
    mend: (record) => {
      for (const field of DAYS) if (!isIsoDay(record[field])) record[field] = null;
    },
  },
  S_DATE_ORDER: {
    ...SHARED_ROWS.S_DATE_ORDER,
    check: ({ opensOn, closesOn }) => isIsoDay(opensOn) && isIsoDay(closesOn) && closesOn < opensOn,
  },
  S_NOT_THEME: {
    ...SHARED_ROWS.S_NOT_THEME,
    check: ({ themeBasis }) => !isObject(themeBasis) || isBlank(themeBasis['evidenceUrl']),
  },
  S_ORPHAN: {
    ...SHARED_ROWS.S_ORPHAN,
    check: ({ authorityId }, { ids }) => !isBlank(authorityId) && !ids.authorities.has(String(authorityId)),
  },
  N_NUMBER: {
    ...SHARED_ROWS.N_NUMBER,
    check: ({ totalSupportCents }, context) => centsOfText(totalSupportCents, context) !== null,
    mend: (record, context) => {
      record['totalSupportCents'] = centsOfText(record['totalSupportCents'], context);
    },
  },
  S_MACHINE_TEXT: { ...SHARED_ROWS.S_MACHINE_TEXT, check: ({ title }) => foreignLanguages(title).length > 0 },
  W_TRANSLATION_DROPPED: {
    ...SHARED_ROWS.W_TRANSLATION_DROPPED,
    check: ({ summary }) => foreignLanguages(summary).length > 0,
    mend: ({ summary }) => {
      dropLanguages(summary, foreignLanguages(summary));
    },
  },
  W_LANG_UNSURE: {
    ...SHARED_ROWS.W_LANG_UNSURE,
    check: (record) => ['title', 'summary'].some((field) => looksForeign(record, field)),
    mend: (record) => {
      for (const field of ['title', 'summary']) if (looksForeign(record, field)) unclaim(record, field);
    },
  },
  W_HTML_CLEANED: {
    level: 'warn',
    effect: 'cleaned',
    says: {
      fi: 'Haun kuvauksessa oli HTML-koodia, jota sivulle ei oteta.',
      sv: 'Utlysningens beskrivning innehöll HTML-kod som inte tas in på sidan.',
      en: 'The description of the call held HTML that the page does not take.',
    },
    check: (record) => {
      const html = htmlOf(record);
      return html !== null && cleanHtml(html) !== html;
    },
    mend: (record) => {
      record['descriptionHtml'] = {
        ...(record['descriptionHtml'] as Draft),
        html: cleanHtml(htmlOf(record) ?? ''),
      };
    },
  },
  W_RESULT_LOST: {
    level: 'warn',
    effect: 'dropped',
    says: {
      fi: 'Haun tuloksissa on hanke, jota tiedostossa ei ole.',
      sv: 'Bland utlysningens resultat finns ett projekt som inte finns i filen.',
      en: 'The results of the call name a project that is not in the file.',
    },
    check: ({ resultCodes }, { ids }) =>
      Array.isArray(resultCodes) && resultCodes.some((code) => !ids.projects.has(String(code))),
    mend: (record, { ids }) => {
      record['resultCodes'] = (record['resultCodes'] as unknown[]).filter((code) =>
        ids.projects.has(String(code)),
      );
    },
  },
} as const satisfies RecordTable<Draft>;

/** The words EURA 2021 gives the state of a call. */
const CALL_STATE_WORDS: ReadonlySet<string> = new Set(['haettavissa', 'julkaistu', 'paattynyt']);

export const CALL_RULES = {
  W_STATE_UNKNOWN: {
    ...SHARED_ROWS.W_STATE_UNKNOWN,
    check: ({ sourceState }) => sourceState !== null && !CALL_STATE_WORDS.has(sourceState),
  },
  W_NO_OBJECTIVE: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Haun erityistavoite puuttuu.',
      sv: 'Utlysningens särskilda mål saknas.',
      en: 'The specific objective of the call is missing.',
    },
    check: ({ specificObjectives }) => specificObjectives.length === 0,
  },
  W_NO_APPLICANTS: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Haun tiedoista ei selviä, kuka voi hakea.',
      sv: 'Utlysningens uppgifter visar inte vem som kan ansöka.',
      en: 'The call does not state who may apply.',
    },
    check: ({ eligibleApplicants }) => eligibleApplicants.length === 0,
  },
  W_NO_TOTAL: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Haussa jaettava summa puuttuu.',
      sv: 'Summan som kan beviljas i utlysningen saknas.',
      en: 'The support available in the call is missing.',
    },
    check: ({ totalSupportCents }) => totalSupportCents === null,
  },
  H_PERSON_IN_TEXT: {
    ...SHARED_ROWS.H_PERSON_IN_TEXT,
    check: ({ summary, descriptionHtml }) => wordsOf(summary, descriptionHtml).some(tellsWho),
  },
  W_PHONE_IN_TEXT: {
    ...SHARED_ROWS.W_PHONE_IN_TEXT,
    check: ({ summary, descriptionHtml }) => wordsOf(summary, descriptionHtml).some(hasPhone),
  },
} as const satisfies RecordTable<ExportCall>;
