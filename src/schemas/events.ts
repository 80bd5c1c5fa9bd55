import { z } from 'astro/zod';
import { commonFacts, commonWords, membership, partialDate, region } from './fields.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const events = {
  facts: z.strictObject({
    ...commonFacts,
    membership: membership.describe('How the event belongs to the theme'),
    starts: partialDate.describe('First day, as exactly as the source tells'),
    ends: partialDate.optional().describe('Last day, if not the same'),
    startsAt: clock.optional().describe('Clock at the start, Finnish time'),
    endsAt: clock.optional().describe('Clock at the end of the last day, Finnish time'),
    estimate: z.boolean().optional().describe('The year or day is inferred'),
    online: z.boolean().describe('Can be joined online'),
    regions: z.array(region).describe('Regions it concerns'),
    organiser: z.string().optional().describe('Who arranges it, as the source names it'),
  }),
  words: z.strictObject({
    ...commonWords,
    place: z.string().min(2).optional().describe('Where; left out where not stated'),
    numbers: z.string().min(5).optional().describe('Figures of the organiser, said as such'),
  }),
};
