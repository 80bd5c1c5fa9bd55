import { z } from 'astro/zod';
import { commonWords, lastingFacts } from './fields.ts';

/** A part of a page under its own heading; `urlName` is the anchor in the page's address. */
export const sections = {
  facts: z.strictObject({
    ...lastingFacts,
    sources: lastingFacts.sources.or(z.array(z.never()).max(0)),
    page: z
      .enum(['theme', 'calls', 'employers', 'employersPath', 'openData', 'about', 'jobseekers'])
      .describe('The page the part belongs to'),
    order: z.int().min(1).describe('Place among the parts of the page'),
  }),
  words: z.strictObject({
    title: commonWords.title,
    urlName: commonWords.urlName,
    translationChecked: commonWords.translationChecked,
  }),
};
