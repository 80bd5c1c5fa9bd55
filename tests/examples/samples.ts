/**
 * Made-up entries for the component page, so that no change of content changes its pictures. Every name says that it
 * is made up. Ids are those of real entries, because components link by them.
 */
import { byLang } from '../../src/i18n/languages.ts';
import { callMoments } from '../../src/site/calls/call-moments.ts';
import type { BarRow } from '../../src/charts/bars.ts';
import type { ColumnRow } from '../../src/charts/columns.ts';
import type { Call } from '../../src/site/calls/calls.ts';
import { siteData } from '../../src/site/data.ts';
import type { Entry } from '../../src/site/entry.ts';
import type { Figure } from '../../src/site/figures.ts';
import type { RegionCount } from '../../src/site/region-counts.ts';
import type { Term } from '../../src/site/site.ts';
import type { Project } from '../../src/site/projects/projects.ts';

const SOURCE = { url: 'https://example.org/', name: 'Keksitty lähde', lang: 'fi' as const };

function sampleCall(
  title: string,
  opens: string | null,
  closes: string | null,
  more: Partial<Call> & { withdrawn?: boolean } = {},
): Call {
  const { withdrawn = false, ...rest } = more;
  const times = { opens, closes, withdrawn };
  return {
    id: 'kohtaanto-2022-koordinaatio',
    slugs: byLang(() => 'esimerkki'),
    kind: 'sub-project',
    title: () => ({ value: title, lang: 'fi' }),
    times,
    moments: callMoments(times),
    continuous: false,
    plannedWindow: null,
    objectives: ['4.1'],
    regions: ['13', '04'],
    nationwide: false,
    applicants: ['municipality', 'company'],
    totalSupport: 1_250_000,
    authorityId: null,
    noticeUrl: null,
    changedOn: '2026-11-24',
    changes: [],
    extended: false,
    resultCodes: [],
    record: null,
    entry: null,
    ...rest,
  };
}

/** A call in each state there is. */
export const CALLS: readonly Call[] = [
  sampleCall('Esimerkki: sulkeutuu pian', '2026-10-01', '2026-11-30 16:15', { extended: true }),
  sampleCall('Esimerkki: avoinna', '2026-10-15', '2027-01-29 16:15'),
  sampleCall('Esimerkki: avautuu myöhemmin', '2026-12-10 08:00', '2027-02-26 16:15', {
    kind: 'regional-related',
  }),
  sampleCall('Esimerkki: suunniteltu', null, null, { plannedWindow: { from: '2027-03', to: '2027-05' } }),
  sampleCall('Esimerkki: päättynyt ilman kellonaikaa', '2026-01-12', '2026-03-20', {
    totalSupport: null,
    applicants: [],
  }),
  sampleCall('Esimerkki: peruttu', '2026-04-01', '2026-05-01', { withdrawn: true }),
];

function sampleProject(name: string, more: Partial<Project>): Project {
  return {
    code: 'editor:tulevaisuuden-tyomarkkinat',
    slug: 'esimerkki',
    kind: 'sub-project',
    counted: true,
    name: () => ({ value: name, lang: 'fi' }),
    fund: 'ESF+',
    objective: '4.1',
    callId: null,
    authorityId: null,
    beneficiary: () => 'Esimerkkikunta',
    startOn: '2025-01-01',
    endOn: '2027-12-31',
    sourceState: null,
    regions: ['13'],
    nationwide: false,
    sectors: [],
    challenges: [],
    plannedTotal: 512_300,
    plannedEuState: 409_840,
    realisedEuState: 120_000,
    euContribution: null,
    euRatePct: null,
    euFigureSource: 'none',
    homepage: null,
    cardUrl: null,
    entry: null,
    ...more,
  } as Project;
}

export const PROJECTS: readonly Project[] = [
  sampleProject('Esimerkki: käynnissä oleva alahanke', {}),
  sampleProject('Esimerkki: muu aiheeseen liittyvä hanke, josta tiedetään vähän', {
    kind: 'related',
    counted: false,
    beneficiary: null,
    startOn: null,
    endOn: null,
    plannedTotal: null,
  }),
];

function sampleModel(
  title: string,
  evidence: Entry<'models'>['facts']['evidence'],
  words: { cost?: string; effort?: string } = {},
): Entry<'models'> {
  return {
    id: 'kohtaantofoorumi',
    facts: {
      owner: 'editors',
      reviewed: '2026-11-24',
      sources: [SOURCE],
      membership: evidence === 'none' ? 'related' : 'theme',
      maturity: 'piloted',
      regions: ['13'],
      nationwide: false,
      sectors: [],
      challenges: ['networks'],
      evidence,
    },
    words: {
      fi: {
        title,
        summary: 'Yhden lauseen lupaus siitä, mitä malli tekee ja kenelle.',
        urlName: 'esimerkki',
        problem: 'Ongelma, johon malli vastaa.',
        steps: ['Ensimmäinen vaihe', 'Toinen vaihe'],
        who: 'Esimerkkikunta',
        needs: 'Mitä käyttöönotto vaatii.',
        ...words,
      },
    },
    bodies: {},
  };
}

/** Models from the strongest evidence to none. */
export const MODELS: readonly Entry<'models'>[] = [
  sampleModel('Esimerkki: mitattu vaikutus', 'outcome', {
    cost: '12 000 euroa vuodessa',
    effort: 'Kaksi ihmistä, neljä päivää',
  }),
  sampleModel('Esimerkki: asiantuntijan arvio', 'statement'),
  sampleModel('Esimerkki: ei julkaistuja tuloksia', 'none'),
];

export const FIGURES: readonly Figure[] = [
  {
    id: 'esimerkki-1',
    topic: 'money',
    value: 12_700_000,
    unit: 'eur',
    qualifier: 'about',
    what: byLang(() => 'Keksitty luku, joka kertoo mitä laskettiin'),
    date: '2026-05-15',
    source: SOURCE,
  },
  {
    id: 'esimerkki-2',
    topic: 'labour-market',
    value: 65,
    unit: 'percent',
    what: byLang(() => 'Toinen keksitty luku'),
    note: byLang(() => 'Huomautus luvun lukijalle.'),
    date: '2026',
    source: SOURCE,
  },
];

/** Bars of both kinds, of none and apart from the rest. */
export const BARS: readonly BarRow[] = [
  {
    label: 'Esimerkki, jolla on pitkä nimi',
    bars: [
      { kind: 'planned', value: 4.5, text: '4,5 milj. €' },
      { kind: 'realised', value: 3.1, text: '3,1 milj. €' },
    ],
  },
  { label: 'Pieni', bars: [{ kind: 'planned', value: 0.1, text: '100 000 €' }] },
  { label: 'Tuntematon', bars: [{ kind: 'planned', value: null, text: 'Ei kerrota lähteessä' }] },
  { label: 'Omalla rivillään', bars: [{ kind: 'planned', value: 1.2, text: '1,2 milj. €' }], apart: true },
];

export const COLUMNS: readonly ColumnRow[] = [12, 34, 21, 0, 5].map((value, index) => ({
  label: String(2022 + index),
  value,
  text: String(value),
}));

/** A number for each region, so that the tiles show every tint. */
export const REGION_COUNTS: ReadonlyMap<string, RegionCount> = new Map(
  siteData.regions.map(({ code }, index) => [
    code,
    {
      projects: (index * 7) % 19,
      own: 0,
      models: index % 4,
      money: { total: index * 123_400, projects: index % 5, negative: 0, unknown: 0 },
    },
  ]),
);

export const TERM: Term = {
  id: 'esr-plus',
  group: 'programme',
  name: byLang(() => 'Termi'),
  definition: byLang(() => 'Termin selitys yhdellä tai kahdella virkkeellä.'),
  sources: [SOURCE],
};

/** Words that no narrow screen may be broken by. */
export const LONG_WORDS = {
  fi: 'Elinkeino-, liikenne- ja ympäristökeskuksen työllisyydenhoitosuunnitelmaehdotus',
  sv: 'Arbetsmarknadspolitiska sysselsättningsfrämjande kompetensutvecklingsåtgärder',
  en: 'Labour-market matching and internationalisation responsibilities',
};
