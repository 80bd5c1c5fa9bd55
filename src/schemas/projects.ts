import { z } from 'astro/zod';
import { challenge, commonFacts, commonWords, day, partialDate, sector, source } from './fields.ts';

const otherSource = { source, readOn: day.describe('Day when the source was read') };

/** What another source says of a fact that the export has. */
const otherValue = z.union([
  z.strictObject({ field: z.enum(['startOn', 'endOn']), value: day, ...otherSource }),
  z.strictObject({
    field: z.enum(['plannedTotal', 'euContribution']),
    value: z.number().positive().describe('Euros'),
    ...otherSource,
  }),
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
    code: z.string().min(3).describe('Code of the project in the export'),
    sectors: z.array(sector).describe('Sectors, if the project is about some'),
    challenges: z.array(challenge).describe('Challenges it works on'),
    runningAsOf: partialDate
      .optional()
      .describe('Date when a source says the project runs, where its dates do not tell'),
    otherSources: z
      .array(otherValue)
      .min(1)
      .optional()
      .describe('Where another source gives another day or sum than the export'),
  }),
  words: z.strictObject({
    ...words,
    basis: z.string().min(10).describe("Why the project is, or is not, counted as the theme's own"),
    promised: z.array(z.string().min(5)).optional().describe('What it set out to do'),
    achieved: z.string().min(5).optional().describe('What came out; left out where no source says'),
    money: z
      .string()
      .min(5)
      .optional()
      .describe('Money in the words of the source, where the export has no figure'),
    partners: z.array(z.string().min(2)).optional().describe('Other parties, as the source names them'),
    note: z.string().min(5).optional().describe('Where sources disagree or fall short'),
  }),
};
