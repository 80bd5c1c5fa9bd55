import { z } from 'astro/zod';
import { commonFacts, commonWords, slug, sourcesOrNone } from './fields.ts';
import { NEEDS } from './services.ts';
import { labelled } from './labelled.ts';
import { SITUATION_FACTS, SITUATION_WORDS } from './labels/services.ts';

/** Whom an employer calls first: the area's employer services, the advice on hiring from abroad, or a school. */
export const CONTACTS = ['area', 'work-in-finland', 'school'] as const;

/** A situation of an employer in their own words, and the services that help in it. */
export const situations = {
  facts: z.strictObject({
    ...commonFacts,
    sources: sourcesOrNone,
    ...labelled(
      {
        need: z.enum(NEEDS),
        alsoFor: z.array(z.enum(NEEDS)).optional(),
        order: z.int().min(1),
        contact: z.enum(CONTACTS),
        services: z.array(slug).min(1).max(5),
      },
      SITUATION_FACTS,
    ),
  }),
  words: z.strictObject({
    ...commonWords,
    ...labelled(
      {
        first: z.string().min(20).max(320),
        why: z.array(z.string().min(10).max(160)).min(1),
      },
      SITUATION_WORDS,
    ),
  }),
};
