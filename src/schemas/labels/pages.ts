/** Pages there is one of, their parts, and words about projects and sectors. */
import { OTHER_SOURCE, PARTIAL_DATE_HINT, PLACE_HINT } from './common.ts';
import { CHALLENGES_TEXT, SECTORS_TEXT } from './models.ts';

export const PAGE_WORDS = {
  lead: {
    label: { fi: 'Ingressi', sv: 'Ingress', en: 'Lead' },
    hint: {
      fi: 'Ensimmäinen virke otsikon alla, jos sen pitää olla muu kuin tiivistelmä. 20–420 merkkiä.',
      sv: 'Första meningen under rubriken, om den ska vara en annan än sammanfattningen. 20–420 tecken.',
      en: 'Opening sentence under the heading, where it is to differ from the summary. 20–420 characters.',
    },
    long: true as const,
  },
};

export const SECTION_FACTS = {
  page: {
    label: { fi: 'Sivu', sv: 'Sida', en: 'Page' },
    hint: {
      fi: 'Sivu, jonka osa tämä on, luettelosta.',
      sv: 'Sidan som detta är en del av, ur listan.',
      en: 'The page this is a part of, from the list.',
    },
  },
  order: { label: { fi: 'Paikka sivulla', sv: 'Plats på sidan', en: 'Place on the page' }, hint: PLACE_HINT },
};

export const SECTOR_FACTS = {
  order: {
    label: { fi: 'Paikka luettelossa', sv: 'Plats i listan', en: 'Place in the list' },
    hint: PLACE_HINT,
  },
  situations: {
    label: { fi: 'Tilanteet', sv: 'Situationer', en: 'Situations' },
    hint: {
      fi: 'Työnantajien tavalliset tilanteet alalla: 1–4 kansion nimeä kansiosta content/situations.',
      sv: 'Arbetsgivarnas vanliga situationer i branschen: 1–4 mappnamn ur content/situations.',
      en: 'Situations its employers are often in: 1–4 folder names of content/situations.',
    },
    reference: 'situations',
  },
};

export const SECTOR_WORDS = {
  forWorkers: {
    label: {
      fi: 'Työntekijälle ja työnhakijalle',
      sv: 'För arbetstagare och arbetssökande',
      en: 'For workers and jobseekers',
    },
    hint: {
      fi: 'Mistä etsiä ja mitä tietää, kukin asia omalla rivillään.',
      sv: 'Var man letar och vad man ska veta, varje sak på egen rad.',
      en: 'Where to look and what to know, each on its own line.',
    },
    long: true as const,
  },
  forEmployers: {
    label: { fi: 'Työnantajalle', sv: 'För arbetsgivare', en: 'For employers' },
    hint: {
      fi: 'Mikä auttaa, kukin asia omalla rivillään.',
      sv: 'Vad som hjälper, varje sak på egen rad.',
      en: 'What helps, each on its own line.',
    },
    long: true as const,
  },
};

export const OTHER_VALUE = {
  ...OTHER_SOURCE,
  value: {
    ...OTHER_SOURCE.value,
    hint: {
      fi: 'Päivä 2026-12-15 tai summa euroina pelkkänä lukuna: 1200000.',
      sv: 'En dag 2026-12-15 eller en summa i euro, bara siffror: 1200000.',
      en: 'A day, 2026-12-15, or a sum in euros as a bare number: 1200000.',
    },
  },
};

export const PROJECT_FACTS = {
  code: {
    label: { fi: 'Hankekoodi', sv: 'Projektkod', en: 'Project code' },
    hint: {
      fi: 'Hankkeen koodi niin kuin se on tietopoiminnassa: S30001.',
      sv: 'Projektets kod så som den står i datauttaget: S30001.',
      en: 'Code of the project as the export has it: S30001.',
    },
    reference: 'projects',
  },
  sectors: SECTORS_TEXT,
  challenges: CHALLENGES_TEXT,
  runningAsOf: {
    label: { fi: 'Käynnissä vielä', sv: 'Pågår ännu', en: 'Running as of' },
    hint: PARTIAL_DATE_HINT,
  },
  otherSources: {
    label: { fi: 'Eriävät lähteet', sv: 'Avvikande källor', en: 'Differing sources' },
    hint: {
      fi: 'Kun toinen lähde kertoo eri päivän tai summan kuin tietopoiminta.',
      sv: 'När en annan källa anger en annan dag eller summa än datauttaget.',
      en: 'Where another source gives another day or sum than the export.',
    },
  },
};

export const PROJECT_WORDS = {
  basis: {
    label: {
      fi: 'Miksi hanke on tai ei ole teeman oma',
      sv: 'Varför projektet är eller inte är temats eget',
      en: 'Why it is, or is not, the theme’s own',
    },
    hint: {
      fi: 'Yksi tai kaksi virkettä ja mihin tieto perustuu.',
      sv: 'En eller två meningar och vad uppgiften grundar sig på.',
      en: 'One or two sentences, and what shows it.',
    },
    long: true as const,
  },
  promised: {
    label: { fi: 'Mitä hanke lupasi', sv: 'Vad projektet lovade', en: 'What it set out to do' },
    hint: {
      fi: 'Kukin lupaus omalla rivillään.',
      sv: 'Varje löfte på egen rad.',
      en: 'Each promise on its own line.',
    },
    long: true as const,
  },
  achieved: {
    label: { fi: 'Mitä saatiin aikaan', sv: 'Vad som uppnåddes', en: 'What came out' },
    hint: {
      fi: 'Jätä pois, jos mikään lähde ei kerro.',
      sv: 'Lämna bort om ingen källa berättar.',
      en: 'Leave it out where no source says.',
    },
    long: true as const,
  },
  money: {
    label: {
      fi: 'Rahoitus lähteen sanoin',
      sv: 'Finansieringen med källans ord',
      en: 'Money in the words of the source',
    },
    hint: {
      fi: 'Vain kun tietopoiminnassa ei ole summaa.',
      sv: 'Bara när datauttaget saknar summa.',
      en: 'Only where the export has no figure.',
    },
    long: true as const,
  },
  partners: {
    label: { fi: 'Kumppanit', sv: 'Partner', en: 'Partners' },
    hint: {
      fi: 'Muut organisaatiot niin kuin lähde ne nimeää, kukin omalla rivillään.',
      sv: 'Andra organisationer så som källan nämner dem, var och en på egen rad.',
      en: 'Other organisations as the source names them, each on its own line.',
    },
  },
  note: {
    label: { fi: 'Huomautus lähteistä', sv: 'Anmärkning om källorna', en: 'Note on the sources' },
    hint: {
      fi: 'Missä lähteet ovat ristiriidassa tai puutteellisia.',
      sv: 'Var källorna är oeniga eller bristfälliga.',
      en: 'Where sources disagree or fall short.',
    },
    long: true as const,
  },
};
