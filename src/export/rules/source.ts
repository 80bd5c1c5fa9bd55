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
