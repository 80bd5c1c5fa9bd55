/** Made-up projects. Some of their values are as untidy as real ones may be: missing days, recovered money, a plan of nothing. */
import { testProject } from '../export/fixture.ts';
import type { ExportProject } from '../export/schema.ts';
import { OBJECTIVES } from '../schemas/fields.ts';
import type { Ground } from './ground.ts';
import { organisationId } from './organisations.ts';
import { elapsed, period, plannedTotal } from './project-values.ts';
import { between, pick, weighted, type Random } from './random.ts';
import { madeUpName, paragraph } from './words.ts';

export interface Surroundings {
  ground: Ground;
  /** Day of the data, `2026-11-24`: what is running and what is paid depends on it. */
  day: string;
  organisations: number;
  callIds: readonly string[];
  authorityIds: readonly string[];
}

const TOWNS = ['KEKSITTYLÄ', 'Kuvitelma', 'Mallila', 'Esimerkkilä'];
const FIELDS = ['134', '135', '136', '137', '138', '139', '144', '146', '151', '153'];

function places(random: Random, { ground }: Surroundings): Pick<ExportProject, 'regions' | 'nationwide'> {
  const count = weighted(random, ground.regionsPerProject);
  const found = new Set(Array.from({ length: count }, () => weighted(random, ground.regions)));
  // Part of the source still gives the codes of the older division.
  const old = random() < 0.3;
  return {
    regions: [...found].map(({ code, nuts2021, nuts2024 }) => ({
      maakunta: code as ExportProject['regions'][number]['maakunta'],
      nuts: old ? nuts2021 : nuts2024,
      nutsVintage: old ? 2021 : 2024,
      origin: 'source',
    })),
    nationwide: count === 0 && random() < 0.7,
  };
}

function money(random: Random, share: number) {
  const total = plannedTotal(random);
  const euState = Math.round(total * (0.65 + random() * 0.15));
  const isPlanned = random() < 0.96;
  // Payments come some months after the costs; a few run over, a few are paid back.
  const paid = Math.round(euState * Math.max(0, share - 0.15) * (0.8 + random() * 0.3));
  const chance = random();
  const realised = chance < 0.004 ? -Math.round(paid / 50) : chance < 0.06 ? null : paid;
  return {
    plannedEuStateCents: isPlanned ? euState : chance < 0.5 ? 0 : null,
    plannedPublicCents: isPlanned ? Math.round(total * 0.9) : null,
    plannedTotalCents: isPlanned ? total : null,
    realisedEuStateCents: realised,
    realisedPublicCents: realised === null ? null : Math.round(realised * 1.1),
    realisedTotalCents: realised === null ? null : Math.round(realised * 1.2),
    realisedEuCents: null,
  };
}

function stateWord(random: Random, share: number): string | null {
  const chance = random();
  if (chance < 0.02) return 'Tarkistuksessa';
  if (chance < 0.03) return 'Keskeytynyt';
  if (chance < 0.05) return null;
  // The source is slow to mark what has ended.
  return share >= 1 && chance > 0.08 ? 'Toiminta päättynyt' : 'Toiminnassa';
}

/** The project with its place in the list: `Keksitty hanke 12: …`. */
export function madeUpProject(random: Random, index: number, around: Surroundings): ExportProject {
  const { day, organisations, callIds, authorityIds } = around;
  const days = period(random);
  const share = elapsed(days, day);
  const number = index + 1;
  const lang = random() < 0.08 ? 'sv' : 'fi';
  const objective = pick(random, OBJECTIVES);
  const isGroup = random() < 0.1;
  const hasPlace = random() < 0.9;
  return testProject({
    code: `S${String(700_000 + number)}`,
    groupId: isGroup ? `R${String(700_000 + Math.ceil(number / 4))}` : null,
    role: isGroup ? pick(random, ['lead', 'partner']) : 'single',
    name: { lang, [lang]: madeUpName(random, lang, lang === 'fi' ? 'hanke' : 'projekt', number) },
    summary: { lang, [lang]: paragraph(random, lang, between(random, 4, 8)) },
    kind: random() < 0.97 ? 'sub-project' : 'related',
    callId: callIds.length > 0 && random() < 0.9 ? pick(random, callIds) : null,
    priority: '4',
    specificObjective: random() < 0.03 ? null : { fi: objective, cpr: objective },
    beneficiaryId: organisationId(between(random, 0, organisations - 1)),
    authorityId: pick(random, authorityIds),
    sourceState: stateWord(random, share),
    startOn: days.startOn,
    endOn: random() < 0.02 ? null : days.endOn,
    endIs: share >= 1 ? 'actual' : 'planned',
    ...money(random, share),
    interventionField: pick(random, FIELDS),
    ...places(random, around),
    placePostcode: hasPlace ? `${String(between(random, 10, 99))}100` : null,
    placeTown: hasPlace ? pick(random, TOWNS) : null,
    homepage: random() < 0.3 ? `https://example.org/hanke-${String(number)}` : null,
    firstPublishedOn: days.startOn < day ? days.startOn : day,
    sourceRow: number + 1,
  });
}
