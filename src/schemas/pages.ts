import { z } from 'astro/zod';
import { commonWords, lastingFacts } from './fields.ts';

/** Pages there is one of: the folder's name is the page's id in the route table, which has the address too. */
const { urlName: _present, formerUrlNames: _former, ...words } = commonWords;

export const pages = {
  facts: z.strictObject({ ...lastingFacts, sources: lastingFacts.sources.or(z.array(z.never()).max(0)) }),
  words: z.strictObject({
    ...words,
    lead: z
      .string()
      .min(20)
      .max(420)
      .optional()
      .describe('Opening sentence under the heading, where it is to differ from the summary'),
  }),
};
