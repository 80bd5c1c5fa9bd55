/** What becomes of what a rule found, in words for whoever reads the report. */
import type { ByLang } from '../../i18n/languages.ts';

export const EFFECTS = {
  refused: {
    fi: 'Tiedostoa ei oteta käyttöön. Sivusto näyttää edelleen viimeksi hyväksytyt tiedot.',
    sv: 'Filen tas inte i bruk. Webbplatsen visar fortfarande de senast godkända uppgifterna.',
    en: 'The file is not taken in. The site keeps showing the data accepted last.',
  },
  held: {
    fi: 'Tiedosto odottaa ihmisen hyväksyntää. Sivusto näyttää edelleen viimeksi hyväksytyt tiedot.',
    sv: 'Filen väntar på att en människa godkänner den. Webbplatsen visar fortfarande de senast godkända uppgifterna.',
    en: 'The file waits for a person to approve it. The site keeps showing the data accepted last.',
  },
  skipped: {
    fi: 'Tietue jätetään pois.',
    sv: 'Posten utelämnas.',
    en: 'The record is left out.',
  },
  asIs: {
    fi: 'Näytetään niin kuin lähde sen antaa.',
    sv: 'Visas som källan anger det.',
    en: 'Shown as the source gives it.',
  },
  cleaned: {
    fi: 'Näytetään puhdistettuna.',
    sv: 'Visas rensat.',
    en: 'Shown cleaned.',
  },
  notStated: {
    fi: 'Sivulla lukee, ettei lähde kerro tietoa.',
    sv: 'På sidan står att källan inte anger uppgiften.',
    en: 'The page says that the source does not state it.',
  },
  outOfSums: {
    fi: 'Luku näytetään selityksen kanssa, mutta sitä ei lasketa summiin eikä kaavioihin.',
    sv: 'Talet visas med en förklaring men räknas inte in i summor eller diagram.',
    en: 'The figure is shown with an explanation and left out of sums and charts.',
  },
  rounded: {
    fi: 'Luku pyöristetään sentteihin.',
    sv: 'Talet avrundas till cent.',
    en: 'The figure is rounded to cents.',
  },
  noName: {
    fi: 'Nimen paikalla on yleisnimitys: luonnollisen henkilön nimeä ei julkaista.',
    sv: 'I stället för namnet står en allmän benämning: en fysisk persons namn publiceras inte.',
    en: 'A general label stands in place of the name: the name of a natural person is not published.',
  },
  noLanguage: {
    fi: 'Teksti näytetään, mutta sen kieltä ei merkitä.',
    sv: 'Texten visas, men dess språk märks inte ut.',
    en: 'The text is shown, but no language is claimed for it.',
  },
  noLink: {
    fi: 'Linkkiä ei tehdä.',
    sv: 'Ingen länk görs.',
    en: 'No link is made.',
  },
  byDate: {
    fi: 'Tila päätellään päivämääristä.',
    sv: 'Läget härleds ur datumen.',
    en: 'The state is told from the dates.',
  },
  bothShown: {
    fi: 'Kumpikin näytetään omana hankkeenaan.',
    sv: 'Båda visas som egna projekt.',
    en: 'Both are shown as projects of their own.',
  },
  sideBySide: {
    fi: 'Molemmat arvot näytetään rinnakkain lähteineen.',
    sv: 'Båda värdena visas bredvid varandra med sina källor.',
    en: 'Both values are shown side by side with their sources.',
  },
  oneName: {
    fi: 'Organisaatiosta käytetään yhtä nimeä.',
    sv: 'Ett och samma namn används för organisationen.',
    en: 'One name is used for the organisation.',
  },
  mapped: {
    fi: 'Koodista päätellään maakunta, ja nimi otetaan omasta luettelosta.',
    sv: 'Landskapet härleds ur koden, och namnet tas ur vår egen förteckning.',
    en: 'The code gives the region, and our own list its name.',
  },
  dropped: {
    fi: 'Kohta jätetään pois, muu tietue säilyy.',
    sv: 'Fältet utelämnas, resten av posten finns kvar.',
    en: 'The field is left out, the rest of the record stays.',
  },
  marked: {
    fi: 'Muutos näkyy haun sivulla.',
    sv: 'Ändringen syns på utlysningens sida.',
    en: 'The change is shown on the page of the call.',
  },
  explained: {
    fi: 'Hankkeen sivu säilyy ja kertoo, mitä tapahtui.',
    sv: 'Projektets sida finns kvar och berättar vad som hände.',
    en: 'The page of the project stays and tells what happened.',
  },
  dated: {
    fi: 'Tietojen päivämäärä näkyy sivuilla.',
    sv: 'Uppgifternas datum syns på sidorna.',
    en: 'The date of the data is shown on the pages.',
  },
  counted: {
    fi: 'Korjattu, vain laskettu.',
    sv: 'Rättat, endast räknat.',
    en: 'Put right, only counted.',
  },
  none: {
    fi: 'Ei muuta sivuja.',
    sv: 'Ändrar inte sidorna.',
    en: 'Changes nothing on the pages.',
  },
} as const satisfies Record<string, ByLang<string>>;

export type Effect = keyof typeof EFFECTS;
