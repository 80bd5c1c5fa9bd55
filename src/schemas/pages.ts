import { z } from 'astro/zod';
import { commonWords, lastingFacts, sourcesOrNone } from './fields.ts';
import { labelled } from './labelled.ts';
import { PAGE_WORDS } from './labels/pages.ts';

/** Pages there is one of: the folder's name is the page's id in the route table, which has the address too. */
const { urlName: _present, formerUrlNames: _former, ...words } = commonWords;

export const pages = {
  facts: z.strictObject({ ...lastingFacts, sources: sourcesOrNone }),
  words: z.strictObject({
    ...words,
    ...labelled(
      {
        lead: z.string().min(20).max(420).optional(),
      },
      PAGE_WORDS,
    ),
  }),
};
