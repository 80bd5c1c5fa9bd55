/** Made-up organisations: bodies, firms, and now and then a natural person whose name is never shown. */
import type { ExportOrganisation } from '../export/schema.ts';
import { isBusinessId } from '../export/values.ts';
import { APPLICANTS } from '../schemas/calls.ts';
import { between, pick, type Random } from './random.ts';

export const organisationId = (index: number) => `name:keksittytoteuttaja${String(index + 1)}`;

/** A business id whose check digit is right, of a number that no firm has been given. */
function businessId(random: Random): string {
  const number = `99${String(between(random, 0, 99_999)).padStart(5, '0')}`;
  const fitting = Array.from({ length: 10 }, (_, digit) => `${number}-${String(digit)}`).find(isBusinessId);
  return fitting ?? businessId(random);
}

/** The organisation with its place in the list. */
export function madeUpOrganisation(random: Random, index: number): ExportOrganisation {
  const chance = random();
  const number = String(index + 1);
  const kind = chance < 0.03 ? 'sole-trader' : pick(random, APPLICANTS);
  return {
    id: organisationId(index),
    businessId: random() < 0.7 ? businessId(random) : null,
    name: `Keksitty toteuttaja ${number}${kind === 'company' ? ' Oy' : ''}`,
    display: null,
    aliases: random() < 0.1 ? [`Keksitty toteuttaja ${number} entinen`] : [],
    kind,
    naturalPerson: chance < 0.02 ? true : chance < 0.03 ? 'unknown' : false,
  };
}
