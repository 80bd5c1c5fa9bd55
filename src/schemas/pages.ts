import { z } from 'astro/zod';
import { commonFacts, commonWords } from './fields.ts';

/** Pages there is one of: the folder's name is the page's id in the route table, which has the address too. */
const { urlName: _present, formerUrlNames: _former, ...words } = commonWords;

/** Every page links to them: they are never hidden. */
const { draft: _draft, publishAt: _publishAt, unpublishAt: _unpublishAt, ...facts } = commonFacts;

export const pages = {
  facts: z.strictObject({ ...facts, sources: commonFacts.sources.or(z.array(z.never()).max(0)) }),
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
