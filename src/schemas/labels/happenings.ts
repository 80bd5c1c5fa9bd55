/** Events and news. */
import { MEMBERSHIP_HINT, PARTIAL_DATE_HINT, REGIONS_HINT, YES_OR_NO } from './common.ts';

const CLOCK_HINT = {
  fi: 'Suomen aikaa: 09:00.',
  sv: 'Finsk tid: 09:00.',
  en: 'Finnish time: 09:00.',
};

const ESTIMATE_HINT = {
  fi: 'true, jos vuosi tai päivä on päätelty tai arvio.',
  sv: 'true om året eller dagen är en slutsats eller en uppskattning.',
  en: 'true if the year or day is inferred or an estimate.',
};

export const EVENT_FACTS = {
  membership: {
    label: { fi: 'Suhde teemaan', sv: 'Koppling till temat', en: 'Link to the theme' },
    hint: MEMBERSHIP_HINT,
  },
  starts: { label: { fi: 'Alkaa', sv: 'Börjar', en: 'Starts' }, hint: PARTIAL_DATE_HINT },
  ends: {
    label: { fi: 'Päättyy', sv: 'Slutar', en: 'Ends' },
    hint: {
      fi: 'Viimeinen päivä, jos se on eri kuin ensimmäinen: 2026-11-25.',
      sv: 'Sista dagen, om den är en annan än den första: 2026-11-25.',
      en: 'Last day, if not the same as the first: 2026-11-25.',
    },
  },
  startsAt: { label: { fi: 'Alkaa kello', sv: 'Börjar klockan', en: 'Starts at' }, hint: CLOCK_HINT },
  endsAt: { label: { fi: 'Päättyy kello', sv: 'Slutar klockan', en: 'Ends at' }, hint: CLOCK_HINT },
  estimate: {
    label: { fi: 'Aika on arvio', sv: 'Tiden är uppskattad', en: 'Time is an estimate' },
    hint: ESTIMATE_HINT,
  },
  online: { label: { fi: 'Verkossa', sv: 'På nätet', en: 'Online' }, hint: YES_OR_NO },
  regions: {
    label: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
    hint: REGIONS_HINT,
    reference: 'regions',
  },
  organiser: {
    label: { fi: 'Järjestäjä', sv: 'Arrangör', en: 'Organiser' },
    hint: {
      fi: 'Organisaatio niin kuin lähde sen nimeää. Ei henkilön nimeä.',
      sv: 'Organisationen så som källan nämner den. Ingen persons namn.',
      en: 'The organisation as the source names it. Nobody’s name.',
    },
  },
  cancelled: {
    label: { fi: 'Tapahtuma peruttu', sv: 'Evenemanget inställt', en: 'Event cancelled' },
    hint: {
      fi: 'Päivä, jona tapahtuma peruttiin: 2026-11-24. Tapahtuma näkyy peruttuna myös tilaajien kalentereissa.',
      sv: 'Dagen då evenemanget ställdes in: 2026-11-24. Det visas som inställt också i prenumeranternas kalendrar.',
      en: 'The day when the event was cancelled: 2026-11-24. Subscribers’ calendars show it as cancelled too.',
    },
  },
  changes: {
    label: { fi: 'Muutokset', sv: 'Ändringar', en: 'Changes' },
    hint: {
      fi: 'Päivä ja mitä muuttui kolmella kielellä. Lisää rivi, kun aika tai paikka muuttuu: se kerrotaan sivulla ja kalentereissa.',
      sv: 'Dag och vad som ändrades på tre språk. Lägg till en rad när tid eller plats ändras: det berättas på sidan och i kalendrarna.',
      en: 'The day and what changed in three languages. Add a row when time or place changes: the page and calendars tell it.',
    },
  },
};

export const EVENT_WORDS = {
  place: {
    label: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
    hint: {
      fi: 'Missä tapahtuma on. Jätä pois, jos lähde ei kerro.',
      sv: 'Var evenemanget hålls. Lämna bort om källan inte anger det.',
      en: 'Where the event is. Leave it out where not stated.',
    },
  },
  numbers: {
    label: { fi: 'Järjestäjän luvut', sv: 'Arrangörens siffror', en: 'Figures of the organiser' },
    hint: {
      fi: 'Esimerkiksi osallistujien määrä järjestäjän kertomana.',
      sv: 'Till exempel antalet deltagare enligt arrangören.',
      en: 'Such as how many took part, said as the organiser’s figure.',
    },
    long: true as const,
  },
};

export const NEWS_FACTS = {
  date: { label: { fi: 'Milloin', sv: 'När', en: 'When' }, hint: PARTIAL_DATE_HINT },
  estimate: {
    label: { fi: 'Aika on arvio', sv: 'Tiden är uppskattad', en: 'Time is an estimate' },
    hint: ESTIMATE_HINT,
  },
  scope: {
    label: { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
    hint: {
      fi: 'Yksi luettelosta: theme (teema), coordination-project (koordinaatiohanke), programme (ohjelma), regional (alueet), administration (hallinto), services (palvelut) tai labour-market (työmarkkinat).',
      sv: 'Ett ur listan: theme (temat), coordination-project (samordningsprojektet), programme (programmet), regional (regionerna), administration (förvaltningen), services (tjänsterna) eller labour-market (arbetsmarknaden).',
      en: 'One from the list: theme, coordination-project, programme, regional, administration, services or labour-market.',
    },
  },
  regions: {
    label: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
    hint: REGIONS_HINT,
    reference: 'regions',
  },
  sectors: {
    label: { fi: 'Toimialat', sv: 'Branscher', en: 'Sectors' },
    hint: {
      fi: 'Toimialat luettelosta, kukin omalla rivillään.',
      sv: 'Branscher ur listan, var och en på egen rad.',
      en: 'Sectors from the list, each on its own line.',
    },
    reference: 'sectors',
  },
  call: {
    label: { fi: 'Haku', sv: 'Utlysning', en: 'Call' },
    hint: {
      fi: 'Sen haun kansion nimi, jota uutinen koskee.',
      sv: 'Mappnamnet för utlysningen som nyheten gäller.',
      en: 'Folder name of the call that the news is about.',
    },
    reference: 'calls',
  },
};
