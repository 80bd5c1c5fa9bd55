import { z } from 'astro/zod';
import { challenge, commonFacts, commonWords, membership, partialDate, region, sector } from './fields.ts';

/** What kind of evidence the source gives, weakest first. Reach counts people or firms met, outcome counts what changed for them. */
export const EVIDENCE = ['none', 'statement', 'reach', 'survey', 'outcome'] as const;
export const MATURITY = ['idea', 'study', 'developing', 'piloted', 'in-use', 'ended', 'unknown'] as const;

export const models = {
  facts: z
    .strictObject({
      ...commonFacts,
      membership: membership.describe('How the model belongs to the theme'),
      maturity: z.enum(MATURITY).describe('How far the model is'),
      regions: z.array(region).describe('Regions where it was made or used'),
      nationwide: z.boolean().describe('Whole country'),
      sectors: z.array(sector).describe('Sectors, if it is about some'),
      challenges: z.array(challenge).min(1).describe('Problems it answers'),
      from: partialDate.optional().describe('In use since'),
      to: partialDate.optional().describe('In use until'),
      evidence: z.enum(EVIDENCE).describe('Kind of evidence in the source'),
      resultsDate: partialDate.optional().describe('Date of the results'),
      projects: z.array(z.string()).optional().describe('Codes of projects it came from'),
    })
    .refine((facts) => facts.nationwide || facts.regions.length > 0 || facts.maturity === 'unknown', {
      path: ['regions'],
      params: { rule: 'required' },
    }),
  words: z.strictObject({
    ...commonWords,
    problem: z.string().min(10).describe('The problem it answers'),
    steps: z.array(z.string().min(5)).min(1).max(6).describe('How it works, step by step'),
    who: z.string().min(2).describe('Who did it'),
    results: z
      .string()
      .min(10)
      .optional()
      .describe('Results with number, date and what was counted; left out where none are published'),
    needs: z.string().min(10).describe('What it takes to copy it; own judgement is marked as such'),
    cost: z.string().min(5).optional().describe('What it cost; left out where the source does not say'),
    effort: z
      .string()
      .min(5)
      .optional()
      .describe('How much work it took; left out where the source does not say'),
    lessons: z.string().min(10).optional().describe('What did not work, or weak points the source names'),
    caution: z.string().min(10).optional().describe('How to read the figures'),
  }),
};
