import { z } from 'astro/zod';
import { challenge, commonFacts, commonWords, day, partialDate, sector, source } from './fields.ts';
import { labelled } from './labelled.ts';
import { OTHER_VALUE, PROJECT_FACTS, PROJECT_WORDS } from './labels/pages.ts';

const otherSource = { source, readOn: day };

/** What another source says of a fact that the export has. */
const otherValue = z.union([
  z.strictObject(labelled({ field: z.enum(['startOn', 'endOn']), value: day, ...otherSource }, OTHER_VALUE)),
  z.strictObject(
    labelled(
      {
        field: z.enum(['plannedTotal', 'euContribution']),
        value: z.number().positive(),
        ...otherSource,
      },
      OTHER_VALUE,
    ),
  ),
]);

/** Words about a project of the export. Name, dates, money and places come from the export alone. */
const {
  title: _nameIsInTheExport,
  urlName: _addressIsTheCode,
  formerUrlNames: _former,
  ...words
} = commonWords;

export const projects = {
  facts: z.strictObject({
    ...commonFacts,
    ...labelled(
      {
        code: z.string().min(3),
        sectors: z.array(sector),
        challenges: z.array(challenge),
        runningAsOf: partialDate.optional(),
        otherSources: z.array(otherValue).min(1).optional(),
      },
      PROJECT_FACTS,
    ),
  }),
  words: z.strictObject({
    ...words,
    ...labelled(
      {
        basis: z.string().min(10),
        promised: z.array(z.string().min(5)).optional(),
        achieved: z.string().min(5).optional(),
        money: z.string().min(5).optional(),
        partners: z.array(z.string().min(2)).optional(),
        note: z.string().min(5).optional(),
      },
      PROJECT_WORDS,
    ),
  }),
};
