/** What one run of the door says of itself: for machines as it is, for people through `reportText`. */
import { z } from 'astro/zod';

const moment = z.iso.datetime({ offset: false });
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const listCounts = z.strictObject({
  projects: count,
  calls: count,
  organisations: count,
  authorities: count,
  tombstones: count,
});

const findingCount = z.strictObject({
  code: z.string(),
  level: z.enum(['refuse', 'skip', 'hold', 'warn', 'note']),
  count,
  examples: z.array(z.string()),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const OUTCOMES = ['published', 'unchanged', 'held', 'refused'] as const;

export const reportSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  at: moment.describe('When the door looked at the file'),
  file: z.strictObject({ sha256, bytes: count }),
  exportId: z.string().nullable(),
  generatedAt: z.string().nullable(),
  retrievedAt: z.string().nullable(),
  method: z.string().nullable(),
  received: listCounts.nullable(),
  kept: listCounts.nullable(),
  findings: z.array(findingCount),
  approved: z.array(z.string()).describe('Codes of holds that an approval covers'),
  pending: z.array(z.string()).describe('Codes of holds that nobody has approved'),
});

export type Report = z.output<typeof reportSchema>;
export type Outcome = Report['outcome'];
export type ListCounts = z.output<typeof listCounts>;

/** What is remembered of the file that was accepted last. */
export const stateSchema = z.strictObject({
  sha256: sha256.describe('Of the file as it came'),
  acceptedSha256: sha256.describe('Of export.json as it was written'),
  acceptedAt: moment,
  from: z.string().nullable().describe('Address or file name it came from'),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  report: reportSchema.describe('Report of the run that accepted it'),
});

export type State = z.output<typeof stateSchema>;
