import { z } from 'astro/zod';
import { changeNote } from './change-note.ts';
import { commonFacts, commonWords, day, objective, region, slug, source } from './fields.ts';
import { finnishTime } from './time.ts';
import { labelled } from './labelled.ts';
import { CALL_FACTS, CALL_WORDS, OTHER_TIME, PLANNED_WINDOW } from './labels/calls.ts';

/** Applicants as in the export's closed list, so that both can be filtered together. */
export const APPLICANTS = [
  'municipality',
  'municipal-consortium',
  'employment-area',
  'wellbeing-county',
  'state-authority',
  'regional-council',
  'school',
  'university',
  'university-of-applied-sciences',
  'research-institute',
  'association',
  'foundation',
  'company',
  'other',
] as const;

/** What another source says of a day that the call has. */
const otherTime = z.strictObject(
  labelled(
    {
      field: z.enum(['opens', 'closes']),
      value: finnishTime,
      source,
      readOn: day,
    },
    OTHER_TIME,
  ),
);

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/**
 * A call known to the export names it with `exportId` and leaves dates, authority and objectives to it.
 * A call the export does not know (a regional one, or one just announced) carries its own facts.
 */
export const calls = {
  facts: z
    .strictObject({
      ...commonFacts,
      ...labelled(
        {
          exportId: z.string().optional(),
          kind: z.enum(['coordination', 'sub-project', 'regional-related']).optional(),
          opens: finnishTime.optional(),
          closes: finnishTime.optional(),
          plannedWindow: z.strictObject(labelled({ from: month, to: month }, PLANNED_WINDOW)).optional(),
          continuous: z.boolean().optional(),
          overBy: day.optional(),
          withdrawn: day.optional(),
          authority: slug.optional(),
          nationwide: z.boolean().optional(),
          regions: z.array(region).optional(),
          objectives: z.array(objective).optional(),
          applicants: z.array(z.enum(APPLICANTS)).optional(),
          totalSupport: z.number().positive().optional(),
          applyUrl: z.url({ protocol: /^https$/ }).optional(),
          changes: z.array(changeNote).optional(),
          otherSources: z.array(otherTime).min(1).optional(),
        },
        CALL_FACTS,
      ),
    })
    .superRefine((facts, context) => {
      const own = ['kind', 'opens', 'closes', 'plannedWindow', 'authority', 'objectives'] as const;
      if (facts.exportId !== undefined) {
        for (const field of own.filter((name) => facts[name] !== undefined)) {
          context.addIssue({ code: 'custom', path: [field], params: { rule: 'in-export' } });
        }
        return;
      }
      if (facts.kind === undefined)
        context.addIssue({ code: 'custom', path: ['kind'], params: { rule: 'required' } });
      if (facts.opens === undefined && facts.closes === undefined && facts.plannedWindow === undefined) {
        context.addIssue({ code: 'custom', path: ['opens'], params: { rule: 'required' } });
      }
    }),
  words: z.strictObject({
    ...commonWords,
    ...labelled(
      {
        aims: z.array(z.string().min(5)).min(1),
        eligibility: z.string().min(5).optional(),
        questions: z.array(z.string().min(10)).min(1).optional(),
        result: z.string().min(5).optional(),
        why: z.string().min(5).optional(),
      },
      CALL_WORDS,
    ),
  }),
};
