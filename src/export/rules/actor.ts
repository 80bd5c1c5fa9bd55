/** Rules for organisations, authorities and tombstones. */
import type { ExportAuthority, ExportOrganisation } from '../schema.ts';
import { isBusinessId } from '../values.ts';
import { hasPhone, tellsWho } from './personal-data.ts';
import { isBlank, type Draft, type RecordTable } from './record.ts';

export const ORGANISATION_DRAFT_RULES = {
  W_YTUNNUS_CHECKSUM: {
    level: 'warn',
    effect: 'noLink',
    says: {
      fi: 'Y-tunnus on väärä: tarkistusnumero ei täsmää.',
      sv: 'FO-numret är fel: kontrollsiffran stämmer inte.',
      en: 'The business id is wrong: its check digit does not fit.',
    },
    check: ({ businessId }) => !isBlank(businessId) && !isBusinessId(String(businessId)),
    mend: (record) => {
      record['businessId'] = null;
    },
  },
} as const satisfies RecordTable<Draft>;

/** A company form or the word for a public body: what follows an id or stands glued to it is not a part of the name. */
const GLUED = /\p{L}\d{7}-?\d\b|\b(?:OY|Oy|AB|Ab)\p{Lu}?\d/u;

export const ORGANISATION_RULES = {
  W_NATURAL_PERSON: {
    level: 'warn',
    effect: 'noName',
    says: {
      fi: 'Tuen saaja on tai voi olla luonnollinen henkilö.',
      sv: 'Stödmottagaren är eller kan vara en fysisk person.',
      en: 'The beneficiary is, or may be, a natural person.',
    },
    check: ({ naturalPerson }) => naturalPerson !== false,
  },
  W_NAME_GLUED: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Organisaation nimessä on kiinni Y-tunnus tai muuta, mikä ei kuulu nimeen.',
      sv: 'Organisationens namn sitter ihop med ett FO-nummer eller annat som inte hör till namnet.',
      en: 'The name of the organisation is glued to a business id or something else that is no part of it.',
    },
    check: ({ name }) => GLUED.test(name),
  },
} as const satisfies RecordTable<ExportOrganisation>;

export const AUTHORITY_RULES = {
  W_AUTHORITY_UNKNOWN: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Viranomainen ei ole sivuston luettelossa.',
      sv: 'Myndigheten finns inte i webbplatsens förteckning.',
      en: 'The authority is not in the list of the site.',
    },
    check: ({ id }, { known }) => known.authorities.every((authority) => authority.id !== id),
  },
} as const satisfies RecordTable<ExportAuthority>;

/** Short fields in which no person's data may stand. */
const SHORT_FIELDS = [
  'name',
  'title',
  'display',
  'aliases',
  'placeTown',
  'beneficiaryTown',
  'number',
] as const;

function shortTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shortTexts) : [];
}

/** The rule that no approval can override. It looks at every record of every list. */
export const PERSONAL_DATA_RULES = {
  E_PERSONAL_DATA: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Nimessä, otsikossa tai paikkakunnassa on sähköpostiosoite, puhelinnumero tai henkilötunnus. Poista se lähteestä.',
      sv: 'I ett namn, en rubrik eller en ort finns en e-postadress, ett telefonnummer eller en personbeteckning. Ta bort uppgiften i källan.',
      en: 'A name, title or town holds an e-mail address, a phone number or a personal identity code. Take it out at the source.',
    },
    check: (record) =>
      SHORT_FIELDS.some((field) =>
        shortTexts(record[field]).some((text) => tellsWho(text) || hasPhone(text)),
      ),
  },
} as const satisfies RecordTable<Draft>;
