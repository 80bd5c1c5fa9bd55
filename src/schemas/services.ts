import { z } from 'astro/zod';
import { commonFacts, commonWords, day, language, partialDate } from './fields.ts';
import { labelled } from './labelled.ts';
import { SERVICE_FACTS, SERVICE_WORDS } from './labels/services.ts';

export const NEEDS = ['find', 'pay', 'train', 'abroad', 'change', 'keep', 'plan', 'join'] as const;
export type Need = (typeof NEEDS)[number];

export const services = {
  facts: z.strictObject({
    ...commonFacts,
    ...labelled(
      {
        need: z.enum(NEEDS),
        alsoFor: z.array(z.enum(NEEDS)).optional(),
        order: z.int().min(1),
        url: z.url({ protocol: /^https?$/ }),
        urlLang: language,
        phone: z
          .string()
          .regex(/^\+358( \d+)+$/)
          .optional(),
        email: z.email().optional(),
        asOf: partialDate.optional(),
        checked: day,
        certainty: z.enum(['stated', 'check']),
      },
      SERVICE_FACTS,
    ),
  }),
  words: z.strictObject({
    ...commonWords,
    ...labelled(
      {
        gives: z.array(z.string().min(5)).min(1),
        does: z.array(z.string().min(5)).min(1),
        rules: z.array(z.string().min(5)).optional(),
        provider: z.string().min(2),
        caution: z.string().min(10).optional(),
      },
      SERVICE_WORDS,
    ),
  }),
};
