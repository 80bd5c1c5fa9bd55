import { callFile, CALL, lines, withBody, withLine } from '../testing/content.fixture.ts';
import { testMistakes, type Mistake } from '../testing/mistakes.fixture.ts';

const FI = callFile('fi');
const SV = callFile('sv');

const fi = (old: string, line: string) => ({ [FI]: withLine('fi', old, line) });

/** Test data: an invented piece of news of a day. */
const news = (date: string) => ({
  'news/2026-02-testi/index.fi.mdx': lines(
    '---',
    'owner: editors',
    'reviewed: 2026-11-24',
    `date: ${date}`,
    'scope: theme',
    "sources: [{ url: 'https://example.fi/', name: Testilähde, lang: fi }]",
    'skipLanguages: [sv, en]',
    'skipReason: Keksitty uutinen.',
    'title: Keksitty uutinen',
    'summary: Keksitty uutinen, jolla kokeillaan tarkistuksia.',
    'urlName: keksitty-uutinen',
    '---',
  ),
});

/** Another call beside the first, its Swedish address ending in `urlName`. */
const another = (urlName: string) => ({
  'calls/toinen/index.fi.mdx': withLine('fi', 'urlName: keksitty-haku', 'urlName: toinen-haku'),
  'calls/toinen/index.sv.mdx': withLine('sv', 'urlName: pahittad-utlysning', `urlName: ${urlName}`),
  'calls/toinen/index.en.mdx': withLine('en', 'urlName: invented-call', 'urlName: another-call'),
});

/** The call with its dates left to the export. */
const exported = (kind: string) => {
  const [start = '', end = ''] = CALL.fi.split('kind: sub-project\n');
  const own = end.replace(/^(opens|closes): .*\n/gm, '');
  return { [FI]: `${start}exportId: editor:testi\n${kind}${own}` };
};

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a region by a number that none has',
    rule: 'list-value',
    files: fi("regions: ['04']", "regions: ['99']"),
    where: `${FI}:8`,
    reads: {
      fi: ['”99” ei ole luettelossa', 'Valitse jokin näistä', '04'],
      sv: ['”99” finns inte i listan', 'Välj något av dessa'],
      en: ['“99” is not in the list', 'Choose one of these'],
    },
    nearly: { name: 'another region', files: fi("regions: ['04']", "regions: ['05']") },
  },
  {
    name: 'money below nothing',
    rule: 'number-range',
    files: fi('totalSupport: 1200000', 'totalSupport: -5'),
    where: `${FI}:7`,
    reads: {
      fi: ['(totalSupport): luku -5 ei kelpaa', 'Tarkista luku'],
      sv: ['talet -5 duger inte'],
      en: ['the number -5 is out of range'],
    },
    nearly: { name: 'a small sum', files: fi('totalSupport: 1200000', 'totalSupport: 5') },
  },
  {
    name: 'a day that no month has',
    rule: 'real-day',
    files: news('2026-02-30'),
    where: 'news/2026-02-testi/index.fi.mdx:4',
    reads: {
      fi: ['päivää ”2026-02-30” ei ole kalenterissa', 'Tarkista päivä ja kuukausi'],
      sv: ['”2026-02-30” finns inte i kalendern'],
      en: ['“2026-02-30” is not in the calendar'],
    },
    nearly: { name: 'the month alone', files: news('2026-02') },
  },
  {
    name: 'a fact that the export gives',
    rule: 'in-export',
    files: exported('kind: sub-project\n'),
    where: `${FI}:5`,
    reads: {
      fi: ['(kind) tulee tietopoiminnasta', 'poista exportId'],
      sv: ['(kind) kommer från datauttaget'],
      en: ['(kind) comes from the export'],
    },
    nearly: { name: 'the fact left to it', files: exported('') },
  },
  {
    name: 'a field twice',
    rule: 'yaml-twice',
    files: fi('title: Keksitty haku', 'title: Keksitty haku\ntitle: Toinen haku'),
    where: `${FI}:14`,
    reads: {
      fi: ['”title” on annettu kahdesti', 'Poista toinen'],
      sv: ['”title” finns två gånger'],
      en: ['“title” is given twice'],
    },
    nearly: { name: 'its name in the value', files: fi('title: Keksitty haku', 'title: title-kenttä') },
  },
  {
    name: 'a colon in a bare value',
    rule: 'yaml-value',
    files: fi('title: Keksitty haku', 'title: Haku: keksitty'),
    where: `${FI}:13`,
    reads: {
      fi: ['ilman lainausmerkkejä: title: Haku: keksitty', 'lainausmerkkeihin'],
      sv: ['utan citattecken', 'inom citattecken'],
      en: ['without quotation marks', 'in quotation marks'],
    },
    nearly: { name: 'one without a space after it', files: fi('title: Keksitty haku', 'title: Haku 3:2') },
  },
  {
    name: 'no front matter',
    rule: 'no-front-matter',
    files: { [SV]: 'Bara text.\n' },
    where: `${SV}:1`,
    reads: {
      fi: ['puuttuvat tiedot (--- … ---)', 'Kopioi alku'],
      sv: ['(--- … ---) saknas', 'Kopiera början'],
      en: ['(--- … ---) are missing', 'Copy the top'],
    },
    nearly: { name: 'a line of hyphens in the text', files: { [SV]: withBody('sv', '---', '', 'Text.') } },
  },
  {
    name: 'a byte order mark',
    rule: 'encoding',
    files: { [SV]: `\uFEFF${CALL.sv}` },
    where: `${SV}:1`,
    reads: { fi: ['UTF-8'], sv: ['Spara filen som UTF-8'], en: ['Save the file as UTF-8'] },
    nearly: { name: 'line ends of Windows', files: { [SV]: CALL.sv.replaceAll('\n', '\r\n') } },
  },
  {
    name: 'a folder without its Finnish file',
    rule: 'no-finnish-file',
    files: { [FI]: null },
    where: 'calls/testihaku',
    reads: {
      fi: ['puuttuu suomenkielinen tiedosto index.fi.mdx', 'Lisää se'],
      sv: ['saknar den finska filen index.fi.mdx'],
      en: ['lacks the Finnish file index.fi.mdx'],
    },
    nearly: { name: 'a page in Finnish alone, with the reason', files: news('2026-02-12') },
  },
  {
    name: 'a call without Swedish',
    rule: 'no-translation',
    files: { [SV]: null },
    where: 'calls/testihaku',
    reads: {
      fi: ['puuttuu kieliversio index.sv.mdx', 'ennen julkaisua'],
      sv: ['saknar språkversionen index.sv.mdx'],
      en: ['lacks index.sv.mdx'],
    },
    nearly: {
      name: 'a draft of one',
      files: { ...fi('kind: sub-project', 'kind: sub-project\ndraft: true'), [SV]: null },
    },
  },
  {
    name: 'a file that no page reads',
    rule: 'stray-file',
    files: { 'calls/testihaku/index.se.mdx': CALL.sv },
    where: 'calls/testihaku/index.se.mdx',
    reads: {
      fi: ['ei lue tätä tiedostoa', 'index.fi.mdx'],
      sv: ['läser inte den här filen'],
      en: ['does not read this file'],
    },
    nearly: { name: 'a note for the editors', files: { 'calls/testihaku/README.md': 'Muistiinpano.\n' } },
  },
  {
    name: 'an authority that nothing is like',
    rule: 'unknown-reference',
    files: fi('kind: sub-project', 'kind: sub-project\nauthority: ei-mikaan-virasto-olemassa'),
    where: `${FI}:5`,
    reads: {
      fi: ['”ei-mikaan-virasto-olemassa” viittaa johonkin, mitä ei ole', 'authorities.yaml'],
      sv: ['hänvisar till något som inte finns'],
      en: ['refers to something that does not exist'],
    },
    nearly: {
      name: 'one of the table',
      files: fi('kind: sub-project', 'kind: sub-project\nauthority: pohjois-suomen-elinvoimakeskus'),
    },
  },
  {
    name: 'an inner link to nothing',
    rule: 'unknown-page',
    files: { [FI]: withBody('fi', 'Katso [ohje](page:qqqqqqqq).') },
    where: `${FI}:22`,
    reads: {
      fi: ['”page:qqqqqqqq” ei johda mihinkään', 'page:calls'],
      sv: ['leder ingenstans'],
      en: ['leads nowhere'],
    },
    nearly: { name: 'a link to a page', files: { [FI]: withBody('fi', 'Katso [ohje](page:contact).') } },
  },
  {
    name: 'the same address twice in a language',
    rule: 'duplicate-address',
    files: another('pahittad-utlysning'),
    where: 'calls/toinen/index.sv.mdx:4',
    reads: {
      fi: [`”pahittad-utlysning” on jo tiedostossa content/${SV}`, 'Anna toinen urlName'],
      sv: [`finns redan i content/${SV}`],
      en: [`is already used in content/${SV}`],
    },
    nearly: { name: 'the Finnish end in Swedish', files: another('keksitty-haku') },
  },
];

testMistakes(MISTAKES);
