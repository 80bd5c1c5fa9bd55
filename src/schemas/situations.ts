import { z } from 'astro/zod';
import { commonFacts, commonWords, slug } from './fields.ts';
import { NEEDS } from './services.ts';

/** Whom an employer calls first: the area's employer services, the advice on hiring from abroad, or a school. */
export const CONTACTS = ['area', 'work-in-finland', 'school'] as const;

/** A situation of an employer in their own words, and the services that help in it. */
export const situations = {
  facts: z.strictObject({
    ...commonFacts,
    sources: commonFacts.sources.or(z.array(z.never()).max(0)),
    need: z.enum(NEEDS).describe('The need it is listed under'),
    alsoFor: z.array(z.enum(NEEDS)).optional().describe('Other needs it is listed under'),
    order: z.int().min(1).describe('Place among the situations of the need'),
    contact: z.enum(CONTACTS).describe('Whom to call first'),
    services: z
      .array(slug)
      .min(1)
      .max(5)
      .describe('Services that help, the first one first: folder names of content/services'),
  }),
  words: z.strictObject({
    ...commonWords,
    first: z.string().min(20).max(320).describe('What to do first, in one to three sentences'),
    why: z
      .array(z.string().min(10).max(160))
      .min(1)
      .describe('Why each service helps, one sentence a service, in the order of "services"'),
  }),
};
