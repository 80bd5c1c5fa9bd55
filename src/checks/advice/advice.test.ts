import { expect, test } from 'vitest';
import { callFile, lines, told, withBody, withLine } from '../testing/content.fixture.ts';
import { levelOf } from '../rules.ts';
import { contentForTests, testMistakes, type Mistake } from '../testing/mistakes.fixture.ts';

const FI = callFile('fi');
const SV = callFile('sv');
const EN = callFile('en');
const HERE = `${FI}:22`;
const fi = (...text: string[]) => ({ [FI]: withBody('fi', ...text) });
const sv = (...text: string[]) => ({ [SV]: withBody('sv', ...text) });
const en = (...text: string[]) => ({ [EN]: withBody('en', ...text) });
const LONG = Array.from({ length: 21 }, (_, index) => `sana${String(index)}`).join(' ');

const news = (date: string, ...text: string[]) => ({
  'news/testi/index.fi.mdx': lines(
    ...['---', 'owner: editors', 'reviewed: 2026-11-24', `date: ${date}`, 'scope: theme'],
    "sources: [{ url: 'https://example.fi/', name: Testilähde, lang: fi }]",
    'skipLanguages: [sv, en]',
    'skipReason: Keksitty uutinen.',
    ...[
      'title: Keksitty uutinen',
      'summary: Keksitty uutinen tarkistuksille.',
      'urlName: testi',
      '---',
      '',
      ...text,
    ],
  ),
});

const MISTAKES: Mistake[] = [
  {
    name: 'a page that was to be read a year ago',
    rule: 'review-overdue',
    files: {},
    at: '2027-11-25T10:00:00Z',
    where: `${FI}:3`,
    reads: {
      fi: ['viimeistään 24.11.2027', 'reviewed: 2027-11-25'],
      sv: ['senast 24.11.2027', 'reviewed: 2027-11-25'],
      en: ['by 24 November 2027', 'reviewed: 2027-11-25'],
    },
    nearly: {
      name: 'one read on the day',
      files: { [FI]: withLine('fi', 'reviewed: 2026-11-24', 'reviewed: 2026-11-25') },
    },
  },
  {
    name: 'a page that asks to be read every three months',
    rule: 'review-overdue',
    files: { [FI]: withLine('fi', 'reviewed: 2026-11-24', 'reviewed: 2026-08-23\nreviewEvery: 3') },
    where: `${FI}:3`,
    reads: { fi: ['23.11.2026'], sv: ['23.11.2026'], en: ['23 November 2026'] },
    nearly: {
      name: 'every year',
      files: { [FI]: withLine('fi', 'reviewed: 2026-11-24', 'reviewed: 2026-08-23\nreviewEvery: 12') },
    },
  },
  {
    name: 'a page that waits for its hour',
    rule: 'embargo',
    files: { [FI]: withLine('fi', 'owner: editors', 'owner: editors\npublishAt: 2026-12-01 09:00') },
    where: `${FI}:3`,
    reads: {
      fi: ['”Julkaistaan” (publishAt)', '2026-12-01 09:00', 'ei pidä sitä salassa'],
      sv: ['”Publiceras” (publishAt)', 'inte hemlig'],
      en: ['“Publish at” (publishAt)', 'does not keep it secret'],
    },
    nearly: {
      name: 'one whose hour has come',
      files: { [FI]: withLine('fi', 'owner: editors', 'owner: editors\npublishAt: 2026-11-24 12:00') },
    },
  },
  {
    name: 'an office that ended, as if current',
    rule: 'retired-name',
    files: fi('ELY-keskus rahoittaa hankkeita.'),
    where: HERE,
    reads: {
      fi: ['”ELY-keskus”', '31.12.2025', 'elinvoimakeskus'],
      sv: ['”ELY-keskus”', '31.12.2025'],
      en: ['“ELY-keskus”', '31 December 2025'],
    },
    nearly: {
      name: 'in a sentence of the past',
      files: fi('Rahoittaja oli ELY-keskus, joka lakkasi 31.12.2025.'),
    },
  },
  {
    name: 'an office that ended, in Swedish',
    rule: 'retired-name',
    files: sv('Fråga TE-byrån.'),
    where: `${SV}:11`,
    reads: { fi: ['31.12.2024'], sv: ['”TE-byrån”', 'sysselsättningsområde'], en: ['31 December 2024'] },
    nearly: { name: 'said to be former', files: sv('Den tidigare TE-byrån svarade på frågor.') },
  },
  {
    name: 'an office that ended, in English',
    rule: 'retired-name',
    files: en('Ask the Regional State Administrative Agency.'),
    where: `${EN}:11`,
    reads: { fi: ['Finnish Supervisory Agency'], sv: ['31.12.2025'], en: ['Finnish Supervisory Agency'] },
    nearly: { name: 'explained by the glossary', files: en('Ask the [TE Office](term:te-toimisto).') },
  },
  {
    name: 'old news by the name of its time is let be, new is not',
    rule: 'retired-name',
    files: news('2026-02', 'TE-toimisto auttaa.'),
    where: 'news/testi/index.fi.mdx:14',
    reads: { fi: ['työllisyysalue'], sv: ['”TE-toimisto”'], en: ['“TE-toimisto”'] },
    nearly: { name: 'news of 2024', files: news('2024-02', 'TE-toimisto auttaa.') },
  },
  {
    name: 'a link to a service that is closed',
    rule: 'retired-domain',
    files: fi('Katso [työnhakijan palvelut](https://www.te-palvelut.fi/x).'),
    where: HERE,
    reads: {
      fi: ['te-palvelut.fi', 'tyomarkkinatori.fi'],
      sv: ['tyomarkkinatori.fi'],
      en: ['tyomarkkinatori.fi'],
    },
    nearly: {
      name: 'the one that replaced it',
      files: fi('Katso [työnhakijan palvelut](https://tyomarkkinatori.fi/x).'),
    },
  },
  {
    name: 'a call that sends applicants to a service that is closed',
    rule: 'retired-domain',
    files: {
      [FI]: withLine('fi', 'kind: sub-project', 'kind: sub-project\napplyUrl: https://www.eura2014.fi/haku'),
    },
    where: `${FI}:5`,
    reads: { fi: ['eura2014.fi', 'eura2021.fi'], sv: ['eura2021.fi'], en: ['eura2021.fi'] },
    nearly: {
      name: 'a source of its time',
      files: {
        [FI]: withLine('fi', '  - url: https://example.fi/testi', '  - url: https://www.eura2014.fi/haku'),
      },
    },
  },
  {
    name: "a person's address in the text",
    rule: 'person-in-text',
    files: fi('Kysy osoitteesta keksi.keksitty@example.fi.'),
    where: HERE,
    reads: { fi: ['keksi.keksitty@example.fi', 'rooli'], sv: ['en roll'], en: ['a role'] },
    nearly: { name: 'that of a role', files: fi('Kysy osoitteesta neuvonta@example.fi.') },
  },
  {
    name: 'a long sentence',
    rule: 'long-sentence',
    files: fi(`${LONG}.`),
    where: HERE,
    reads: { fi: ['21 sanaa', 'noin 20'], sv: ['21 ord'], en: ['21 words'] },
    nearly: { name: 'two short ones', files: fi(`${LONG.replace(' sana10', '. Sana10')}.`) },
  },
  {
    name: 'a long word',
    rule: 'long-word',
    files: fi('Tässä on työllisyydenhoitosuunnitelma.'),
    where: HERE,
    reads: { fi: ['työllisyydenhoitosuunnitelma'], sv: ['Ett långt ord'], en: ['A long word'] },
    nearly: { name: 'one with a hyphen', files: fi('Tässä on työllisyydenhoito-suunnitelma.') },
  },
  {
    name: 'a chain of nouns made of verbs',
    rule: 'noun-chain',
    files: fi('Kehittäminen, tukeminen ja edistäminen jatkuvat.'),
    where: HERE,
    reads: {
      fi: ['Kehittäminen, tukeminen, edistäminen', 'kuka tekee mitä'],
      sv: ['vem gör vad'],
      en: ['who does what'],
    },
    nearly: { name: 'two of them', files: fi('Kehittäminen ja tukeminen jatkuvat. Edistäminen alkaa.') },
  },
  {
    name: 'an abbreviation',
    rule: 'abbreviation',
    files: sv('Stöd ges bl.a. till kommuner.'),
    where: `${SV}:11`,
    reads: {
      fi: ['”bl.a.”', 'bland annat'],
      sv: ['”bl.a.”', 'Skriv ut: bland annat'],
      en: ['“bl.a.”', 'bland annat'],
    },
    nearly: { name: 'the words themselves', files: sv('Stöd ges bland annat till kommuner.') },
  },
  {
    name: 'officialese',
    rule: 'officialese',
    files: fi('Päätös tehdään kunnan toimesta.'),
    where: HERE,
    reads: { fi: ['”toimesta”', 'kunta päättää'], sv: ['”toimesta”'], en: ['“toimesta”'] },
    nearly: { name: 'a word that begins alike', files: fi('Kunta päättää toimestaan.') },
  },
  {
    name: 'a heading that says nothing',
    rule: 'empty-heading',
    files: fi('## Yleistä', '', 'Asiaa.'),
    where: HERE,
    reads: { fi: ['”Yleistä”'], sv: ['”Yleistä”'], en: ['“Yleistä”'] },
    nearly: { name: 'one that says something', files: fi('## Yleistä hakemisesta', '', 'Asiaa.') },
  },
];

const content = contentForTests();

testMistakes(MISTAKES, content);

test('pages without a translation are one line a language, with how many and which', () => {
  for (const id of ['a', 'b', 'c', 'd']) {
    const [text] = Object.values(news('2026-02', 'Asiaa.'));
    const translated = text?.replace(/skip.*\n/g, '').replace('urlName: testi', `urlName: testi-${id}`) ?? '';
    content().write({ [`news/${id}/index.fi.mdx`]: translated });
  }
  content().write(news('2026-02', 'Asiaa.'));
  expect(told(content().faults(), 'en')).toEqual([
    expect.stringContaining('4 pages are missing in Swedish: news/a, news/b, news/c …'),
    expect.stringContaining('4 pages are missing in English: news/a, news/b, news/c …'),
  ]);
});

test('no advice is an error: none of it stops a build', () => {
  content().write(fi('ELY-keskus rahoittaa esim. hankkeita.', '', `${LONG}.`));
  const levels = new Set(
    content()
      .faults()
      .map(({ rule }) => levelOf(rule)),
  );
  expect([...levels].toSorted()).toEqual(['hint', 'warning']);
});
