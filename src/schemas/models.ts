import { z } from 'astro/zod';
import { challenge, commonFacts, commonWords, membership, partialDate, region, sector } from './fields.ts';
import { labelled } from './labelled.ts';
import { MODEL_FACTS, MODEL_WORDS } from './labels/models.ts';

/** What kind of evidence the source gives, weakest first. Reach counts people or firms met, outcome counts what changed for them. */
export const EVIDENCE = ['none', 'statement', 'reach', 'survey', 'outcome'] as const;
export const MATURITY = ['idea', 'study', 'developing', 'piloted', 'in-use', 'ended', 'unknown'] as const;

export const models = {
  facts: z
    .strictObject({
      ...commonFacts,
      ...labelled(
        {
          membership,
          maturity: z.enum(MATURITY),
          regions: z.array(region),
          nationwide: z.boolean(),
          sectors: z.array(sector),
          challenges: z.array(challenge).min(1),
          from: partialDate.optional(),
          to: partialDate.optional(),
          evidence: z.enum(EVIDENCE),
          resultsDate: partialDate.optional(),
          projects: z.array(z.string()).optional(),
        },
        MODEL_FACTS,
      ),
    })
    .refine((facts) => facts.nationwide || facts.regions.length > 0 || facts.maturity === 'unknown', {
      path: ['regions'],
      params: { rule: 'required' },
    }),
  words: z.strictObject({
    ...commonWords,
    ...labelled(
      {
        problem: z.string().min(10),
        steps: z.array(z.string().min(5)).min(1).max(6),
        who: z.string().min(2),
        results: z.string().min(10).optional(),
        needs: z.string().min(10),
        cost: z.string().min(5).optional(),
        effort: z.string().min(5).optional(),
        lessons: z.string().min(10).optional(),
        caution: z.string().min(10).optional(),
      },
      MODEL_WORDS,
    ),
  }),
};
