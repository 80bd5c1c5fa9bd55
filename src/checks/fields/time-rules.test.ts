import { callFile, lines, withLine } from '../testing/content.fixture.ts';
import { testMistakes, type Mistake } from '../testing/mistakes.fixture.ts';

const FI = callFile('fi');

/** The Finnish file of the call with one line changed. */
const fi = (old: string, line: string) => ({ [FI]: withLine('fi', old, line) });
const OPENS = 'opens: 2026-10-01 08:00';
const CLOSES = 'closes: 2026-12-15 16:15';
const REVIEWED = 'reviewed: 2026-11-24';

/** Test data: an invented event. */
const event = (...dates: string[]) => ({
  'events/testi/index.fi.mdx': lines(
    ...['---', 'owner: editors', REVIEWED, 'membership: theme', ...dates, 'online: true', 'regions: []'],
    "sources: [{ url: 'https://example.fi/', name: Testilähde, lang: fi }]",
    'skipLanguages: [sv, en]',
    'skipReason: Keksitty tapahtuma.',
    ...['title: Keksitty tapahtuma', 'summary: Keksitty tapahtuma tarkistuksille.', 'urlName: testi', '---'],
  ),
});
const MISTAKES: Mistake[] = [
  {
    name: 'a time is written as in running text',
    rule: 'time-form',
    files: fi(CLOSES, 'closes: 15.12.2026 klo 16.15'),
    where: `${FI}:6`,
    reads: {
      fi: [
        '”Haku päättyy” (closes)',
        '”15.12.2026 klo 16.15”',
        'Kirjoita näin: 2026-12-15 16:15 (Suomen aikaa)',
      ],
      sv: [
        '”Ansökan stänger” (closes)',
        '”15.12.2026 klo 16.15”',
        'Skriv så här: 2026-12-15 16:15 (finsk tid)',
      ],
      en: [
        '“Call closes” (closes)',
        '“15.12.2026 klo 16.15”',
        'Write it like this: 2026-12-15 16:15 (Finnish time)',
      ],
    },
    nearly: { name: 'a day without a clock', files: fi(CLOSES, 'closes: 2026-12-15') },
  },
  {
    name: 'a time has an offset',
    rule: 'time-form',
    files: fi(CLOSES, 'closes: 2026-12-15T14:15:00Z'),
    where: `${FI}:6`,
    reads: {
      fi: ['”2026-12-15T14:15:00Z”', 'Kirjoita näin: 2026-12-15 16:15'],
      sv: ['”2026-12-15T14:15:00Z”', 'Skriv så här: 2026-12-15 16:15'],
      en: ['“2026-12-15T14:15:00Z”', 'Write it like this: 2026-12-15 16:15'],
    },
    nearly: { name: 'a time in quotation marks', files: fi(CLOSES, "closes: '2026-12-15 16:15'") },
  },
  {
    name: 'a clock is skipped in spring',
    rule: 'time-skipped',
    files: fi(CLOSES, 'closes: 2027-03-28 03:30'),
    where: `${FI}:6`,
    reads: {
      fi: ['”2027-03-28 03:30”', 'kesäaikaan', 'Valitse toinen kellonaika'],
      sv: ['”2027-03-28 03:30”', 'sommartid', 'Välj ett annat klockslag'],
      en: ['“2027-03-28 03:30”', 'clocks go forward', 'Choose another time'],
    },
    nearly: { name: 'the hour after it', files: fi(CLOSES, 'closes: 2027-03-28 04:00') },
  },
  {
    name: 'a clock comes twice in autumn',
    rule: 'time-twice',
    files: fi(OPENS, 'opens: 2026-10-25 03:30'),
    where: `${FI}:5`,
    reads: {
      fi: ['tulee kahdesti', 'talviaikaan'],
      sv: ['två gånger', 'vintertid'],
      en: ['comes twice', 'clocks go back'],
    },
    nearly: { name: 'the hour before it', files: fi(OPENS, 'opens: 2026-10-25 02:59') },
  },
  {
    name: 'a day that is not in the calendar',
    rule: 'time-day',
    files: fi(CLOSES, 'closes: 2027-02-29 12:00'),
    where: `${FI}:6`,
    reads: { fi: ['”2027-02-29 12:00” ei ole'], sv: ['finns inte'], en: ['does not exist'] },
    nearly: { name: 'a leap day', files: fi(CLOSES, 'closes: 2028-02-29 12:00') },
  },
  {
    name: 'a day is written the Finnish way',
    rule: 'date',
    files: fi(REVIEWED, 'reviewed: 24.11.2026'),
    where: `${FI}:3`,
    reads: {
      fi: ['”Tarkistettu” (reviewed)', '”24.11.2026”', 'Kirjoita näin: 2026-11-24'],
      sv: ['”Granskad” (reviewed)', '”24.11.2026”', 'Skriv så här: 2026-11-24'],
      en: ['“Reviewed” (reviewed)', '“24.11.2026”', 'Write it like this: 2026-11-24'],
    },
    nearly: { name: 'a day in quotation marks', files: fi(REVIEWED, "reviewed: '2026-11-24'") },
  },
  {
    name: 'a month in words where a number is needed',
    rule: 'pattern',
    files: fi(OPENS, 'plannedWindow: { from: tammikuu 2027, to: 2027-03 }\nopens: 2026-10-01 08:00'),
    where: `${FI}:5`,
    reads: {
      fi: ['”Aikaisintaan” (plannedWindow.from)', '2027-03'],
      sv: ['”Tidigast”', '2027-03'],
      en: ['“Earliest”', '2027-03'],
    },
    nearly: {
      name: 'a month in numbers',
      files: fi(OPENS, 'plannedWindow: { from: 2027-01, to: 2027-03 }\nopens: 2026-10-01 08:00'),
    },
  },
  {
    name: 'a call closes before it opens',
    rule: 'wrong-order',
    files: fi(CLOSES, 'closes: 2026-09-30 16:15'),
    where: `${FI}:6`,
    reads: {
      fi: ['”Haku päättyy” (closes) on 2026-09-30 16:15', '”Haku alkaa” (opens) on 2026-10-01 08:00'],
      sv: ['”Ansökan stänger” (closes) är 2026-09-30 16:15', '”Ansökan öppnar” (opens)'],
      en: ['“Call closes” (closes) is 2026-09-30 16:15', 'Check closes and opens'],
    },
    nearly: { name: 'one that opens and closes on one day', files: fi(CLOSES, 'closes: 2026-10-01') },
  },
  {
    name: 'a page comes out after its call has closed',
    rule: 'wrong-order',
    files: fi(CLOSES, `${CLOSES}\npublishAt: 2026-12-16 09:00`),
    at: '2027-01-01T10:00:00Z',
    where: `${FI}:6`,
    reads: {
      fi: ['”Julkaistaan” (publishAt)'],
      sv: ['”Publiceras” (publishAt)'],
      en: ['“Publish at” (publishAt)'],
    },
    nearly: { name: 'before it closes', files: fi(CLOSES, `${CLOSES}\npublishAt: 2026-12-14 09:00`) },
  },
  {
    name: 'a page is taken down before it comes out',
    rule: 'wrong-order',
    files: fi(CLOSES, `${CLOSES}\npublishAt: 2026-11-02\nunpublishAt: 2026-11-01`),
    where: `${FI}:8`,
    reads: {
      fi: ['”Poistetaan näkyvistä” (unpublishAt)'],
      sv: ['”Döljs” (unpublishAt)'],
      en: ['“Unpublish at” (unpublishAt)'],
    },
    nearly: {
      name: 'after it',
      files: fi(CLOSES, `${CLOSES}\npublishAt: 2026-11-01\nunpublishAt: 2027-11-02`),
    },
  },
  {
    name: 'an event ends before it starts',
    rule: 'wrong-order',
    files: event('starts: 2026-12-02', 'ends: 2026-12-01'),
    where: 'events/testi/index.fi.mdx:6',
    reads: {
      fi: ['”Päättyy” (ends)', '”Alkaa” (starts)'],
      sv: ['”Slutar” (ends)'],
      en: ['“Ends” (ends)', '“Starts” (starts)'],
    },
    nearly: { name: 'one known by its month only', files: event('starts: 2026-12', 'ends: 2026-12-01') },
  },
  {
    name: 'an event of one day ends at an earlier clock',
    rule: 'wrong-order',
    files: event('starts: 2026-12-02', "startsAt: '12:00'", "endsAt: '09:00'"),
    where: 'events/testi/index.fi.mdx:7',
    reads: {
      fi: ['”Päättyy kello” (endsAt)'],
      sv: ['”Slutar klockan” (endsAt)'],
      en: ['“Ends at” (endsAt)'],
    },
    nearly: {
      name: 'one that goes on the next day',
      files: event('starts: 2026-12-02', 'ends: 2026-12-03', "startsAt: '12:00'", "endsAt: '09:00'"),
    },
  },
];

testMistakes(MISTAKES);
