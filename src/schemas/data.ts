/** The YAML files beside the collections: short tables of facts with their words in three languages. */
import { z } from 'astro/zod';
import {
  SECTORS,
  day,
  language,
  namesInThree,
  objective,
  partialDate,
  region,
  slug,
  source,
} from './fields.ts';
import { LANGS } from '../i18n/languages.ts';
import { colours } from './colours.ts';
import { synonyms } from './synonyms.ts';
import { themeCalls, themeProjects } from './theme-projects.ts';

export const site = z.strictObject({
  address: z.url({ protocol: /^https?$/ }).describe('Address the site is published at, without a path'),
  theme: slug.describe('Id of the theme, as exports name it'),
  languages: z
    .array(language)
    .length(LANGS.length)
    .refine((order) => new Set(order).size === LANGS.length, { params: { rule: 'required' } })
    .describe('Every language, in the order in which they are offered'),
  colours: colours.optional(),
  name: namesInThree,
  shortName: namesInThree,
  programme: namesInThree,
  programmeLong: namesInThree,
  fund: namesInThree,
  euStatement: namesInThree.describe(
    'Statement beside the EU emblem, by language (Regulation (EU) 2021/1060 Annex IX)',
  ),
  oneLiner: namesInThree.describe('What the theme is, in one sentence'),
  roles: z.strictObject({ editors: namesInThree, coordination: namesInThree }),
  feedback: z.strictObject({
    email: z.email().nullable().describe('Role address for corrections; null until there is one'),
    url: z.url({ protocol: /^https$/ }).describe('Where feedback goes while there is no address'),
  }),
  repository: z
    .strictObject({
      editAddress: z
        .url({ protocol: /^https$/ })
        .regex(/\/$/)
        .describe(
          'Where the git service edits files, to which a path is added: https://example.fi/site/edit/main/',
        ),
    })
    .optional(),
  export: z.strictObject({
    address: z
      .url({ protocol: /^https$/ })
      .nullable()
      .describe('Where `npm run pull` fetches the export from; null while the source has no address'),
  }),
  links: z.strictObject({
    coordinationSite: z.url(),
    programmeSite: z.strictObject({ fi: z.url(), sv: z.url(), en: z.url() }),
    callNotices: z.url(),
    projectRegister: z.url(),
    jobMarket: z.strictObject({ fi: z.url(), sv: z.url(), en: z.url() }),
  }),
});

export const regions = z
  .array(
    z.strictObject({
      code: region,
      name: namesInThree,
      inForm: namesInThree.describe(
        '"in the region", as the language says it: Keski-Suomessa, i Mellersta Finland, in Central Finland',
      ),
      urlName: z.strictObject({ fi: slug, sv: slug, en: slug }),
      nuts2021: z.string().regex(/^FI[0-9A-Z]{3}$/),
      nuts2024: z.string().regex(/^FI[0-9A-Z]{3}$/),
      financingCentre: slug
        .nullable()
        .describe('Authority that finances ESF+ projects of the region; null for Åland'),
      column: z.int().min(0),
      row: z.int().min(0),
    }),
  )
  .length(19);

export const authorities = z.array(
  z.strictObject({
    id: slug,
    name: namesInThree,
    own: z
      .array(z.enum(['sv', 'en']))
      .optional()
      .describe('Languages whose name is our own rendering'),
    from: day.optional(),
    to: day.optional(),
    successor: slug.optional(),
    finances: z.array(region).optional().describe('Regions whose ESF+ projects it finances'),
    sources: z.array(source).min(1),
  }),
);

/** The then/now table: one row a role. */
export const roles = z.array(
  z.strictObject({
    id: slug,
    role: namesInThree,
    before: namesInThree,
    now: namesInThree,
    certainty: z.enum(['stated', 'inferred', 'unknown']).describe('How well the "now" is known'),
    note: namesInThree.optional(),
    sources: z.array(source).min(1),
  }),
);

export const objectives = z.array(
  z.strictObject({
    code: objective,
    name: namesInThree,
    aliases: z.array(z.string()).describe('Other numbers it is called by, such as 4.1.1'),
    supports: namesInThree,
    ofTheme: z.boolean(),
    sources: z.array(source).min(1),
  }),
);

export const UNITS = ['eur', 'percent', 'people', 'count'] as const;

export const figures = z.array(
  z.strictObject({
    id: slug,
    topic: z
      .enum(['money', 'labour-market', 'programme', 'rules', 'administration', 'coordination'])
      .describe('What it is about; "money" is the theme\'s own money alone'),
    value: z.number(),
    unit: z.enum(UNITS),
    qualifier: z.enum(['about', 'over', 'at-least', 'under', 'almost', 'at-most']).optional(),
    what: namesInThree.describe('What the figure counts, in words'),
    date: partialDate.describe('The moment or page the figure belongs to'),
    sectors: z.array(z.enum(SECTORS)).optional(),
    note: namesInThree.optional(),
    source,
  }),
);

export const TERM_GROUPS = ['programme', 'calls', 'actors', 'labour-market'] as const;

export const terms = z.array(
  z.strictObject({
    id: slug,
    group: z.enum(TERM_GROUPS),
    name: namesInThree,
    definition: namesInThree,
    own: z
      .array(z.enum(['fi', 'sv', 'en']))
      .optional()
      .describe('Languages whose name is our own rendering, not seen in an official source'),
    aliases: z
      .array(z.string())
      .optional()
      .describe('Other names, older names and abbreviations in any language'),
    sources: z.array(source),
  }),
);

export const challengeNames = z.array(
  z.strictObject({
    id: z.string(),
    name: namesInThree,
    problem: namesInThree.describe('The same as a problem, in the words of someone who has it'),
  }),
);

export const DOOR_KINDS = ['area', 'city', 'page', 'abroad'] as const;

/** Who is known to serve employers in a region: never a whole list, each row by its source. */
export const employerDoors = z.array(
  z.strictObject({
    region: region.describe('Region the place lies in'),
    kind: z.enum(DOOR_KINDS).describe('"area" is an employment area, "city" one that is an area alone'),
    name: namesInThree,
    isDoor: z.boolean().describe('Whether the source is a page an employer can start from'),
    source,
  }),
);

/** Addresses that were once public and belong to no entry that could say so itself. */
export const redirects = z.array(
  z.strictObject({
    lang: language.describe('Language the address stood in'),
    from: z
      .string()
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*\/)+$/)
      .describe('The former address below the language: haut/vanha/'),
    to: z
      .string()
      .regex(/^(?!term:)[a-z]+:\S+$/)
      .describe('The page that took its place, as an inner link: call:x, page:calls'),
    on: day.describe('Day from which the former address leads on'),
  }),
);

export const dataFiles = {
  site,
  regions,
  authorities,
  roles,
  objectives,
  figures,
  terms,
  challenges: challengeNames,
  'employer-doors': employerDoors,
  'theme-projects': themeProjects,
  'theme-calls': themeCalls,
  synonyms,
  redirects,
};
export type DataName = keyof typeof dataFiles;
