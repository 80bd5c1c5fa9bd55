import { z } from 'astro/zod';
import { commonFacts, commonWords, sourcesOrNone } from './fields.ts';
import { labelled } from './labelled.ts';
import { PAGE_WORDS } from './labels/pages.ts';

/** Pages there is one of: the folder's name is the page's id in the route table. */
const { urlName: _addressIsInTheRouteTable, ...words } = commonWords;

export const pages = {
  facts: z.strictObject({ ...commonFacts, sources: sourcesOrNone }),
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
