/** What changed on a day, in three languages: a row of the public history of a call or an event. */
import { z } from 'astro/zod';
import { day } from './fields.ts';
import { labelled } from './labelled.ts';
import { CHANGE } from './labels/calls.ts';

export const changeNote = z.strictObject(
  labelled(
    {
      on: day,
      fi: z.string().min(5),
      sv: z.string().min(5),
      en: z.string().min(5),
    },
    CHANGE,
  ),
);
