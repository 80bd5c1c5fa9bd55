/** Made-up calls: most are over, some open, some still to come, a few continuous. */
import { testCall } from '../export/fixture.ts';
import type { ExportCall } from '../export/schema.ts';
import { APPLICANTS } from '../schemas/calls.ts';
import { OBJECTIVES } from '../schemas/fields.ts';
import type { Ground } from './ground.ts';
import { between, pick, weighted, type Random } from './random.ts';
import { madeUpName, paragraph } from './words.ts';

export const callId = (index: number) => `editor:keksitty-haku-${String(index + 1)}`;

/** The call with its place in the list. */
export function madeUpCall(
  random: Random,
  index: number,
  ground: Ground,
  authorityIds: readonly string[],
): ExportCall {
  const opens = Temporal.PlainDate.from('2022-02-01').add({ days: between(random, 0, 2_000) });
  const closes = opens.add({ days: between(random, 30, 120) });
  const continuous = random() < 0.06;
  const wasMoved = random() < 0.1;
  return testCall({
    id: callId(index),
    number: `KEKSITTY-${String(index + 1)}`,
    title: { lang: 'fi', fi: madeUpName(random, 'fi', 'haku', index + 1) },
    sourceState: pick(random, ['julkaistu', 'haettavissa', 'paattynyt', null]),
    opensOn: opens.toString(),
    closesOn: continuous ? null : closes.toString(),
    closesTime: continuous || random() < 0.2 ? null : '16:15',
    continuous,
    authorityId: pick(random, authorityIds),
    regions: [
      ...new Set(Array.from({ length: between(random, 0, 4) }, () => weighted(random, ground.regions).code)),
    ] as ExportCall['regions'],
    specificObjectives: random() < 0.9 ? [pick(random, OBJECTIVES)] : [],
    eligibleApplicants:
      random() < 0.8 ? [...new Set([pick(random, APPLICANTS), pick(random, APPLICANTS)])] : [],
    totalSupportCents: random() < 0.8 ? between(random, 2, 60) * 50_000_00 : null,
    summary: { lang: 'fi', fi: paragraph(random, 'fi', 4) },
    url: `https://example.org/haku-${String(index + 1)}`,
    history:
      wasMoved && !continuous
        ? [
            {
              on: opens.add({ days: 10 }).toString(),
              field: 'closesOn',
              from: closes.subtract({ days: 14 }).toString(),
              to: closes.toString(),
              url: `https://example.org/haku-${String(index + 1)}`,
            },
          ]
        : [],
    resultCodes: [],
  });
}
