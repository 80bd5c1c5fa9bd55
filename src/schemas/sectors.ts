import { z } from 'astro/zod';
import { commonWords, lastingFacts, slug } from './fields.ts';

/** The folder's name is the sector's id in fields.ts. */
export const sectors = {
  facts: z.strictObject({
    ...lastingFacts,
    order: z.int().min(1).describe('Place in the list of sectors'),
    situations: z
      .array(slug)
      .min(1)
      .max(4)
      .optional()
      .describe('Situations its employers are often in: folder names of content/situations'),
  }),
  words: z.strictObject({
    ...commonWords,
    forWorkers: z
      .array(z.string().min(10))
      .min(1)
      .describe('For workers and jobseekers: where to look and what to know'),
    forEmployers: z.array(z.string().min(10)).min(1).describe('For employers: what helps'),
  }),
};
