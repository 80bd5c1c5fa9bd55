/**
 * The curated lists of what belongs to the theme. No column of the EURA 2021 Excel marks a national theme, so a
 * person says it here, with evidence; the converter takes these records from the source and leaves out the rest.
 */
import { z } from 'astro/zod';
import { EURA_CODE } from '../export/values.ts';
import { day } from './fields.ts';

const basis = {
  basis: z
    .enum(['call-decision', 'coordination-list', 'editor'])
    .describe(
      'What shows it: a decision on a call, a list of the coordination project, or an editor who read it',
    ),
  evidenceUrl: z.url({ protocol: /^https?$/ }).describe('Public page that shows it'),
  checkedOn: day,
  note: z.string().min(1).optional().describe('For the editors; never published'),
};

const editorId = /^editor:[a-z0-9-]+$/;

export const themeProjects = z.array(
  z.strictObject({
    code: z.string().regex(EURA_CODE).describe('Hankekoodi of EURA 2021, in upper case'),
    kind: z.enum(['coordination', 'sub-project', 'related']),
    ...basis,
    callId: z
      .union([z.uuid(), z.string().regex(editorId)])
      .nullable()
      .describe('Call it was chosen in, by its id in the export; null if not known'),
    replaces: z
      .string()
      .regex(/^(editor:[a-z0-9-]+|kohesio:Q\d+)$/)
      .optional()
      .describe('Record of the same project from before its code was known: its old address leads here'),
  }),
);

export const themeCalls = z.array(
  z.strictObject({
    id: z
      .union([z.uuid(), z.string().regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/)])
      .describe('Id of the notice in EURA 2021, or its printed number (hakutunnus)'),
    kind: z.enum(['coordination', 'sub-project', 'regional-related']),
    ...basis,
  }),
);
