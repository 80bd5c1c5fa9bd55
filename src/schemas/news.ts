import { z } from 'astro/zod';
import { commonFacts, commonWords, partialDate, region, sector } from './fields.ts';
import { labelled } from './labelled.ts';
import { NEWS_FACTS } from './labels/happenings.ts';

export const NEWS_SCOPES = [
  'theme',
  'coordination-project',
  'programme',
  'regional',
  'administration',
  'services',
  'labour-market',
] as const;

export const news = {
  facts: z.strictObject({
    ...commonFacts,
    ...labelled(
      {
        date: partialDate,
        estimate: z.boolean().optional(),
        scope: z.enum(NEWS_SCOPES),
        regions: z.array(region).optional(),
        sectors: z.array(sector).optional(),
        call: z.string().optional(),
      },
      NEWS_FACTS,
    ),
  }),
  words: z.strictObject(commonWords),
};
