import { z } from 'astro/zod';
import { commonFacts, commonWords, day, language, partialDate } from './fields.ts';

export const NEEDS = ['find', 'pay', 'train', 'abroad', 'change', 'keep', 'plan', 'join'] as const;
export type Need = (typeof NEEDS)[number];

export const services = {
  facts: z.strictObject({
    ...commonFacts,
    need: z.enum(NEEDS).describe("The employer's need it answers first"),
    alsoFor: z.array(z.enum(NEEDS)).optional().describe('Other needs it answers'),
    order: z.int().min(1).describe('Place among the services of the need'),
    url: z.url({ protocol: /^https?$/ }).describe('Official page of the service'),
    urlLang: language.describe('Language of that page'),
    phone: z
      .string()
      .regex(/^\+358( \d+)+$/)
      .optional()
      .describe('Number an employer calls, in the international form: +358 295 016 770'),
    email: z.email().optional().describe('Address of the service, never of a person'),
    asOf: partialDate.optional().describe('Date of the information, as far as the source tells'),
    checked: day.describe('Day when the source was read'),
    certainty: z.enum(['stated', 'check']).describe('"check" where terms may have changed since'),
  }),
  words: z.strictObject({
    ...commonWords,
    gives: z.array(z.string().min(5)).min(1).describe('What you get'),
    does: z.array(z.string().min(5)).min(1).describe('What you do'),
    rules: z
      .array(z.string().min(5))
      .optional()
      .describe('Rules and limits; left out where the source gives none'),
    provider: z.string().min(2).describe('Who provides it'),
    caution: z.string().min(10).optional().describe('What to check before relying on it'),
  }),
};
