/** A text of the export: its words in the language of the source, and translations only where a person wrote them. */
import { z } from 'astro/zod';
import { SETTINGS } from './settings.ts';

const textOf = (limit: number) =>
  z
    .strictObject({
      lang: z.enum(['fi', 'sv', 'en', 'und']).describe('Language of the source; "und" claims none'),
      fi: z.string().min(1).max(limit).optional(),
      sv: z.string().min(1).max(limit).optional(),
      en: z.string().min(1).max(limit).optional(),
      und: z.string().min(1).max(limit).optional(),
      human: z
        .array(z.enum(['fi', 'sv', 'en']))
        .optional()
        .describe('Other languages a person wrote'),
    })
    .superRefine((text, context) => {
      if (text[text.lang] === undefined) {
        context.addIssue({ code: 'custom', path: [text.lang], params: { rule: 'required' } });
      }
      for (const lang of ['fi', 'sv', 'en'] as const) {
        if (text[lang] !== undefined && lang !== text.lang && !text.human?.includes(lang)) {
          context.addIssue({ code: 'custom', path: [lang], params: { rule: 'not-by-human' } });
        }
      }
    });

/** One sign more than a source holds: the ellipsis of a name it cut off. */
export const name = textOf(SETTINGS.text.name + 1);
export const longText = textOf(SETTINGS.text.summary);
