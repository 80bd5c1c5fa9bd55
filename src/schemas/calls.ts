import { z } from 'astro/zod';
import { commonFacts, commonWords, day, objective, region, slug, source } from './fields.ts';
import { finnishTime } from './time.ts';

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

const changeNote = z.strictObject({
  on: day,
  fi: z.string().min(5),
  sv: z.string().min(5),
  en: z.string().min(5),
});

/** What another source says of a day that the call has. */
const otherTime = z.strictObject({
  field: z.enum(['opens', 'closes']),
  value: finnishTime,
  source,
  readOn: day.describe('Day when the source was read'),
});

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/**
 * A call known to the export names it with `exportId` and leaves dates, authority and objectives to it.
 * A call the export does not know (a regional one, or one just announced) carries its own facts.
 */
export const calls = {
  facts: z
    .strictObject({
      ...commonFacts,
      exportId: z.string().optional().describe('Id of the call in the export'),
      kind: z.enum(['coordination', 'sub-project', 'regional-related']).optional().describe('Kind of call'),
      opens: finnishTime.optional().describe('Call opens, Finnish time'),
      closes: finnishTime.optional().describe('Call closes, Finnish time'),
      plannedWindow: z
        .strictObject({ from: month, to: month })
        .optional()
        .describe('Planned time of a call that has no dates yet'),
      continuous: z.boolean().optional().describe('Open without a closing day'),
      overBy: day
        .optional()
        .describe('Day by which the call is known to be over, where the closing day is not stated'),
      withdrawn: day.optional().describe('Day when the call was withdrawn'),
      authority: slug.optional().describe('Funding authority (id in authorities.yaml)'),
      nationwide: z.boolean().optional().describe('Whole programme area'),
      regions: z.array(region).optional().describe('Regions, by code'),
      objectives: z.array(objective).optional().describe('Specific objectives'),
      applicants: z.array(z.enum(APPLICANTS)).optional().describe('Who may apply'),
      totalSupport: z.number().positive().optional().describe('Support available in all, euros'),
      applyUrl: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe('Address of the call notice'),
      changes: z.array(changeNote).optional().describe('Public history of changes'),
      otherSources: z
        .array(otherTime)
        .min(1)
        .optional()
        .describe('Where another source gives another day for the opening or closing'),
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
      if (facts.opens !== undefined && facts.closes !== undefined && facts.closes < facts.opens) {
        context.addIssue({ code: 'custom', path: ['closes'], params: { rule: 'order' } });
      }
    }),
  words: z.strictObject({
    ...commonWords,
    aims: z.array(z.string().min(5)).min(1).describe('What the call looks for'),
    eligibility: z
      .string()
      .min(5)
      .optional()
      .describe('Who may apply, in words of the notice; left out where the source does not say'),
    questions: z
      .array(z.string().min(10))
      .min(1)
      .optional()
      .describe(
        "Yes-or-no questions made from the call's own criteria; a yes to each means that an idea fits. Area, objective and applicants are asked by the page itself",
      ),
    result: z.string().min(5).optional().describe('What came of the call; left out where not known'),
    why: z.string().min(5).optional().describe('For a call outside the theme: why it is shown here'),
  }),
};
