import { callFile, withBody } from '../testing/content.fixture.ts';
import { testMistakes, type Mistake } from '../testing/mistakes.fixture.ts';

const FI = callFile('fi');
const SV = callFile('sv');
/** The Finnish file with a paragraph more: its first line is the 22nd of the file. */
const fi = (...text: string[]) => ({ [FI]: withBody('fi', ...text) });
/** The Swedish file with a paragraph more: its first line is the 11th of the file. */
const sv = (...text: string[]) => ({ [SV]: withBody('sv', ...text) });
const HERE = `${FI}:22`;

const PICTURE = 'calls/testihaku/kuva.png';
const MEGABYTE = 1024 * 1024;

const MISTAKES: Mistake[] = [
  {
    name: 'curly brackets',
    rule: 'braces',
    files: fi('Hei {nimi}.'),
    where: HERE,
    reads: { fi: ['{nimi}', '\\{ ja \\}'], sv: ['{nimi}', '\\{ och \\}'], en: ['{nimi}', '\\{ and \\}'] },
    nearly: { name: 'those with a backslash', files: fi('Hei \\{nimi\\} ja `{koodi}`.') },
  },
  {
    name: 'an e-mail address in pointed brackets',
    rule: 'less-than-email',
    files: fi('Kysy: <info@example.fi>.'),
    where: HERE,
    reads: {
      fi: ['<info@example.fi>', 'Kirjoita [info@example.fi](mailto:info@example.fi)'],
      sv: ['Skriv [info@example.fi](mailto:info@example.fi)'],
      en: ['Write [info@example.fi](mailto:info@example.fi)'],
    },
    nearly: { name: 'one as a link', files: fi('Kysy: [info@example.fi](mailto:info@example.fi).') },
  },
  {
    name: 'a sign for less than',
    rule: 'less-than',
    files: fi('Ikä < 30 vuotta.'),
    where: HERE,
    reads: { fi: ['Merkki < aloittaa komennon', '\\<'], sv: ['Tecknet <', '\\<'], en: ['The sign <', '\\<'] },
    nearly: { name: 'a sign for more than', files: fi('Ikä > 30 vuotta ja \\< 60 vuotta.') },
  },
  {
    name: 'a block that no page has',
    rule: 'no-blocks',
    files: fi('<Calout>Tärkeää.</Calout>'),
    where: HERE,
    reads: {
      fi: ['Osaa <Calout> ei ole', 'tavallisena tekstinä'],
      sv: ['inget block <Calout>', 'vanlig text'],
      en: ['no block <Calout>', 'plain text'],
    },
    nearly: { name: 'a quotation', files: fi('> Tärkeää.') },
  },
  {
    name: 'a paragraph that begins like program code',
    rule: 'module-line',
    files: { [callFile('en')]: withBody('en', 'export markets grow.') },
    where: `${callFile('en')}:11`,
    reads: { fi: ['”export”'], sv: ['”export”', 'stor bokstav'], en: ['“export”', 'capital letter'] },
    nearly: {
      name: 'the same words later on',
      files: { [callFile('en')]: withBody('en', 'We see', 'export markets grow.') },
    },
  },
  {
    name: 'an image without words',
    rule: 'alt-missing',
    files: { ...fi('![](kuva.png)'), [PICTURE]: 'x' },
    where: HERE,
    reads: {
      fi: ['Kuvalta ”kuva.png” puuttuu tekstivastine', '![Kaksi ihmistä työpajassa](kuva.png)'],
      sv: ['”kuva.png” saknar textalternativ', '![Två personer'],
      en: ['“kuva.png” has no text alternative', '![Two people'],
    },
    nearly: {
      name: 'one with them',
      files: { ...fi('![Kaksi ihmistä työpajassa](kuva.png)'), [PICTURE]: 'x' },
    },
  },
  {
    name: 'an image that says only that it is an image',
    rule: 'alt-missing',
    files: { ...fi('![Kuva](./kuva.png)'), [PICTURE]: 'x' },
    where: HERE,
    reads: { fi: ['tekstivastine'], sv: ['textalternativ'], en: ['text alternative'] },
    nearly: {
      name: 'a word for what it shows',
      files: { ...fi('![Kuvaaja työssään](./kuva.png)'), [PICTURE]: 'x' },
    },
  },
  {
    name: 'an image that is not there',
    rule: 'image-missing',
    files: fi('![Kaksi ihmistä työpajassa](kuva.png)'),
    where: HERE,
    reads: {
      fi: ['”kuva.png” ei ole kansiossa content/calls/testihaku'],
      sv: ['finns inte i mappen content/calls/testihaku'],
      en: ['is not in the folder content/calls/testihaku'],
    },
    nearly: {
      name: 'one whose name has a space',
      files: { ...fi('![Kaksi ihmistä työpajassa](oma%20kuva.png)'), 'calls/testihaku/oma kuva.png': 'x' },
    },
  },
  {
    name: 'an image of three megabytes',
    rule: 'image-large',
    files: { ...fi('![Kaksi ihmistä työpajassa](kuva.png)'), [PICTURE]: new Uint8Array(3 * MEGABYTE) },
    where: HERE,
    reads: { fi: ['3 Mt', 'enintään 2 Mt'], sv: ['3 MB', 'högst 2 MB'], en: ['3 MB', 'at most 2 MB'] },
    nearly: {
      name: 'one of two',
      files: { ...fi('![Kaksi ihmistä työpajassa](kuva.png)'), [PICTURE]: new Uint8Array(2 * MEGABYTE) },
    },
  },
  {
    name: 'an image of another service',
    rule: 'image-remote',
    files: fi('![Kaksi ihmistä työpajassa](https://example.fi/kuva.png)'),
    where: HERE,
    reads: { fi: ['näkisi lukijat'], sv: ['ser läsarna'], en: ['would see the readers'] },
    nearly: { name: 'a link to one', files: fi('[Kaksi ihmistä työpajassa](https://example.fi/kuva.png)') },
  },
  ...(['täältä', 'Klikkaa tästä', 'här', 'click here'] as const).map((text): Mistake => ({
    name: `a link called ${text}`,
    rule: 'link-text',
    files: fi(`Katso [${text}](https://example.fi/).`),
    where: HERE,
    reads: {
      fi: [`”${text}” ei kerro, mihin linkki vie`, '”hakuohje”'],
      sv: [`”${text}” berättar inte`, '”anvisning för sökande”'],
      en: [`“${text}” does not say where it leads`, '“guide for applicants”'],
    },
    nearly: {
      name: 'with the name of the page beside it',
      files: fi(`Katso [hakuohje, ${text}](https://example.fi/).`),
    },
  })),
  {
    name: 'a link called by its address',
    rule: 'link-text-address',
    files: fi('Katso [https://example.fi/ohje](https://example.fi/ohje).'),
    where: HERE,
    reads: {
      fi: ['https://example.fi/ohje', '[sivun nimi]'],
      sv: ['[sidans namn]'],
      en: ['[name of the page]'],
    },
    nearly: { name: 'by the name of the service', files: fi('Katso [example.fi](https://example.fi/ohje).') },
  },
  {
    name: 'an address in the middle of the text',
    rule: 'link-text-address',
    files: fi('Katso https://example.fi/ohje.'),
    where: HERE,
    reads: {
      fi: ['Kirjoita [sivun nimi](https://example.fi/ohje)'],
      sv: ['Skriv [sidans namn](https://example.fi/ohje)'],
      en: ['Write [name of the page](https://example.fi/ohje)'],
    },
    nearly: { name: 'one in code', files: fi('Osoite alkaa merkeillä `https://example.fi/`.') },
  },
  {
    name: 'a page of the site by its address',
    rule: 'link-address',
    files: fi('Katso [haut](/fi/haut/).'),
    where: HERE,
    reads: {
      fi: ['”/fi/haut/”', '(page:calls)'],
      sv: ['”/fi/haut/”', '(page:calls)'],
      en: ['“/fi/haut/”', '(page:calls)'],
    },
    nearly: { name: 'a calendar of the site', files: fi('Tilaa [hakujen kalenteri](/fi/haut.ics).') },
  },
  {
    name: 'an entry by its address with the name of the site',
    rule: 'link-address',
    files: fi('Katso [haku](https://kohtaanto.example/fi/haut/keksitty-haku).'),
    where: HERE,
    reads: { fi: ['(call:testihaku)'], sv: ['(call:testihaku)'], en: ['(call:testihaku)'] },
    nearly: {
      name: 'a site whose name begins alike',
      files: fi('Katso [haku](https://kohtaanto.example.fi/fi/haut/).'),
    },
  },
  {
    name: 'a page in another language',
    rule: 'link-language',
    files: sv('Se [utlysningar](/fi/haut/).'),
    where: `${SV}:11`,
    reads: {
      fi: ['toisen kielen sivulle /fi/haut/', '(page:calls)'],
      sv: ['ett annat språk: /fi/haut/', '(page:calls)'],
      en: ['another language: /fi/haut/', '(page:calls)'],
    },
    nearly: { name: 'the page by its id', files: sv('Se [utlysningar](page:calls).') },
  },
  {
    name: 'a page that is nearly there',
    rule: 'link-nowhere-guess',
    files: fi('Katso [mallit](/fi/malit/).'),
    where: HERE,
    reads: {
      fi: ['Sivua /fi/malit/ ei ole', 'Lähin on /fi/mallit/', '(page:models)'],
      sv: ['Närmast är /fi/mallit/', '(page:models)'],
      en: ['The nearest is /fi/mallit/', '(page:models)'],
    },
    nearly: { name: 'a part of the same page', files: fi('Katso [alempaa](#haku).') },
  },
  {
    name: 'a page that nothing is like',
    rule: 'link-nowhere',
    files: fi('Katso [ohje](/xx/).'),
    where: HERE,
    reads: {
      fi: ['Sivua /xx/ ei ole', 'page:calls'],
      sv: ['Sidan /xx/ finns inte'],
      en: ['There is no page /xx/'],
    },
    nearly: { name: 'a page elsewhere', files: fi('Katso [ohje](https://example.fi/xx/).') },
  },
  {
    name: 'half an address',
    rule: 'link-form',
    files: fi('Katso [ohje](www.example.fi/ohje).'),
    where: HERE,
    reads: {
      fi: ['”www.example.fi/ohje” ei ole kokonainen', '(https://www.example.fi/ohje)'],
      sv: ['(https://www.example.fi/ohje)'],
      en: ['(https://www.example.fi/ohje)'],
    },
    nearly: { name: 'a telephone number', files: fi('Soita [neuvontaan](tel:+358295016770).') },
  },
  {
    name: 'an inner link that is mistyped',
    rule: 'unknown-page-guess',
    files: fi('Katso [haut](page:cals).'),
    where: HERE,
    reads: {
      fi: ['”page:cals”', 'Tarkoititko ”page:calls”?'],
      sv: ['Menade du ”page:calls”?'],
      en: ['Did you mean “page:calls”?'],
    },
    nearly: { name: 'one in code', files: fi('Linkki kirjoitetaan `[haut](page:koodi)`.') },
  },
];

testMistakes(MISTAKES);
