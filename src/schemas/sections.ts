import { z } from 'astro/zod';
import { commonWords, lastingFacts, sourcesOrNone } from './fields.ts';
import { labelled } from './labelled.ts';
import { SECTION_FACTS } from './labels/pages.ts';

/** A part of a page under its own heading; `urlName` is the anchor in the page's address. */
export const sections = {
  facts: z.strictObject({
    ...lastingFacts,
    sources: sourcesOrNone,
    ...labelled(
      {
        page: z.enum(['theme', 'calls', 'employers', 'employersPath', 'openData', 'about', 'jobseekers']),
        order: z.int().min(1),
      },
      SECTION_FACTS,
    ),
  }),
  words: z.strictObject({
    title: commonWords.title,
    urlName: commonWords.urlName,
    translationChecked: commonWords.translationChecked,
  }),
};
