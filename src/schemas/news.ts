import { z } from 'astro/zod';
import { commonFacts, commonWords, partialDate, region, sector } from './fields.ts';

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
    date: partialDate.describe('When it happened, as exactly as the source tells'),
    estimate: z.boolean().optional().describe('The date is an estimate of the source'),
    scope: z.enum(NEWS_SCOPES).describe('What it is about'),
    regions: z.array(region).optional().describe('Regions it concerns'),
    sectors: z.array(sector).optional().describe('Sectors it concerns'),
    call: z.string().optional().describe('The call it concerns (folder name)'),
  }),
  words: z.strictObject(commonWords),
};
