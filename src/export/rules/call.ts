/** Rules for calls, before and after their shape is known (Regulation (EU) 2021/1060, Article 49(2)). */
import { CALL_STATE_WORDS } from '../state-words.ts';
import type { ExportCall } from '../schema.ts';
import {
  foreignLanguages,
  ownWords,
  suspectDays,
  unsureLanguages,
  withoutTranslations,
  writtenDays,
  writtenSums,
} from './draft-fields.ts';
import { hasPhone, tellsWho, wordsOf } from './personal-data.ts';
import { isBlank, isIsoDay, isObject, isPublicAddress, type Draft, type RecordTable } from './record.ts';
import { SHARED_ROWS } from './shared-rows.ts';
import { cleanHtml } from './text.ts';

const DAYS = ['opensOn', 'closesOn'] as const;

function htmlOf(record: Draft): string | null {
  const text = record['descriptionHtml'];
  return isObject(text) && typeof text['html'] === 'string' ? text['html'] : null;
}

export const CALL_DRAFT_RULES = {
  S_NO_CODE: { ...SHARED_ROWS.S_NO_CODE, check: ({ id }) => isBlank(id) },
  S_NO_NAME: { ...SHARED_ROWS.S_NO_NAME, check: (record) => ownWords(record['title']) === null },
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
    ...writtenDays(DAYS),
  },
  W_DATE_SUSPECT: {
    ...SHARED_ROWS.W_DATE_SUSPECT,
    ...suspectDays(DAYS),
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
    ...writtenSums(['totalSupportCents']),
  },
  S_MACHINE_TEXT: { ...SHARED_ROWS.S_MACHINE_TEXT, check: ({ title }) => foreignLanguages(title).length > 0 },
  W_TRANSLATION_DROPPED: { ...SHARED_ROWS.W_TRANSLATION_DROPPED, ...withoutTranslations(['summary']) },
  W_LANG_UNSURE: { ...SHARED_ROWS.W_LANG_UNSURE, ...unsureLanguages(['title', 'summary']) },
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
