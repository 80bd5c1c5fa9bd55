/**
 * A generated export of the size of the whole programme, for benchmarks and tests of scale. Nothing in it is real:
 * every name says that it is made up. The same seed always gives the same export.
 */
import { countsOf, totalsOf } from '../../src/export/totals.ts';
import { testCall, testExport, testProject } from '../../src/export/fixture.ts';
import type { ExportOrganisation, ExportProject, ThemeExport } from '../../src/export/schema.ts';
import { REGION_CODES } from '../../src/schemas/fields.ts';

/** Projects of all funds in the information service in September 2026. */
export const PROGRAMME_SIZE = 8_733;

/** Numbers from 0 up to 1, the same for the same seed (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'hanke tukee työnhakijoita ja työnantajia löytämään toisensa sekä vahvistaa alueen osaamista että verkostoja kun toimialat muuttuvat'.split(
    ' ',
  );

function sentences(random: () => number, length: number): string {
  const words: string[] = [];
  for (let size = 0; size < length;) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? 'hanke';
    words.push(word);
    size += word.length + 1;
  }
  return `${words.join(' ')}.`;
}

function project(index: number, random: () => number, organisations: number): ExportProject {
  const total = Math.round(20_000_00 + random() * 900_000_00);
  const planned = Math.round(total * 0.7);
  const startYear = 2021 + Math.floor(random() * 5);
  const region = REGION_CODES[Math.floor(random() * REGION_CODES.length)] ?? '13';
  return testProject({
    code: `S${String(300_001 + index)}`,
    name: { lang: 'fi', fi: `Keksitty hanke ${String(index + 1)}: ${sentences(random, 40)}` },
    summary: { lang: 'fi', fi: sentences(random, 900) },
    beneficiaryId: `name:keksittytoteuttaja${String(Math.floor(random() * organisations))}`,
    callId: null,
    startOn: `${String(startYear)}-0${String(1 + Math.floor(random() * 9))}-01`,
    endOn: `${String(startYear + 2)}-12-31`,
    plannedEuStateCents: planned,
    plannedPublicCents: Math.round(total * 0.9),
    plannedTotalCents: total,
    realisedEuStateCents: Math.round(planned * random() * 0.9),
    realisedPublicCents: null,
    realisedTotalCents: null,
    regions: [{ maakunta: region, nuts: null, nutsVintage: null, origin: 'source' }],
    sourceState: 'Toiminnassa',
    sourceRow: index + 2,
  });
}

function organisation(index: number): ExportOrganisation {
  return {
    id: `name:keksittytoteuttaja${String(index)}`,
    businessId: null,
    name: `Keksitty toteuttaja ${String(index)} Oy`,
    display: null,
    aliases: [],
    kind: 'company',
    naturalPerson: false,
  };
}

/** An export of `size` made-up projects of the theme. */
export function programme(size: number = PROGRAMME_SIZE, seed = 2026): ThemeExport {
  const random = seeded(seed);
  const organisations = Array.from({ length: Math.max(1, Math.round(size / 4)) }, (_, index) =>
    organisation(index),
  );
  const projects = Array.from({ length: size }, (_, index) => project(index, random, organisations.length));
  const base = testExport();
  const data = { ...base, projects, organisations, calls: [testCall({ resultCodes: [] })] };
  return {
    ...data,
    source: { ...base.source, rowCount: size },
    counts: countsOf(data),
    totals: totalsOf(projects),
  };
}
