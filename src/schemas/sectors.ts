import { z } from 'astro/zod';
import { commonWords, lastingFacts, slug } from './fields.ts';
import { labelled } from './labelled.ts';
import { SECTOR_FACTS, SECTOR_WORDS } from './labels/pages.ts';

/** The folder's name is the sector's id in fields.ts. */
export const sectors = {
  facts: z.strictObject({
    ...lastingFacts,
    ...labelled(
      {
        order: z.int().min(1),
        situations: z.array(slug).min(1).max(4).optional(),
      },
      SECTOR_FACTS,
    ),
  }),
  words: z.strictObject({
    ...commonWords,
    ...labelled(
      {
        forWorkers: z.array(z.string().min(10)).min(1),
        forEmployers: z.array(z.string().min(10)).min(1),
      },
      SECTOR_WORDS,
    ),
  }),
};
