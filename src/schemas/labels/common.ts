/** Fields that all collections share. */
export const SOURCE = {
  url: {
    label: { fi: 'Lähteen osoite', sv: 'Källans adress', en: 'Address of the source' },
    hint: {
      fi: 'Sen sivun koko osoite, jolla asia kerrotaan: https://…',
      sv: 'Hela adressen till sidan där saken berättas: https://…',
      en: 'The whole address of the page that says so: https://…',
    },
  },
  name: {
    label: { fi: 'Lähteen nimi', sv: 'Källans namn', en: 'Name of the source' },
    hint: {
      fi: 'Sivun tai tiedotteen otsikko sen omalla kielellä, 3–200 merkkiä.',
      sv: 'Sidans eller meddelandets rubrik på sitt eget språk, 3–200 tecken.',
      en: 'The heading of the page or release in its own language, 3–200 characters.',
    },
  },
  lang: {
    label: { fi: 'Lähteen kieli', sv: 'Källans språk', en: 'Language of the source' },
    hint: { fi: 'fi, sv tai en.', sv: 'fi, sv eller en.', en: 'fi, sv or en.' },
  },
  published: {
    label: { fi: 'Lähde julkaistu', sv: 'Källan publicerad', en: 'Source published' },
    hint: {
      fi: 'Niin tarkasti kuin tiedetään: 2026-11-24, 2026-11 tai 2026. Jätä pois, jos ei tiedetä.',
      sv: 'Så exakt som det är känt: 2026-11-24, 2026-11 eller 2026. Lämna bort om det inte är känt.',
      en: 'As exactly as known: 2026-11-24, 2026-11 or 2026. Leave it out if not known.',
    },
  },
};

export const SOURCES = {
  label: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  hint: {
    fi: 'Mistä tiedot ovat peräisin. Jokaisella lähteellä on osoite, nimi ja kieli.',
    sv: 'Varifrån uppgifterna kommer. Varje källa har adress, namn och språk.',
    en: 'Where the facts come from. Each source has an address, a name and a language.',
  },
};

export const COMMON_FACTS = {
  owner: {
    label: { fi: 'Vastuurooli', sv: 'Ansvarig roll', en: 'Responsible role' },
    hint: {
      fi: 'Rooli, joka vastaa sivusta: editors (toimitus) tai coordination (koordinaatiohanke). Ei kenenkään nimeä.',
      sv: 'Rollen som ansvarar för sidan: editors (redaktionen) eller coordination (samordningsprojektet). Ingen persons namn.',
      en: 'The role that answers for the page: editors or coordination (the coordination project). Nobody’s name.',
    },
  },
  reviewed: {
    label: { fi: 'Tarkistettu', sv: 'Granskad', en: 'Reviewed' },
    hint: {
      fi: 'Päivä, jona sivu on viimeksi luettu alusta loppuun: 2026-11-24.',
      sv: 'Dagen då sidan senast lästes från början till slut: 2026-11-24.',
      en: 'The day when the page was last read from beginning to end: 2026-11-24.',
    },
  },
  sources: SOURCES,
  draft: {
    label: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
    hint: {
      fi: 'true, kun sivu ei ole valmis: se näkyy vain esikatselussa. Poista rivi, kun julkaiset.',
      sv: 'true när sidan inte är klar: den syns bara i förhandsvisningen. Ta bort raden när du publicerar.',
      en: 'true while the page is not ready: only the preview shows it. Delete the line to publish.',
    },
  },
  publishAt: {
    label: { fi: 'Julkaistaan', sv: 'Publiceras', en: 'Publish at' },
    hint: {
      fi: 'Hetki, josta alkaen sivu näkyy, Suomen aikaa: 2026-12-15 09:00. Piilottaa sivun, mutta ei pidä sitä salassa.',
      sv: 'Tidpunkten från vilken sidan syns, finsk tid: 2026-12-15 09:00. Döljer sidan men håller den inte hemlig.',
      en: 'The moment from which the page is shown, Finnish time: 2026-12-15 09:00. It hides the page but keeps nothing secret.',
    },
  },
  unpublishAt: {
    label: { fi: 'Poistetaan näkyvistä', sv: 'Döljs', en: 'Unpublish at' },
    hint: {
      fi: 'Hetki, josta alkaen sivu ei enää näy, Suomen aikaa: 2026-12-31 16:00.',
      sv: 'Tidpunkten från vilken sidan inte längre syns, finsk tid: 2026-12-31 16:00.',
      en: 'The moment from which the page is shown no more, Finnish time: 2026-12-31 16:00.',
    },
  },
  reviewEvery: {
    label: { fi: 'Tarkistusväli, kk', sv: 'Granskas var … månad', en: 'Review every … months' },
    hint: {
      fi: 'Kuinka monen kuukauden välein sivu luetaan läpi: 3, 6 tai 12. 12, jos rivi puuttuu.',
      sv: 'Med hur många månaders mellanrum sidan läses igenom: 3, 6 eller 12. 12 om raden saknas.',
      en: 'Months between two readings of the page: 3, 6 or 12. 12 when the line is not there.',
    },
  },
  skipLanguages: {
    label: { fi: 'Ei käännetä', sv: 'Översätts inte', en: 'Not translated into' },
    hint: {
      fi: 'Kielet, joille sivua ei käännetä: [en] tai [sv, en]. Kerro myös syy.',
      sv: 'Språk som sidan inte översätts till: [en] eller [sv, en]. Ange också orsaken.',
      en: 'Languages the page is not translated into: [en] or [sv, en]. Give the reason as well.',
    },
  },
  skipReason: {
    label: { fi: 'Miksi ei käännetä', sv: 'Varför sidan inte översätts', en: 'Why it is not translated' },
    hint: {
      fi: 'Yksi virke, 5–200 merkkiä.',
      sv: 'En mening, 5–200 tecken.',
      en: 'One sentence, 5–200 characters.',
    },
  },
};

export const COMMON_WORDS = {
  title: {
    label: { fi: 'Otsikko', sv: 'Rubrik', en: 'Title' },
    hint: {
      fi: 'Kerro tärkein asia, 3–110 merkkiä.',
      sv: 'Säg det viktigaste, 3–110 tecken.',
      en: 'Say the main thing, 3–110 characters.',
    },
  },
  summary: {
    label: { fi: 'Tiivistelmä', sv: 'Sammanfattning', en: 'Summary' },
    hint: {
      fi: 'Yksi tai kaksi virkettä, 20–260 merkkiä. Näkyy luetteloissa ja haussa.',
      sv: 'En eller två meningar, 20–260 tecken. Visas i listor och i sökningen.',
      en: 'One or two sentences, 20–260 characters. Shown in lists and in search.',
    },
    long: true as const,
  },
  urlName: {
    label: { fi: 'Osoitteen loppu', sv: 'Adressens slut', en: 'End of the address' },
    hint: {
      fi: 'Sivun osoitteen viimeinen osa tällä kielellä: pieniä kirjaimia a–z, numeroita ja tavuviivoja. Ei muutu julkaisun jälkeen.',
      sv: 'Sista delen av sidans adress på detta språk: små bokstäver a–z, siffror och bindestreck. Ändras inte efter publiceringen.',
      en: 'The last part of the page’s address in this language: small letters a–z, digits and hyphens. It does not change once published.',
    },
  },
  keywords: {
    label: { fi: 'Hakusanat', sv: 'Sökord', en: 'Search words' },
    hint: {
      fi: 'Muita sanoja, joilla sivua etsitään, kukin omalla rivillään.',
      sv: 'Andra ord som sidan söks med, vart och ett på egen rad.',
      en: 'Other words that people search with, each on its own line.',
    },
  },
  formerUrlNames: {
    label: { fi: 'Entiset osoitteet', sv: 'Tidigare adresser', en: 'Former addresses' },
    hint: {
      fi: 'Osoitteen loppuja, jotka sivulla on ollut tällä kielellä: [vanha-nimi]. Ne ohjataan nykyiseen.',
      sv: 'Adresslut som sidan har haft på detta språk: [gammalt-namn]. De leder till den nuvarande.',
      en: 'Ends of addresses the page has had in this language: [old-name]. They lead to the present one.',
    },
  },
  translationChecked: {
    label: { fi: 'Käännös tarkistettu', sv: 'Översättningen granskad', en: 'Translation checked' },
    hint: {
      fi: 'Vain ruotsin- ja englanninkieliseen tiedostoon: päivä, jona käännöstä verrattiin suomeen ja se oli kunnossa: 2026-11-24.',
      sv: 'Bara i den svenska och engelska filen: dagen då översättningen jämfördes med finskan och var i ordning: 2026-11-24.',
      en: 'Swedish and English file only: the day when the translation was compared with the Finnish and found right: 2026-11-24.',
    },
  },
};

export const MEMBERSHIP_HINT = {
  fi: 'theme (teeman oma), related (liittyy teemaan), predecessor (edeltäjä) tai earlier (aiempi).',
  sv: 'theme (temats egen), related (anknyter till temat), predecessor (föregångare) eller earlier (tidigare).',
  en: 'theme (the theme’s own), related, predecessor or earlier.',
};

export const PLACE_HINT = {
  fi: 'Kokonaisluku: 1 on ensimmäinen.',
  sv: 'Ett heltal: 1 är först.',
  en: 'A whole number: 1 comes first.',
};

export const REGIONS_HINT = {
  fi: "Maakuntien numerot lainausmerkeissä, kukin omalla rivillään: '04' (Satakunta). Numerot ovat tiedostossa regions.yaml.",
  sv: "Landskapens nummer inom citattecken, vart och ett på egen rad: '04' (Satakunta). Numren finns i regions.yaml.",
  en: "Numbers of the regions in quotation marks, each on its own line: '04' (Satakunta). The numbers are in regions.yaml.",
};

export const PARTIAL_DATE_HINT = {
  fi: 'Niin tarkasti kuin lähde kertoo: 2026-11-24, 2026-11 tai 2026.',
  sv: 'Så exakt som källan anger: 2026-11-24, 2026-11 eller 2026.',
  en: 'As exactly as the source tells: 2026-11-24, 2026-11 or 2026.',
};

export const YES_OR_NO = {
  fi: 'true (kyllä) tai false (ei).',
  sv: 'true (ja) eller false (nej).',
  en: 'true (yes) or false (no).',
};

export const READ_ON = {
  label: { fi: 'Lähde luettu', sv: 'Källan läst', en: 'Source read' },
  hint: {
    fi: 'Päivä, jona lähde luettiin: 2026-11-24.',
    sv: 'Dagen då källan lästes: 2026-11-24.',
    en: 'The day when the source was read: 2026-11-24.',
  },
};

/** A row of another source than the one the page follows. */
export const OTHER_SOURCE = {
  field: {
    label: { fi: 'Mikä tieto', sv: 'Vilken uppgift', en: 'Which fact' },
    hint: {
      fi: 'Sen kentän nimi, josta toinen lähde kertoo toisin.',
      sv: 'Namnet på fältet som den andra källan anger annorlunda.',
      en: 'Name of the field that the other source gives differently.',
    },
  },
  value: {
    label: { fi: 'Toisen lähteen tieto', sv: 'Den andra källans uppgift', en: 'What the other source says' },
    hint: {
      fi: 'Päivä 2026-12-15 tai summa euroina pelkkänä lukuna.',
      sv: 'En dag 2026-12-15 eller en summa i euro som bara en siffra.',
      en: 'A day, 2026-12-15, or a sum in euros as a bare number.',
    },
  },
  source: {
    label: { fi: 'Toinen lähde', sv: 'Den andra källan', en: 'The other source' },
    hint: {
      fi: 'Lähteen osoite, nimi ja kieli.',
      sv: 'Källans adress, namn och språk.',
      en: 'Address, name and language of the source.',
    },
  },
  readOn: READ_ON,
};
