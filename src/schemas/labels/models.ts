import { MEMBERSHIP_HINT, PARTIAL_DATE_HINT, REGIONS_HINT, YES_OR_NO } from './common.ts';

export const SECTORS_TEXT = {
  label: { fi: 'Toimialat', sv: 'Branscher', en: 'Sectors' },
  hint: {
    fi: 'Toimialat luettelosta, kukin omalla rivillään. [] jos ei mitään erityistä.',
    sv: 'Branscher ur listan, var och en på egen rad. [] om ingen särskild.',
    en: 'Sectors from the list, each on its own line. [] if none in particular.',
  },
  reference: 'sectors',
};

export const CHALLENGES_TEXT = {
  label: { fi: 'Haasteet', sv: 'Utmaningar', en: 'Challenges' },
  hint: {
    fi: 'Mihin haasteisiin tämä vastaa: tunnukset tiedostosta challenges.yaml.',
    sv: 'Vilka utmaningar detta svarar på: id ur challenges.yaml.',
    en: 'The challenges it answers: ids from challenges.yaml.',
  },
  reference: 'challenges',
};

export const MODEL_FACTS = {
  membership: {
    label: { fi: 'Suhde teemaan', sv: 'Koppling till temat', en: 'Link to the theme' },
    hint: MEMBERSHIP_HINT,
  },
  maturity: {
    label: { fi: 'Mallin vaihe', sv: 'Modellens skede', en: 'Stage of the model' },
    hint: {
      fi: 'idea, study (selvitys), developing (kehitteillä), piloted (kokeiltu), in-use (käytössä), ended (päättynyt) tai unknown (ei tiedossa).',
      sv: 'idea (idé), study (utredning), developing (utvecklas), piloted (prövad), in-use (i bruk), ended (avslutad) eller unknown (okänt).',
      en: 'idea, study, developing, piloted, in-use, ended or unknown.',
    },
  },
  regions: {
    label: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
    hint: REGIONS_HINT,
    reference: 'regions',
  },
  nationwide: { label: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' }, hint: YES_OR_NO },
  sectors: SECTORS_TEXT,
  challenges: CHALLENGES_TEXT,
  from: { label: { fi: 'Käytössä alkaen', sv: 'I bruk från', en: 'In use since' }, hint: PARTIAL_DATE_HINT },
  to: { label: { fi: 'Käytössä asti', sv: 'I bruk till', en: 'In use until' }, hint: PARTIAL_DATE_HINT },
  evidence: {
    label: { fi: 'Näyttö', sv: 'Belägg', en: 'Evidence' },
    hint: {
      fi: 'Mitä lähteessä on: none (ei mitään), statement (arvio sanoin), reach (kuinka monta tavoitettiin), survey (kysely) tai outcome (mikä muuttui).',
      sv: 'Vad källan har: none (inget), statement (omdöme i ord), reach (hur många som nåddes), survey (enkät) eller outcome (vad som ändrades).',
      en: 'What the source has: none, statement, reach (how many were met), survey or outcome (what changed for them).',
    },
  },
  resultsDate: {
    label: { fi: 'Tulosten aika', sv: 'Resultatens datum', en: 'Date of the results' },
    hint: PARTIAL_DATE_HINT,
  },
  projects: {
    label: { fi: 'Hankkeet', sv: 'Projekt', en: 'Projects' },
    hint: {
      fi: 'Niiden hankkeiden koodit, joista malli tulee: S30001.',
      sv: 'Koder för projekten som modellen kommer från: S30001.',
      en: 'Codes of the projects it came from: S30001.',
    },
    reference: 'projects',
  },
};

export const MODEL_WORDS = {
  problem: {
    label: { fi: 'Ongelma', sv: 'Problem', en: 'Problem' },
    hint: {
      fi: 'Mihin ongelmaan malli vastaa.',
      sv: 'Vilket problem modellen svarar på.',
      en: 'The problem it answers.',
    },
    long: true as const,
  },
  steps: {
    label: { fi: 'Vaiheet', sv: 'Steg', en: 'Steps' },
    hint: {
      fi: 'Miten malli toimii, 1–6 vaihetta, kukin omalla rivillään.',
      sv: 'Hur modellen fungerar, 1–6 steg, vart och ett på egen rad.',
      en: 'How it works, 1–6 steps, each on its own line.',
    },
    long: true as const,
  },
  who: {
    label: { fi: 'Tekijät', sv: 'Vem gjorde det', en: 'Who did it' },
    hint: {
      fi: 'Organisaatiot, ei henkilöiden nimiä.',
      sv: 'Organisationer, inga personnamn.',
      en: 'Organisations, no names of persons.',
    },
    long: true as const,
  },
  results: {
    label: { fi: 'Tulokset', sv: 'Resultat', en: 'Results' },
    hint: {
      fi: 'Luku, päivä ja mitä laskettiin. Jätä pois, jos tuloksia ei ole julkaistu.',
      sv: 'Siffra, datum och vad som räknades. Lämna bort om inga resultat har publicerats.',
      en: 'Number, date and what was counted. Leave it out where none are published.',
    },
    long: true as const,
  },
  needs: {
    label: { fi: 'Mitä käyttöönotto vaatii', sv: 'Vad som krävs', en: 'What it takes to copy it' },
    hint: {
      fi: 'Kerro erikseen, mikä on oma arviomme.',
      sv: 'Säg särskilt vad som är vår egen bedömning.',
      en: 'Mark what is our own judgement.',
    },
    long: true as const,
  },
  cost: {
    label: { fi: 'Kustannukset', sv: 'Kostnader', en: 'Cost' },
    hint: {
      fi: 'Mitä malli maksoi. Jätä pois, jos lähde ei kerro.',
      sv: 'Vad modellen kostade. Lämna bort om källan inte anger det.',
      en: 'What it cost. Leave it out where the source does not say.',
    },
    long: true as const,
  },
  effort: {
    label: { fi: 'Työmäärä', sv: 'Arbetsinsats', en: 'Work needed' },
    hint: {
      fi: 'Kuinka paljon työtä malli vei. Jätä pois, jos lähde ei kerro.',
      sv: 'Hur mycket arbete modellen krävde. Lämna bort om källan inte anger det.',
      en: 'How much work it took. Leave it out where the source does not say.',
    },
    long: true as const,
  },
  lessons: {
    label: { fi: 'Mikä ei toiminut', sv: 'Vad som inte fungerade', en: 'What did not work' },
    hint: {
      fi: 'Heikkoudet, jotka lähde nimeää. Jätä pois, jos ei kerrota.',
      sv: 'Svagheter som källan nämner. Lämna bort om inget anges.',
      en: 'Weak points the source names. Leave it out where none are told.',
    },
    long: true as const,
  },
  caution: {
    label: { fi: 'Miten lukuja pitää lukea', sv: 'Hur siffrorna ska läsas', en: 'How to read the figures' },
    hint: {
      fi: 'Mitä luvuista ei voi päätellä.',
      sv: 'Vad siffrorna inte visar.',
      en: 'What the figures do not show.',
    },
    long: true as const,
  },
};
