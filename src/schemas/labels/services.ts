/** Services for employers, and the situations they help in. */
import { PARTIAL_DATE_HINT, PLACE_HINT, READ_ON } from './common.ts';

const NEED_HINT = {
  fi: 'find (löytää), pay (palkata tuella), train (kouluttaa), abroad (ulkomailta), change (muutos), keep (pitää), plan (ennakoida) tai join (liittyä mukaan).',
  sv: 'find (hitta), pay (stöd för lön), train (utbilda), abroad (från utlandet), change (förändring), keep (behålla), plan (förutse) eller join (delta).',
  en: 'find, pay, train, abroad, change, keep, plan or join.',
};

export const SERVICE_FACTS = {
  need: { label: { fi: 'Tarve', sv: 'Behov', en: 'Need' }, hint: NEED_HINT },
  alsoFor: { label: { fi: 'Muut tarpeet', sv: 'Andra behov', en: 'Other needs' }, hint: NEED_HINT },
  order: {
    label: { fi: 'Paikka luettelossa', sv: 'Plats i listan', en: 'Place in the list' },
    hint: PLACE_HINT,
  },
  url: {
    label: { fi: 'Palvelun osoite', sv: 'Tjänstens adress', en: 'Address of the service' },
    hint: {
      fi: 'Palvelun virallinen sivu, koko osoite: https://…',
      sv: 'Tjänstens officiella sida, hela adressen: https://…',
      en: 'Official page of the service, the whole address: https://…',
    },
  },
  urlLang: {
    label: { fi: 'Sivun kieli', sv: 'Sidans språk', en: 'Language of that page' },
    hint: { fi: 'fi, sv tai en.', sv: 'fi, sv eller en.', en: 'fi, sv or en.' },
  },
  phone: {
    label: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
    hint: {
      fi: 'Palvelunumero, ei kenenkään oma: +358 295 016 770.',
      sv: 'Ett servicenummer, ingen persons eget: +358 295 016 770.',
      en: 'A number of the service, nobody’s own: +358 295 016 770.',
    },
  },
  email: {
    label: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    hint: {
      fi: 'Palvelun yhteinen osoite, ei kenenkään oma: neuvonta@example.fi.',
      sv: 'Tjänstens gemensamma adress, ingen persons egen: radgivning@example.fi.',
      en: 'A shared address of the service, nobody’s own: advice@example.fi.',
    },
  },
  asOf: {
    label: { fi: 'Tietojen päiväys', sv: 'Uppgifternas datum', en: 'Date of the information' },
    hint: PARTIAL_DATE_HINT,
  },
  checked: READ_ON,
  certainty: {
    label: { fi: 'Varmuus', sv: 'Säkerhet', en: 'Certainty' },
    hint: {
      fi: 'stated (lähde kertoo) tai check (ehdot ovat voineet muuttua).',
      sv: 'stated (källan anger) eller check (villkoren kan ha ändrats).',
      en: 'stated (the source says so) or check (terms may have changed since).',
    },
  },
};

export const SERVICE_WORDS = {
  gives: {
    label: { fi: 'Mitä saat', sv: 'Vad du får', en: 'What you get' },
    hint: {
      fi: 'Kukin asia omalla rivillään, vähintään yksi.',
      sv: 'Varje sak på egen rad, minst en.',
      en: 'Each on its own line, at least one.',
    },
    long: true as const,
  },
  does: {
    label: { fi: 'Mitä teet', sv: 'Vad du gör', en: 'What you do' },
    hint: {
      fi: 'Mitä työnantaja tekee, vaihe vaiheelta, kukin omalla rivillään.',
      sv: 'Vad arbetsgivaren gör, steg för steg, vart och ett på egen rad.',
      en: 'What the employer does, step by step, each on its own line.',
    },
    long: true as const,
  },
  rules: {
    label: { fi: 'Ehdot', sv: 'Villkor', en: 'Rules' },
    hint: {
      fi: 'Säännöt ja rajat. Jätä pois, jos lähde ei kerro.',
      sv: 'Regler och gränser. Lämna bort om källan inte anger några.',
      en: 'Rules and limits. Leave it out where the source gives none.',
    },
    long: true as const,
  },
  provider: {
    label: { fi: 'Kuka palvelun antaa', sv: 'Vem som ger tjänsten', en: 'Who provides it' },
    hint: {
      fi: 'Organisaation nimi.',
      sv: 'Organisationens namn.',
      en: 'Name of the organisation.',
    },
  },
  caution: {
    label: { fi: 'Mitä tarkistaa', sv: 'Vad som bör kontrolleras', en: 'What to check' },
    hint: {
      fi: 'Mitä lukijan kannattaa tarkistaa ennen kuin luottaa tietoon.',
      sv: 'Vad läsaren bör kontrollera innan hen litar på uppgiften.',
      en: 'What to check before relying on it.',
    },
    long: true as const,
  },
};

export const SITUATION_FACTS = {
  need: SERVICE_FACTS.need,
  alsoFor: SERVICE_FACTS.alsoFor,
  order: SERVICE_FACTS.order,
  contact: {
    label: { fi: 'Kenelle soittaa ensin', sv: 'Vem man ringer först', en: 'Whom to call first' },
    hint: {
      fi: 'area (alueen työnantajapalvelut), work-in-finland tai school (oppilaitos).',
      sv: 'area (områdets arbetsgivartjänster), work-in-finland eller school (läroanstalt).',
      en: 'area (the area’s employer services), work-in-finland or school.',
    },
  },
  services: {
    label: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
    hint: {
      fi: 'Palvelut, jotka auttavat, tärkein ensin: 1–5 kansion nimeä kansiosta content/services.',
      sv: 'Tjänsterna som hjälper, den viktigaste först: 1–5 mappnamn ur content/services.',
      en: 'Services that help, the first one first: 1–5 folder names of content/services.',
    },
    reference: 'services',
  },
};

export const SITUATION_WORDS = {
  first: {
    label: { fi: 'Tee ensin', sv: 'Gör först', en: 'Do first' },
    hint: {
      fi: 'Mitä tehdä ensin, 1–3 virkettä, 20–320 merkkiä.',
      sv: 'Vad man gör först, 1–3 meningar, 20–320 tecken.',
      en: 'What to do first, one to three sentences, 20–320 characters.',
    },
    long: true as const,
  },
  why: {
    label: { fi: 'Miksi palvelu auttaa', sv: 'Varför tjänsten hjälper', en: 'Why the service helps' },
    hint: {
      fi: 'Yksi virke jokaisesta palvelusta, samassa järjestyksessä kuin palvelut.',
      sv: 'En mening för varje tjänst, i samma ordning som tjänsterna.',
      en: 'One sentence a service, in the order of the services.',
    },
    long: true as const,
  },
};
