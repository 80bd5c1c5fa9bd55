/** Rows that stand in more than one table: the same code for projects and for calls. */
import type { Row, Table } from './rule.ts';

const ORPHAN_SAYS = {
  fi: 'Tietue viittaa organisaatioon tai viranomaiseen, jota tiedostossa ei ole.',
  sv: 'Posten hänvisar till en organisation eller myndighet som inte finns i filen.',
  en: 'The record refers to an organisation or authority that is not in the file.',
} as const;

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
