import { z } from 'astro/zod';
import { commonFacts, commonWords, day, membership, partialDate, region } from './fields.ts';
import { labelled } from './labelled.ts';
import { changeNote } from './change-note.ts';
import { EVENT_FACTS, EVENT_WORDS } from './labels/happenings.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const events = {
  facts: z.strictObject({
    ...commonFacts,
    ...labelled(
      {
        membership,
        starts: partialDate,
        ends: partialDate.optional(),
        startsAt: clock.optional(),
        endsAt: clock.optional(),
        estimate: z.boolean().optional(),
        online: z.boolean(),
        regions: z.array(region),
        organiser: z.string().optional(),
        cancelled: day.optional(),
        changes: z.array(changeNote).optional(),
      },
      EVENT_FACTS,
    ),
  }),
  words: z.strictObject({
    ...commonWords,
    ...labelled(
      {
        place: z.string().min(2).optional(),
        numbers: z.string().min(5).optional(),
      },
      EVENT_WORDS,
    ),
  }),
};
