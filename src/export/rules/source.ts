/** Rows for what the converter finds while it reads a source; its log carries their codes to the door. */
import type { Row, Table } from './rule.ts';

export const SOURCE_RULES = {
  E_WORKBOOK: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedostoa ei voi lukea Excel-taulukkona: {{reason}}',
      sv: 'Filen kan inte läsas som en Excel-tabell: {{reason}}',
      en: 'The file cannot be read as an Excel table: {{reason}}',
    },
  },
  E_CALLS: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Hakuilmoitusten sivua ei voi lukea.',
      sv: 'Sidan med utlysningar kan inte läsas.',
      en: 'The page of call notices cannot be read.',
    },
  },
  W_AMOUNT_UNREADABLE: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Rahasumman kohdalla on jotain muuta kuin luku.',
      sv: 'I stället för ett belopp står något annat än ett tal.',
      en: 'What stands for a sum is no number.',
    },
  },
  W_CODE_UNKNOWN: {
    level: 'warn',
    effect: 'notStated',
    says: {
      fi: 'Erityistavoitteen tai EU-luokituksen koodia ei tunneta.',
      sv: 'Koden för det särskilda målet eller EU-klassificeringen är okänd.',
      en: 'The code of the specific objective or of an EU classification is not known.',
    },
  },
  W_SEVERAL_PLACES: {
    level: 'warn',
    effect: 'dropped',
    says: {
      fi: 'Solussa on useita postinumeroita tai postitoimipaikkoja: niistä otettiin ensimmäinen.',
      sv: 'Cellen har flera postnummer eller postorter: den första togs.',
      en: 'The cell holds several postcodes or towns: the first was taken.',
    },
  },
  W_FORMULA: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Taulukossa on laskukaava: siitä luettiin viimeksi laskettu arvo.',
      sv: 'Tabellen har en formel: det senast beräknade värdet lästes.',
      en: 'The table holds a formula: the value last worked out was read.',
    },
  },
  W_CALL_UNREADABLE: {
    level: 'warn',
    effect: 'skipped',
    says: {
      fi: 'Hakuilmoituksesta puuttuu pakollinen tieto tai se on väärää lajia.',
      sv: 'Utlysningen saknar en obligatorisk uppgift, eller uppgiften är av fel slag.',
      en: 'The call notice lacks a required field, or one is of the wrong kind.',
    },
  },
  N_CALL_NOT_THEME: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Hakuilmoitus ei ole teeman hakujen luettelossa.',
      sv: 'Utlysningen finns inte i förteckningen över temats utlysningar.',
      en: 'The call notice is not on the list of the theme’s calls.',
    },
  },
  N_OUTSIDE_PARTS: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Excel-tiedostossa on yhteyksiä muualle tai ohjelmia: niitä ei luettu.',
      sv: 'Excelfilen har kopplingar till annat eller program: de lästes inte.',
      en: 'The Excel file has links to elsewhere or programs: they were not read.',
    },
  },
  N_HEADERS: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Sarakkeen otsikko oli kirjoitettu toisin kuin ennen.',
      sv: 'Kolumnrubriken var skriven på ett annat sätt än förut.',
      en: 'The heading of a column was written otherwise than before.',
    },
  },
  N_FOOTER: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Taulukon lopussa oli rivejä, jotka eivät ole hankkeita.',
      sv: 'I slutet av tabellen fanns rader som inte är projekt.',
      en: 'At the end of the table were rows that are no projects.',
    },
  },
  N_ORG_ID_SPLIT: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Y-tunnus erotettiin toteuttajan nimen perästä.',
      sv: 'FO-numret skildes från genomförarens namn.',
      en: 'The business id was taken off the name of the beneficiary.',
    },
  },
  N_CARRIED: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Tietue tuotiin viimeksi hyväksytystä tiedostosta, koska sitä ei ole lähdetaulukossa.',
      sv: 'Posten togs från den senast godkända filen eftersom den inte finns i källtabellen.',
      en: 'The record was carried over from the file accepted last since the source table does not hold it.',
    },
  },
} as const satisfies Table<Row>;
