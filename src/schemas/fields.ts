/** The fields that several collections share, each described in the words an editor meets in messages. */
import { z } from 'astro/zod';
import { finnishTime } from './time.ts';

/** The 18 mainland regions and Åland by Statistics Finland's code (there is no 03 and no 20). */
export const REGION_CODES = [
  '01',
  '02',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '21',
] as const;

export const SECTORS = [
  'health',
  'construction',
  'hospitality',
  'technology',
  'transport',
  'it-media',
  'forest-mining',
  'creative',
] as const;

/** The phenomena the theme works on: the third way, beside region and sector, to narrow a list. */
export const CHALLENGES = [
  'structural-change',
  'international-recruitment',
  'talent-attraction',
  'seasonal-work',
  'foresight',
  'skills',
  'youth',
  'long-term-unemployment',
  'small-employers',
  'mobility',
  'integration',
  'networks',
] as const;

export const OBJECTIVES = ['4.1', '4.2', '4.3'] as const;

/** How an entry belongs to the theme; only `theme` may ever be counted as the theme's own. */
export const MEMBERSHIPS = ['theme', 'related', 'predecessor', 'earlier'] as const;

export const region = z.enum(REGION_CODES);
export const sector = z.enum(SECTORS);
export const challenge = z.enum(CHALLENGES);
export const objective = z.enum(OBJECTIVES);
export const membership = z.enum(MEMBERSHIPS);
export const language = z.enum(['fi', 'sv', 'en']);

/** A folder name or the last part of an address: lower case letters a–z, digits and single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** YAML readers turn a bare day into a date and a bare year into a number; people meant the text. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isRealDay(text: string): boolean {
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A date as exact as the source gives it: `2024-04-12`, `2024-04` or `2024`. */
export const partialDate = z.preprocess(
  asWritten,
  z
    .string()
    .regex(PARTIAL_DATE)
    .refine(isRealDay, { params: { rule: 'real-day' } }),
);

/** A calendar day: `2026-11-24`. */
export const day = z.preprocess(asWritten, z.iso.date());

export const source = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('Address of the page that says so'),
  name: z.string().min(3).max(200).describe('Name of the page or release, in its own language'),
  lang: language.describe('Language of the source page'),
  published: partialDate.optional().describe('When the source was published, as far as known'),
});

/** How often a page is to be read through, in months. */
export const REVIEW_MONTHS = [3, 6, 12] as const;

/** Facts every entry has, written once in the Finnish file. */
export const commonFacts = {
  owner: z.enum(['editors', 'coordination']).describe('Role that answers for the page; never a person'),
  reviewed: day.describe('Day when the page was last read through from beginning to end'),
  sources: z.array(source).min(1).describe('Where the facts come from'),
  draft: z.boolean().optional().describe('Not ready: shown in the preview only'),
  publishAt: finnishTime
    .optional()
    .describe(
      'Moment from which the public site shows the page, Finnish time; it hides, but keeps nothing secret',
    ),
  unpublishAt: finnishTime
    .optional()
    .describe('Moment from which the public site shows the page no more, Finnish time'),
  reviewEvery: z
    .literal(REVIEW_MONTHS)
    .optional()
    .describe('Months between two readings of the page; 12 when not given'),
  skipLanguages: z
    .array(z.enum(['sv', 'en']))
    .min(1)
    .optional()
    .describe('Languages the page is on purpose not translated into'),
  skipReason: z.string().min(5).max(200).optional().describe('Why it is not translated into them'),
};

/** Facts of entries that are never hidden, because pages and tables all over the site name them. */
export const { draft: _draft, publishAt: _from, unpublishAt: _until, ...lastingFacts } = commonFacts;

/** Words every entry has, written in each language's file. */
export const commonWords = {
  title: z.string().min(3).max(110).describe('Title'),
  summary: z
    .string()
    .min(20)
    .max(260)
    .describe('Summary: one or two sentences, shown in lists and in search'),
  urlName: slug.describe('Last part of the address in this language; it never changes once published'),
  keywords: z.array(z.string().min(2)).optional().describe('Other words people search with'),
  formerUrlNames: z
    .array(slug)
    .min(1)
    .optional()
    .describe('Earlier last parts of the address in this language: they lead to the present one'),
  translationChecked: day
    .optional()
    .describe(
      'Swedish and English file: day when the translation was compared with the Finnish text and found to need no change',
    ),
};

export const namesInThree = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });
