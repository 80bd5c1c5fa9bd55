import { OTHER_SOURCE, REGIONS_HINT } from './common.ts';

const TIME_HINT = {
  fi: 'Suomen aikaa: 2026-12-15 16:15. Pelkkä päivä 2026-12-15, jos kellonaikaa ei kerrota.',
  sv: 'Finsk tid: 2026-12-15 16:15. Bara dagen 2026-12-15 om klockslaget inte anges.',
  en: 'Finnish time: 2026-12-15 16:15. The day alone, 2026-12-15, where no clock is given.',
};

const MONTH_HINT = { fi: 'Kuukausi: 2027-03.', sv: 'Månad: 2027-03.', en: 'A month: 2027-03.' };

const change = (language: { fi: string; sv: string; en: string }) => ({
  label: {
    fi: `Muutos ${language.fi}`,
    sv: `Ändringen på ${language.sv}`,
    en: `The change in ${language.en}`,
  },
  hint: {
    fi: 'Mitä muuttui, lukijalle kerrottuna: Hakuaikaa jatkettiin.',
    sv: 'Vad som ändrades, berättat för läsaren: Ansökningstiden förlängdes.',
    en: 'What changed, told to the reader: The application period was extended.',
  },
  long: true as const,
});

export const CHANGE = {
  on: {
    label: { fi: 'Muutoksen päivä', sv: 'Dag för ändringen', en: 'Day of the change' },
    hint: { fi: 'Näin: 2026-11-24.', sv: 'Så här: 2026-11-24.', en: 'Like this: 2026-11-24.' },
  },
  fi: change({ fi: 'suomeksi', sv: 'finska', en: 'Finnish' }),
  sv: change({ fi: 'ruotsiksi', sv: 'svenska', en: 'Swedish' }),
  en: change({ fi: 'englanniksi', sv: 'engelska', en: 'English' }),
};

export const PLANNED_WINDOW = {
  from: {
    label: { fi: 'Aikaisintaan', sv: 'Tidigast', en: 'Earliest' },
    hint: MONTH_HINT,
  },
  to: { label: { fi: 'Viimeistään', sv: 'Senast', en: 'Latest' }, hint: MONTH_HINT },
};

export const OTHER_TIME = {
  ...OTHER_SOURCE,
  value: { ...OTHER_SOURCE.value, hint: TIME_HINT },
};

export const CALL_FACTS = {
  exportId: {
    label: {
      fi: 'Haun tunnus tietopoiminnassa',
      sv: 'Utlysningens id i datauttaget',
      en: 'Id of the call in the export',
    },
    hint: {
      fi: 'Kun haku on tietopoiminnassa, päivät, rahoittaja ja tavoitteet tulevat sieltä. Muuten jätä pois.',
      sv: 'När utlysningen finns i datauttaget kommer dagar, finansiär och mål därifrån. Lämna annars bort.',
      en: 'When the export has the call, its dates, authority and objectives come from there. Otherwise leave it out.',
    },
  },
  kind: {
    label: { fi: 'Haun laji', sv: 'Typ av utlysning', en: 'Kind of call' },
    hint: {
      fi: 'coordination (koordinaatiohanke), sub-project (teeman hanke) tai regional-related (alueellinen haku).',
      sv: 'coordination (samordningsprojekt), sub-project (temats projekt) eller regional-related (regional utlysning).',
      en: 'coordination, sub-project (a project of the theme) or regional-related (a regional call).',
    },
  },
  opens: { label: { fi: 'Haku alkaa', sv: 'Ansökan öppnar', en: 'Call opens' }, hint: TIME_HINT },
  closes: { label: { fi: 'Haku päättyy', sv: 'Ansökan stänger', en: 'Call closes' }, hint: TIME_HINT },
  plannedWindow: {
    label: { fi: 'Suunniteltu aika', sv: 'Planerad tid', en: 'Planned time' },
    hint: {
      fi: 'Kuukaudet, joina haun on määrä olla, kun päiviä ei ole vielä.',
      sv: 'Månaderna då utlysningen ska hållas, när dagarna inte är kända.',
      en: 'The months the call is planned for, while there are no dates.',
    },
  },
  continuous: {
    label: { fi: 'Jatkuva haku', sv: 'Fortlöpande ansökan', en: 'Continuous call' },
    hint: {
      fi: 'true, jos haulla ei ole päättymispäivää.',
      sv: 'true om utlysningen saknar slutdag.',
      en: 'true if the call has no closing day.',
    },
  },
  overBy: {
    label: { fi: 'Päättynyt viimeistään', sv: 'Avslutad senast', en: 'Over by' },
    hint: {
      fi: 'Päivä, johon mennessä haun tiedetään päättyneen, kun päättymispäivää ei kerrota.',
      sv: 'Dagen då utlysningen senast vet vara avslutad, när slutdagen inte anges.',
      en: 'Day by which the call is known to be over, where the closing day is not stated.',
    },
  },
  withdrawn: {
    label: { fi: 'Haku peruttu', sv: 'Utlysningen återkallad', en: 'Call withdrawn' },
    hint: {
      fi: 'Päivä, jona haku peruttiin: 2026-11-24.',
      sv: 'Dagen då utlysningen återkallades: 2026-11-24.',
      en: 'The day when the call was withdrawn: 2026-11-24.',
    },
  },
  authority: {
    label: { fi: 'Rahoittaja', sv: 'Finansiär', en: 'Funding authority' },
    hint: {
      fi: 'Rahoittajan tunnus tiedostosta authorities.yaml.',
      sv: 'Finansiärens id i authorities.yaml.',
      en: 'Id of the authority in authorities.yaml.',
    },
    reference: 'authorities',
  },
  nationwide: {
    label: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
    hint: {
      fi: 'true, jos haku koskee koko ohjelma-aluetta.',
      sv: 'true om utlysningen gäller hela programområdet.',
      en: 'true if the call is for the whole programme area.',
    },
  },
  regions: {
    label: { fi: 'Maakunnat', sv: 'Landskap', en: 'Regions' },
    hint: REGIONS_HINT,
    reference: 'regions',
  },
  objectives: {
    label: { fi: 'Erityistavoitteet', sv: 'Särskilda mål', en: 'Specific objectives' },
    hint: {
      fi: "Yksi tai useampi lainausmerkeissä: '4.1', '4.2', '4.3'.",
      sv: "Ett eller flera inom citattecken: '4.1', '4.2', '4.3'.",
      en: "One or more, in quotation marks: '4.1', '4.2', '4.3'.",
    },
    reference: 'objectives',
  },
  applicants: {
    label: { fi: 'Hakijat', sv: 'Sökande', en: 'Applicants' },
    hint: {
      fi: 'Kuka voi hakea: lajit luettelosta, kukin omalla rivillään.',
      sv: 'Vem som kan ansöka: typer ur listan, var och en på egen rad.',
      en: 'Who may apply: kinds from the list, each on its own line.',
    },
  },
  totalSupport: {
    label: { fi: 'Rahoitus, euroa', sv: 'Finansiering, euro', en: 'Funding, euros' },
    hint: {
      fi: 'Jaossa oleva tuki pelkkänä lukuna: 1200000.',
      sv: 'Stödet som kan sökas, bara siffror: 1200000.',
      en: 'Support available, as a bare number: 1200000.',
    },
  },
  applyUrl: {
    label: { fi: 'Hakuilmoituksen osoite', sv: 'Utlysningens adress', en: 'Address of the call notice' },
    hint: {
      fi: 'Koko osoite: https://…',
      sv: 'Hela adressen: https://…',
      en: 'The whole address: https://…',
    },
  },
  changes: {
    label: { fi: 'Muutokset', sv: 'Ändringar', en: 'Changes' },
    hint: {
      fi: 'Lukijoille näkyvä luettelo: päivä ja mitä muuttui kolmella kielellä. Lisää rivi, kun avoimen haun päivät, rahat tai alueet muuttuvat.',
      sv: 'En lista som läsarna ser: dag och vad som ändrades på tre språk. Lägg till en rad när dagar, pengar eller områden i en öppen utlysning ändras.',
      en: 'A list readers see: the day and what changed in three languages. Add a row when dates, money or regions of an open call change.',
    },
  },
  otherSources: {
    label: { fi: 'Eriävät lähteet', sv: 'Avvikande källor', en: 'Differing sources' },
    hint: {
      fi: 'Kun toinen lähde kertoo alkamisesta tai päättymisestä eri päivän.',
      sv: 'När en annan källa anger en annan dag för öppning eller stängning.',
      en: 'Where another source gives another day for the opening or closing.',
    },
  },
};

export const CALL_WORDS = {
  aims: {
    label: { fi: 'Mitä haetaan', sv: 'Vad som söks', en: 'What the call looks for' },
    hint: {
      fi: 'Tavoitteet, kukin omalla rivillään, vähintään yksi.',
      sv: 'Målen, vart och ett på egen rad, minst ett.',
      en: 'The aims, each on its own line, at least one.',
    },
    long: true as const,
  },
  eligibility: {
    label: { fi: 'Kuka voi hakea', sv: 'Vem kan ansöka', en: 'Who may apply' },
    hint: {
      fi: 'Ilmoituksen sanoin. Jätä pois, jos lähde ei kerro.',
      sv: 'Med utlysningens ord. Lämna bort om källan inte anger det.',
      en: 'In words of the notice. Leave it out where the source does not say.',
    },
    long: true as const,
  },
  questions: {
    label: { fi: 'Kysymykset hakijalle', sv: 'Frågor till den sökande', en: 'Questions for the applicant' },
    hint: {
      fi: 'Kyllä–ei-kysymyksiä haun omista ehdoista. Kyllä jokaiseen tarkoittaa, että idea sopii.',
      sv: 'Ja–nej-frågor ur utlysningens egna villkor. Ja på alla betyder att idén passar.',
      en: 'Yes-or-no questions made from the call’s own criteria. A yes to each means that an idea fits.',
    },
    long: true as const,
  },
  result: {
    label: { fi: 'Haun tulos', sv: 'Utlysningens resultat', en: 'Result of the call' },
    hint: {
      fi: 'Mitä haussa ratkesi. Jätä pois, jos ei tiedetä.',
      sv: 'Vad utlysningen ledde till. Lämna bort om det inte är känt.',
      en: 'What came of the call. Leave it out where not known.',
    },
    long: true as const,
  },
  why: {
    label: { fi: 'Miksi haku on täällä', sv: 'Varför utlysningen finns här', en: 'Why the call is here' },
    hint: {
      fi: 'Vain teeman ulkopuolisesta hausta: miksi se kerrotaan täällä.',
      sv: 'Bara för en utlysning utanför temat: varför den visas här.',
      en: 'Only for a call outside the theme: why it is shown here.',
    },
    long: true as const,
  },
};
