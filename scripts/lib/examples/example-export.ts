/**
 * The export of the example site: the accepted one with 199 made-up sub-projects, so that pages can be judged as they
 * will be with the whole theme. Every name says that it is made up; the same seed always gives the same projects.
 */
import { elapsed, period, plannedTotal } from '../../../src/corpus/project-values.ts';
import { pick, seeded, weighted, type Random, type Shares } from '../../../src/corpus/random.ts';
import { testProject } from '../../../src/export/fixture.ts';
import type { ExportOrganisation, ExportProject, ThemeExport } from '../../../src/export/schema.ts';
import { countsOf, totalsOf } from '../../../src/export/totals.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { CHALLENGES, OBJECTIVES, SECTORS } from '../../../src/schemas/fields.ts';

const SUB_PROJECTS = 199;
const SEED = 20_261_124;
/** The day of the data: what has been paid by then depends on it. */
const DAY = '2026-11-24';

/** How the projects fall on the mainland regions: many to the south, few to the small ones, none left out. */
const REGION_WEIGHTS = {
  '01': 30,
  '02': 17,
  '04': 8,
  '05': 6,
  '06': 22,
  '07': 8,
  '08': 6,
  '09': 5,
  '10': 6,
  '11': 13,
  '12': 9,
  '13': 14,
  '14': 8,
  '15': 7,
  '16': 2,
  '17': 18,
  '18': 4,
  '19': 9,
} as const;
type Region = keyof typeof REGION_WEIGHTS;
const REGIONS = Object.keys(REGION_WEIGHTS).toSorted() as Region[];

const SUBJECTS = [
  'rekrytointia yli kuntarajojen',
  'työvoimaa kausitöihin',
  'osaajia terveyspalveluihin',
  'uusia ammatteja teollisuudesta lähteville',
  'kansainvälisiä osaajia pieniin yrityksiin',
  'nuoret ja työpaikat kohtaamaan',
  'ennakointia työnantajien kanssa',
  'liikkuvuutta työmarkkina-alueelle',
];

const SHARES: Shares<Region> = REGIONS.map((region) => [region, REGION_WEIGHTS[region]]);

/** The first 18 projects see to it that no mainland region is without one. */
function places(index: number, random: Random): Pick<ExportProject, 'regions' | 'nationwide'> {
  const at = (...codes: Region[]) =>
    [...new Set(codes)]
      .toSorted()
      .map((maakunta) => ({ maakunta, nuts: null, nutsVintage: null, origin: 'source' as const }));
  const first = REGIONS[index] ?? weighted(random, SHARES);
  const chance = index < REGIONS.length ? 1 : random();
  if (chance < 0.04) return { regions: [], nationwide: true };
  if (chance < 0.06) return { regions: [], nationwide: false };
  if (chance < 0.16)
    return { regions: at(first, weighted(random, SHARES), weighted(random, SHARES)), nationwide: false };
  return { regions: at(first), nationwide: false };
}

function money(index: number, random: Random, share: number) {
  const total = plannedTotal(random);
  const euState = Math.round(total * (0.65 + random() * 0.15));
  // Payments come some months after the costs.
  const paid = Math.round(euState * Math.max(0, share - 0.15) * (0.8 + random() * 0.3));
  const unknown = random() < 0.06;
  return {
    plannedTotalCents: unknown ? null : total,
    plannedPublicCents: null,
    plannedEuStateCents: unknown ? null : euState,
    realisedTotalCents: null,
    realisedPublicCents: null,
    // One project has paid money back.
    realisedEuStateCents: index === 60 ? -4_210_55 : random() < 0.04 ? null : Math.min(paid, euState),
  };
}

function subProject(
  index: number,
  random: Random,
  callId: string | null,
  authorityId: string,
): ExportProject {
  const days = period(random);
  const objective = pick(random, OBJECTIVES);
  const number = String(index + 1);
  return testProject({
    code: `S${String(900_001 + index)}`,
    name: { lang: 'fi', fi: `Keksitty hanke ${number}: ${pick(random, SUBJECTS)}` },
    callId,
    authorityId,
    beneficiaryId: organisationId(index % 40),
    specificObjective: random() < 0.03 ? null : { fi: objective, cpr: objective },
    ...days,
    ...money(index, random, elapsed(days, DAY)),
    ...places(index, random),
    sourceRow: index + 2,
  });
}

const organisationId = (index: number) => `name:keksittytoteuttaja${String(index + 1)}`;

function organisation(index: number): ExportOrganisation {
  return {
    id: organisationId(index),
    businessId: null,
    name: `Keksitty toteuttaja ${String(index + 1)}`,
    display: null,
    aliases: [],
    kind: index % 2 === 0 ? 'municipality' : 'university-of-applied-sciences',
    naturalPerson: false,
  };
}

/** The accepted export with the made-up projects in place of its own sub-projects. */
export function exampleExport(base: ThemeExport): ThemeExport {
  const random = seeded(SEED);
  const call = base.calls.find(({ kind }) => kind === 'sub-project');
  const authority = base.authorities[0];
  if (authority === undefined) throw new Error('The export has no authority to name.');
  const made = Array.from({ length: SUB_PROJECTS }, (_, index) =>
    subProject(index, random, call?.id ?? null, authority.id),
  );
  const projects = [...base.projects.filter(({ kind }) => kind !== 'sub-project'), ...made];
  const codes = new Set(projects.map(({ code }) => code));
  const data = {
    ...base,
    projects,
    organisations: [...base.organisations, ...Array.from({ length: 40 }, (_, index) => organisation(index))],
    calls: base.calls.map((each) => ({
      ...each,
      resultCodes: each.resultCodes.filter((code) => codes.has(code)),
    })),
  };
  return {
    ...data,
    exportId: 'keksitty-esimerkki',
    source: {
      ...base.source,
      system: 'Keksitty esimerkkiaineisto',
      method: 'manual-excel',
      rowCount: projects.length,
    },
    counts: countsOf(data),
    totals: totalsOf(projects),
    previous: null,
  };
}

export interface ExampleWords {
  code: string;
  /** What each file holds between its dashes. */
  files: Record<string, object>;
}

const WORDS: Record<Lang, { summary: string; basis: string }> = {
  fi: {
    summary: 'Keksitty hanke, jolla sivuston ulkoasua ja laskelmia kokeillaan.',
    basis: 'Keksitty esimerkki, ei oikea hanke.',
  },
  sv: {
    summary: 'Ett påhittat projekt för att pröva webbplatsens utseende och beräkningar.',
    basis: 'Ett påhittat exempel, inget riktigt projekt.',
  },
  en: {
    summary: 'A made-up project for trying out the looks and sums of the site.',
    basis: 'A made-up example, not a real project.',
  },
};

/** No two projects say the same. */
function wordsOf(lang: Lang, code: string): { summary: string; basis: string } {
  const { summary, basis } = WORDS[lang];
  return { summary: `${code}: ${summary}`, basis };
}

/** Words for three of four made-up projects: the sectors of a project stand in its words, not in the export. */
export function exampleWords({ projects }: ThemeExport): ExampleWords[] {
  const random = seeded(SEED + 1);
  return projects
    .filter(({ kind }, index) => kind === 'sub-project' && index % 4 !== 0)
    .map(({ code }) => {
      const sectors = [pick(random, SECTORS), ...(random() < 0.2 ? [pick(random, SECTORS)] : [])];
      const facts = {
        owner: 'editors',
        reviewed: DAY,
        code,
        sectors: random() < 0.1 ? [] : [...new Set(sectors)],
        challenges: [pick(random, CHALLENGES)],
        sources: [{ url: 'https://example.com/keksitty', name: 'Keksitty lähde', lang: 'fi' }],
      };
      return {
        code,
        files: {
          'index.fi.mdx': { ...facts, ...wordsOf('fi', code) },
          'index.sv.mdx': wordsOf('sv', code),
          'index.en.mdx': wordsOf('en', code),
        },
      };
    });
}
