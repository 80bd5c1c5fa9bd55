/** Rows for what the schema of a record finds; the schema itself is their check. */
import type { Row, Table } from './rule.ts';

export const SHAPE_RULES = {
  S_TYPE: {
    level: 'skip',
    effect: 'skipped',
    says: {
      fi: 'Kentässä {{field}} on väärän muotoinen arvo, tai pakollinen kenttä puuttuu.',
      sv: 'Fältet {{field}} har ett värde av fel form, eller så saknas ett obligatoriskt fält.',
      en: 'The field {{field}} holds a value of the wrong form, or a required field is missing.',
    },
  },
  W_UNKNOWN_FIELD: {
    level: 'warn',
    effect: 'dropped',
    says: {
      fi: 'Tiedostossa on kenttä {{field}}, jota sivusto ei tunne.',
      sv: 'Filen har ett fält, {{field}}, som webbplatsen inte känner till.',
      en: 'The file has a field, {{field}}, that the site does not know.',
    },
  },
  E_UNFIT: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Puhdistettu tiedosto ei ole sivuston muotoa ({{field}}). Tämä on vika ohjelmassa: ilmoita siitä ylläpidolle.',
      sv: 'Den rensade filen har inte webbplatsens form ({{field}}). Det är ett fel i programmet: meddela underhållet.',
      en: 'The cleaned file is not of the form the site reads ({{field}}). This is a fault of the program: tell its keepers.',
    },
  },
} as const satisfies Table<Row>;
