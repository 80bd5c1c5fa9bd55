/** The fields that several collections share, each described in the words an editor meets in messages. */
import { z } from 'astro/zod';
import { labelled, ofKind } from './labelled.ts';
import { COMMON_FACTS, COMMON_WORDS, SOURCE, SOURCES } from './labels/common.ts';
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
export const partialDate = ofKind(
  z.preprocess(
    asWritten,
    z
      .string()
      .regex(PARTIAL_DATE)
      .refine(isRealDay, { params: { rule: 'real-day' } }),
  ),
  'partial-date',
);

/** A calendar day: `2026-11-24`. */
export const day = ofKind(z.preprocess(asWritten, z.iso.date()), 'day');

export const source = z.strictObject(
  labelled(
    {
      url: z.url({ protocol: /^https?$/ }),
      name: z.string().min(3).max(200),
      lang: language,
      published: partialDate.optional(),
    },
    SOURCE,
  ),
);

/** How often a page is to be read through, in months. */
export const REVIEW_MONTHS = [3, 6, 12] as const;

/** Facts every entry has, written once in the Finnish file. */
export const commonFacts = labelled(
  {
    owner: z.enum(['editors', 'coordination']),
    reviewed: day,
    sources: z.array(source).min(1),
    draft: z.boolean().optional(),
    publishAt: finnishTime.optional(),
    unpublishAt: finnishTime.optional(),
    reviewEvery: z.literal(REVIEW_MONTHS).optional(),
    skipLanguages: z
      .array(z.enum(['sv', 'en']))
      .min(1)
      .optional(),
    skipReason: z.string().min(5).max(200).optional(),
  },
  COMMON_FACTS,
);

/** Facts of entries that are never hidden, because pages and tables all over the site name them. */
export const { draft: _draft, publishAt: _from, unpublishAt: _until, ...lastingFacts } = commonFacts;

/** Words every entry has, written in each language's file. */
export const commonWords = labelled(
  {
    title: z.string().min(3).max(110),
    summary: z.string().min(20).max(260),
    urlName: slug,
    keywords: z.array(z.string().min(2)).optional(),
    formerUrlNames: z.array(slug).min(1).optional(),
    translationChecked: day.optional(),
  },
  COMMON_WORDS,
);

/** Sources of an entry that may have none: the list is there, and empty. */
export const sourcesOrNone = commonFacts.sources.or(z.array(z.never()).max(0)).meta(SOURCES);

export const namesInThree = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });
