/** What the rules for single records share: their context, helpers for unread drafts, rows used for several lists. */
import type { Known } from '../known.ts';
import type { ThemeExport } from '../schema.ts';
import type { Context, Row, Table } from './rule.ts';

/** A record as it came, cleaned text by text, of no checked shape yet. */
export type Draft = Record<string, unknown>;

export interface RecordContext extends Context {
  source: Pick<ThemeExport['source'], 'dateFormat' | 'numberFormat'>;
  known: Known;
  /** Ids the file itself gives, to find references to nothing. */
  ids: Record<'projects' | 'calls' | 'organisations' | 'authorities', ReadonlySet<string>>;
}

/** A rule for a record, before or after its shape is known. */
export interface RecordRule<Subject> extends Row {
  check: (record: Subject, context: RecordContext) => boolean;
  mend?: (record: Subject, context: RecordContext) => void;
}

export type RecordTable<Subject> = Table<RecordRule<Subject>>;

export function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the value is a real day in ISO form. */
export function isIsoDay(value: unknown): value is string {
  if (typeof value !== 'string' || !ISO_DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Languages of a text beside its own that no person is said to have written. */
export function foreignLanguages(text: unknown): string[] {
  if (!isObject(text)) return [];
  const human = Array.isArray(text['human']) ? text['human'] : [];
  const machine = Array.isArray(text['machine']) ? text['machine'] : [];
  const allMachine = text['translation'] === 'machine';
  return ['fi', 'sv', 'en'].filter(
    (lang) =>
      text[lang] !== undefined &&
      lang !== text['lang'] &&
      (allMachine || machine.includes(lang) || !human.includes(lang)),
  );
}

/** Takes the given languages, and marks of machine translation, out of a text. */
export function dropLanguages(text: unknown, languages: readonly string[]): void {
  if (!isObject(text)) return;
  for (const name of [...languages, 'machine', 'translation']) Reflect.deleteProperty(text, name);
  if (Array.isArray(text['human']))
    text['human'] = text['human'].filter((lang) => !languages.includes(String(lang)));
}

/** Whether the address is one a page may link to: https or http, no user name, a public host (RFC 3986, 6761). */
export function isPublicAddress(value: unknown, protocols: readonly string[] = ['https:', 'http:']): boolean {
  if (typeof value !== 'string' || /[\s\\]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password, hostname } = new URL(value);
  const named =
    /\.[a-z]{2,}$/i.test(hostname) && !/\.(?:local|localhost|internal|test|invalid)$/i.test(hostname);
  return protocols.includes(protocol) && username === '' && password === '' && named;
}

/** The words of texts of a record, whatever language they are in. */
export function wordsOf(...texts: readonly (object | null)[]): string[] {
  return texts.flatMap((text) =>
    text === null ? [] : Object.values(text).filter((part) => typeof part === 'string'),
  );
}

/** Every part is bounded, so that no text can make the search long. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(ät\))\s?[\p{L}\p{N}-]{1,63}\.\p{L}{2,24}/iu;
/** What every written form of an address has: looked for first, since long texts hardly ever hold one. */
const AT_SIGN = /@|\((?:at|ät)\)|\[at\]/i;
/** A Finnish number, domestic or international. A zero before another zero belongs to a sum of money. */
const PHONE = /(?<![\d-])(?:\+358|00358|0(?=[1-9]))[\s-]?\d{1,3}(?:[\s-]?\d{2,4}){2,3}(?![\d-])/;
/** Personal identity code with every century sign in use (Government Decree 690/2022). */
const IDENTITY_CODE = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\dA-Z])/;

/** Whether a text holds an e-mail address or a personal identity code. */
export function tellsWho(text: string): boolean {
  return (AT_SIGN.test(text) && EMAIL.test(text)) || IDENTITY_CODE.test(text);
}

/** Whether a text holds a phone number. A business id is none. */
export function hasPhone(text: string): boolean {
  return PHONE.test(text.replaceAll(/\d{7}-\d/g, ''));
}

const ORPHAN_SAYS = {
  fi: 'Tietue viittaa organisaatioon tai viranomaiseen, jota tiedostossa ei ole.',
  sv: 'Posten hänvisar till en organisation eller myndighet som inte finns i filen.',
  en: 'The record refers to an organisation or authority that is not in the file.',
} as const;

/** Rows that stand in more than one list. */
export const SHARED_ROWS = {
  S_ORPHAN: { level: 'skip', effect: 'skipped', says: ORPHAN_SAYS },
  S_NO_CODE: {
    level: 'skip',
    effect: 'skipped',
    says: { fi: 'Tunnus puuttuu.', sv: 'Koden saknas.', en: 'The code is missing.' },
  },
  S_NO_NAME: {
    level: 'skip',
    effect: 'skipped',
    says: { fi: 'Nimi puuttuu.', sv: 'Namnet saknas.', en: 'The name is missing.' },
  },
  S_DATE_ORDER: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Päättymispäivä on ennen alkamispäivää.',
      sv: 'Slutdagen är före startdagen.',
      en: 'The end is before the start.',
    },
  },
  S_NOT_THEME: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Ei ole perustetta sille, että tietue kuuluu teemaan.',
      sv: 'Det finns ingen grund för att posten hör till temat.',
      en: 'Nothing tells why the record belongs to the theme.',
    },
  },
  S_MACHINE_TEXT: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Nimen käännös on koneen tekemä, tai sen tekijää ei kerrota.',
      sv: 'Översättningen av namnet är maskingjord, eller så anges inte vem som gjort den.',
      en: 'The translation of the name was made by a machine, or nobody says who made it.',
    },
  },
  W_TRANSLATION_DROPPED: {
    level: 'warn',
    effect: 'dropped',
    says: {
      fi: 'Tekstin käännös on koneen tekemä, tai sen tekijää ei kerrota.',
      sv: 'Översättningen av texten är maskingjord, eller så anges inte vem som gjort den.',
      en: 'The translation of the text was made by a machine, or nobody says who made it.',
    },
  },
  W_LANG_UNSURE: {
    level: 'warn',
    effect: 'noLanguage',
    says: {
      fi: 'Teksti ei näytä olevan sitä kieltä, joksi se on merkitty.',
      sv: 'Texten verkar inte vara på det språk som anges.',
      en: 'The text does not look like the language it is said to be in.',
    },
  },
  W_DATE_SUSPECT: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Päivämäärä ei ole päivämäärä, tai se on ohjelmakauden ulkopuolella.',
      sv: 'Datumet är inget datum, eller så ligger det utanför programperioden.',
      en: 'The date is not a date or lies outside the programme period.',
    },
  },
  W_STATE_UNKNOWN: {
    level: 'warn',
    effect: 'byDate',
    says: {
      fi: 'Lähteen antama tila on sana, jota sivusto ei tunne.',
      sv: 'Källans ord för läget är okänt för webbplatsen.',
      en: 'The source gives a word for the state that the site does not know.',
    },
  },
  H_PERSON_IN_TEXT: {
    level: 'hold',
    effect: 'held',
    says: {
      fi: 'Kuvauksessa on sähköpostiosoite tai henkilötunnus. Henkilötietoja ei julkaista.',
      sv: 'Beskrivningen innehåller en e-postadress eller en personbeteckning. Personuppgifter publiceras inte.',
      en: 'The description holds an e-mail address or a personal identity code. Personal data is not published.',
    },
  },
  W_PHONE_IN_TEXT: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Kuvauksessa on puhelinnumero. Katso, onko se henkilön.',
      sv: 'Beskrivningen innehåller ett telefonnummer. Se efter om det är en persons.',
      en: 'The description holds a phone number. See whether it is a person’s.',
    },
  },
  N_EMPTY: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Kohdassa oli vain viiva tai ei mitään.',
      sv: 'Fältet innehöll bara ett streck eller ingenting.',
      en: 'The field held a dash or nothing.',
    },
  },
  N_DATE: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Päivämäärä muutettiin kansainväliseen muotoon.',
      sv: 'Datumet skrevs om i internationell form.',
      en: 'The date was written in the international form.',
    },
  },
  N_NUMBER: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Tekstinä annettu rahasumma muutettiin luvuksi.',
      sv: 'Ett belopp som angavs som text gjordes om till ett tal.',
      en: 'A sum given as text was made a number.',
    },
  },
} as const satisfies Table<Row>;
