import { callFile, lines, withLine } from '../testing/content.fixture.ts';
import { testMistakes, type Mistake } from '../testing/mistakes.fixture.ts';

const FI = callFile('fi');
const SV = callFile('sv');

/** The Finnish file of the call with one line changed. */
const fi = (old: string, line: string) => ({ [FI]: withLine('fi', old, line) });
const sv = (old: string, line: string) => ({ [SV]: withLine('sv', old, line) });
const CLOSES = 'closes: 2026-12-15 16:15';
const REVIEWED = 'reviewed: 2026-11-24';

/** Test data: an invented service. */
const service = (...contact: string[]) => ({
  'services/testi/index.fi.mdx': lines(
    ...[
      '---',
      'owner: editors',
      REVIEWED,
      'need: find',
      'order: 1',
      'url: https://example.fi/',
      'urlLang: fi',
    ],
    ...[...contact, 'checked: 2026-11-24', 'certainty: stated'],
    "sources: [{ url: 'https://example.fi/', name: Testilähde, lang: fi }]",
    'skipLanguages: [sv, en]',
    'skipReason: Keksitty palvelu.',
    ...['title: Keksitty palvelu', 'summary: Keksitty palvelu tarkistuksille.', 'urlName: testi'],
    ...['gives: [Keksitty apu]', 'does: [Keksitty teko]', 'provider: Keksitty', '---'],
  ),
});

const MISTAKES: Mistake[] = [
  {
    name: 'a required field is missing',
    rule: 'required-line',
    files: fi('summary: Keksitty haku, jolla kokeillaan tarkistuksia.', ''),
    where: `${FI}:1`,
    reads: {
      fi: ['”Tiivistelmä” (summary)', 'Lisää rivi ”summary: …”'],
      sv: ['”Sammanfattning” (summary)', 'Lägg till raden ”summary: …”'],
      en: ['“Summary” (summary)', 'Add the line “summary: …”'],
    },
    nearly: { name: 'a field that may be left out', files: fi('totalSupport: 1200000', '') },
  },
  {
    name: 'a field is mistyped',
    rule: 'unknown-field-guess',
    files: fi(
      'summary: Keksitty haku, jolla kokeillaan tarkistuksia.',
      'sumary: Keksitty haku, jolla kokeillaan tarkistuksia.',
    ),
    where: `${FI}:14`,
    reads: {
      fi: ['”sumary” ei tunneta', 'Tarkoititko ”summary”?'],
      sv: ['”sumary” är okänt', 'Menade du ”summary”?'],
      en: ['“sumary”', 'Did you mean “summary”?'],
    },
    nearly: {
      name: 'a field with spaces around it',
      files: fi('kind: sub-project', 'kind:   sub-project  '),
    },
  },
  {
    name: 'a field that nothing is like',
    rule: 'unknown-field',
    files: fi('kind: sub-project', 'kind: sub-project\nväri: sininen'),
    where: `${FI}:5`,
    reads: {
      fi: ['”väri”', 'Poista rivi'],
      sv: ['”väri”', 'Ta bort raden'],
      en: ['“väri”', 'Remove the line'],
    },
    nearly: {
      name: 'a note behind a number sign',
      files: fi('kind: sub-project', 'kind: sub-project # väri: sininen'),
    },
  },
  {
    name: 'a sum is written for readers',
    rule: 'number-form',
    files: fi('totalSupport: 1200000', 'totalSupport: 1 200 000 €'),
    where: `${FI}:7`,
    reads: {
      fi: ['”Rahoitus, euroa” (totalSupport)', '”1 200 000 €”', 'totalSupport: 1200000.'],
      sv: ['”Finansiering, euro” (totalSupport)', '”1 200 000 €”', 'totalSupport: 1200000.'],
      en: ['“Funding, euros” (totalSupport)', '“1 200 000 €”', 'totalSupport: 1200000.'],
    },
    nearly: { name: 'a sum with cents', files: fi('totalSupport: 1200000', 'totalSupport: 1200000.50') },
  },
  {
    name: 'a word stands for a number',
    rule: 'type',
    files: fi('totalSupport: 1200000', 'totalSupport: paljon'),
    where: `${FI}:7`,
    reads: {
      fi: ['(totalSupport)', 'pitää olla luku, nyt on teksti (paljon)'],
      sv: ['(totalSupport)', 'det ska vara ett tal, nu är det text (paljon)'],
      en: ['(totalSupport)', 'it should be a number, now it is text (paljon)'],
    },
    nearly: { name: 'a number with an exponent', files: fi('totalSupport: 1200000', 'totalSupport: 1.2e6') },
  },
  {
    name: 'the name of a region stands for its code',
    rule: 'list-value-name',
    files: fi("regions: ['04']", 'regions: [Satakunt]'),
    where: `${FI}:8`,
    reads: {
      fi: ['”Maakunnat” (regions[0])', '”Satakunt”', "Kirjoita '04' (Satakunta)"],
      sv: ['”Landskap” (regions[0])', '”Satakunt”', "Skriv '04' (Satakunta)"],
      en: ['“Regions” (regions[0])', '“Satakunt”', "Write '04' (Satakunta)"],
    },
    nearly: { name: 'two codes', files: fi("regions: ['04']", "regions: ['04', '19']") },
  },
  {
    name: 'a code lacks its quotation marks',
    rule: 'quote-number',
    files: fi("regions: ['04']", 'regions: [04]'),
    where: `${FI}:8`,
    reads: {
      fi: ['”Maakunnat”', "Kirjoita se lainausmerkkeihin: '04'"],
      sv: ['”Landskap”', "Skriv den inom citattecken: '04'"],
      en: ['“Regions”', "Put it in quotation marks: '04'"],
    },
    nearly: { name: 'a code in double quotation marks', files: fi("regions: ['04']", 'regions: ["04"]') },
  },
  {
    name: 'a value of a list is mistyped',
    rule: 'list-value-guess',
    files: fi('kind: sub-project', 'kind: subproject'),
    where: `${FI}:4`,
    reads: {
      fi: ['”Haun laji” (kind)', '”subproject”', 'Tarkoititko ”sub-project”?'],
      sv: ['”Typ av utlysning” (kind)', '”subproject”', 'Menade du ”sub-project”?'],
      en: ['“Kind of call” (kind)', '“subproject”', 'Did you mean “sub-project”?'],
    },
    nearly: { name: 'another value of the list', files: fi('kind: sub-project', 'kind: coordination') },
  },
  {
    name: 'a summary is too long',
    rule: 'too-long',
    files: fi('summary: Keksitty haku, jolla kokeillaan tarkistuksia.', `summary: ${'a'.repeat(291)}`),
    where: `${FI}:14`,
    reads: {
      fi: ['”Tiivistelmä” (summary)', '291 merkkiä, enintään 260', 'Lyhennä 31 merkkiä'],
      sv: ['”Sammanfattning” (summary)', '291 tecken, högst 260', 'Korta med 31 tecken'],
      en: ['“Summary” (summary)', '291 characters, the limit is 260', 'Cut 31 characters'],
    },
    nearly: {
      name: 'one of exactly the limit',
      files: fi(
        'summary: Keksitty haku, jolla kokeillaan tarkistuksia.',
        `summary: ${'Lyhyt virke a. '.repeat(18).slice(0, 259)}.`,
      ),
    },
  },
  {
    name: 'a title is too short',
    rule: 'too-short',
    files: sv('title: Påhittad utlysning', 'title: Å'),
    where: `${SV}:2`,
    reads: {
      fi: ['”Otsikko” (title)', 'vähintään 3'],
      sv: ['”Rubrik” (title)', 'minst 3'],
      en: ['“Title” (title)', 'at least 3'],
    },
    nearly: { name: 'a title of three letters', files: sv('title: Påhittad utlysning', 'title: Åbo') },
  },
  {
    name: 'a list is empty',
    rule: 'too-few',
    files: { [FI]: withLine('fi', 'aims:', 'aims: []').replace('  - Keksitty tavoite\n', '') },
    where: `${FI}:16`,
    reads: {
      fi: ['”Mitä haetaan” (aims)', 'vähintään 1'],
      sv: ['(aims)', 'minst 1'],
      en: ['(aims)', 'at least 1'],
    },
    nearly: {
      name: 'a list in brackets',
      files: {
        [FI]: withLine('fi', 'aims:', 'aims: [Keksitty tavoite]').replace('  - Keksitty tavoite\n', ''),
      },
    },
  },
  {
    name: 'a shared fact stands in a translation',
    rule: 'shared-fact',
    files: sv('aims:', `${CLOSES}\naims:`),
    where: `${SV}:5`,
    reads: {
      fi: ['”Haku päättyy” (closes) on yhteinen tieto', 'Poista rivi'],
      sv: ['”Ansökan stänger” (closes) är en gemensam uppgift', 'Ta bort raden'],
      en: ['“Call closes” (closes) is a shared fact', 'Delete the line'],
    },
    nearly: { name: 'a word that each language has', files: sv('aims:', 'keywords: [test]\naims:') },
  },
  {
    name: 'the Finnish text is marked as a checked translation',
    rule: 'only-in-translation',
    files: fi(REVIEWED, `${REVIEWED}\ntranslationChecked: 2026-11-24`),
    where: `${FI}:4`,
    reads: {
      fi: ['”Käännös tarkistettu” (translationChecked)'],
      sv: ['(translationChecked)'],
      en: ['(translationChecked)', 'Delete the line'],
    },
    nearly: { name: 'a translation itself', files: sv('aims:', 'translationChecked: 2026-11-24\naims:') },
  },
  {
    name: 'a language is skipped without a reason',
    rule: 'skip-reason',
    files: fi(REVIEWED, `${REVIEWED}\nskipLanguages: [en]`),
    where: `${FI}:4`,
    reads: {
      fi: ['”Miksi ei käännetä” (skipReason)', 'skipReason: …'],
      sv: ['(skipReason)'],
      en: ['“Why it is not translated” (skipReason)'],
    },
    nearly: {
      name: 'with one',
      files: fi(REVIEWED, `${REVIEWED}\nskipLanguages: [en]\nskipReason: Vain suomalaisille.`),
    },
  },
  {
    name: 'a person stands where a role is asked',
    rule: 'person-owner',
    files: fi('owner: editors', 'owner: Keksi Keksitty'),
    where: `${FI}:2`,
    reads: {
      fi: ['”Vastuurooli” (owner) on rooli', '”Keksi Keksitty”', 'coordination, editors'],
      sv: ['”Ansvarig roll” (owner) är en roll', 'coordination, editors'],
      en: ['“Responsible role” (owner) is a role', 'coordination, editors'],
    },
    nearly: { name: 'the other role', files: fi('owner: editors', 'owner: coordination') },
  },
  {
    name: "an address is a person's own",
    rule: 'person-email',
    files: service('email: keksi.keksitty@example.fi'),
    where: 'services/testi/index.fi.mdx:8',
    reads: {
      fi: ['”Sähköposti” (email)', '”keksi.keksitty@example.fi”', 'yhteinen osoite'],
      sv: ['”E-post” (email)', 'gemensam adress'],
      en: ['“E-mail” (email)', 'shared address'],
    },
    nearly: { name: 'that of a service', files: service('email: tyonantajapalvelut.neuvonta@example.fi') },
  },
  {
    name: 'a number is a mobile one',
    rule: 'person-phone',
    files: service('phone: +358 40 123 4567'),
    where: 'services/testi/index.fi.mdx:8',
    reads: {
      fi: ['”Puhelin” (phone)', '+358 40 123 4567'],
      sv: ['”Telefon” (phone)'],
      en: ['“Phone” (phone)', 'mobile'],
    },
    nearly: { name: 'that of a switchboard', files: service('phone: +358 295 016 770') },
  },
  {
    name: 'an address is no address',
    rule: 'web-address',
    files: fi('  - url: https://example.fi/testi', '  - url: example.fi'),
    where: `${FI}:10`,
    reads: {
      fi: ['”Lähteen osoite” (sources[0].url)', '”example.fi”'],
      sv: ['”Källans adress”'],
      en: ['“Address of the source”'],
    },
    nearly: {
      name: 'one without a path',
      files: fi('  - url: https://example.fi/testi', '  - url: https://example.fi'),
    },
  },
  {
    name: 'an address ends in letters that addresses do not have',
    rule: 'address-part',
    files: fi('urlName: keksitty-haku', 'urlName: Työn haku'),
    where: `${FI}:15`,
    reads: {
      fi: ['”Osoitteen loppu” (urlName)', 'ä → a'],
      sv: ['”Adressens slut” (urlName)'],
      en: ['“End of the address” (urlName)', 'a–z'],
    },
    nearly: { name: 'one with digits', files: fi('urlName: keksitty-haku', 'urlName: haku-2026') },
  },
  {
    name: 'an authority that is not known',
    rule: 'unknown-reference-guess',
    files: fi('kind: sub-project', 'kind: sub-project\nauthority: keski-suomen-elinvoimakeskuss'),
    where: `${FI}:5`,
    reads: {
      fi: ['”Rahoittaja” (authority)', 'Tarkoititko ”keski-suomen-elinvoimakeskus”?'],
      sv: ['”Finansiär”'],
      en: ['“Funding authority”'],
    },
    nearly: {
      name: 'one that is',
      files: fi('kind: sub-project', 'kind: sub-project\nauthority: keski-suomen-elinvoimakeskus'),
    },
  },
  {
    name: 'a quotation mark is never closed',
    rule: 'yaml-quote',
    files: fi('title: Keksitty haku', 'title: "Keksitty haku'),
    where: `${FI}:13`,
    reads: {
      fi: ['title: "Keksitty haku', 'Sulje se samalla rivillä'],
      sv: ['Stäng det på samma rad'],
      en: ['Close it on the same line'],
    },
    nearly: { name: 'one inside a word', files: fi('title: Keksitty haku', "title: Keksitty 'haku") },
  },
  {
    name: 'an invisible sign came along with a pasted text',
    rule: 'control-sign',
    files: fi('title: Keksitty haku', 'title: Keksitty\u2028haku'),
    where: `${FI}:13`,
    reads: {
      fi: ['näkymätön', 'title: Keksitty'],
      sv: ['osynligt'],
      en: ['invisible', 'type the place anew'],
    },
    nearly: {
      name: 'a space that does not break',
      files: fi('title: Keksitty haku', 'title: Keksitty\u00A0haku'),
    },
  },
  {
    name: 'a value begins with an exclamation mark',
    rule: 'yaml',
    files: fi('title: Keksitty haku', 'title: !Keksitty haku'),
    where: `${FI}:13`,
    reads: { fi: ['title: !Keksitty haku'], sv: ['Raden går inte att läsa'], en: ['cannot be read'] },
    nearly: { name: 'one that ends with it', files: fi('title: Keksitty haku', 'title: Keksitty haku!') },
  },
];

testMistakes(MISTAKES);
