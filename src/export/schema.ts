/**
 * The shape of the JSON export the site accepts, version 1. Money is integer euro cents, dates are ISO days,
 * percentages 0–100. There is no field for personal data. Fields follow Regulation (EU) 2021/1060,
 * Article 49(2) for calls and 49(3) for projects.
 */
import { z } from 'astro/zod';
import { APPLICANTS } from '../schemas/calls.ts';
import { objective, region, slug } from '../schemas/fields.ts';
import { SETTINGS } from './settings.ts';
import { longText, name } from './text-schema.ts';

export const SCHEMA_MAJOR = 1;

const isoDay = z.iso.date();
const utcMoment = z.iso.datetime({ offset: false });
const httpsUrl = z.url({ protocol: /^https$/ });
const webUrl = z.url({ protocol: /^https?$/ });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const cents = z.int();
const plannedCents = z.int().min(0);
const count = z.int().min(0);
/** A word or a line: nothing of this kind is ever longer. */
const line = z.string().max(320);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** EURA code in upper case (some hold a hyphen), a Kohesio number, or an editor's slug for a project whose code is not known. */
export const projectCode = z
  .string()
  .regex(/^((?=.{1,12}$)[A-Z0-9]+(-[A-Z0-9]+)*|kohesio:Q\d+|editor:[a-z0-9-]+)$/);
const callId = z.union([z.uuid(), z.string().regex(/^editor:[a-z0-9-]+$/)]);

const themeBasis = z.strictObject({
  kind: z.enum(['call-decision', 'coordination-list', 'editor']),
  evidenceUrl: webUrl,
  checkedOn: isoDay,
});

const place = z.strictObject({
  maakunta: region,
  nuts: z
    .string()
    .regex(/^FI[0-9A-Z]{3}$/)
    .nullable(),
  nutsVintage: z.literal([2021, 2024]).nullable(),
  origin: z.enum(['source', 'derived']),
});

export const PROJECT_KINDS = ['coordination', 'sub-project', 'related', 'predecessor'] as const;

/** One project as the accepted file holds it. */
export const projectSchema = z
  .strictObject({
    code: projectCode,
    groupId: line.nullable(),
    role: z.enum(['lead', 'partner', 'single', 'unknown']),
    name,
    summary: longText.nullable(),
    results: longText.nullable(),
    themeBasis: themeBasis.nullable(),
    kind: z.enum(PROJECT_KINDS),
    callId: callId.nullable(),
    fund: z.enum(['ESF+', 'ERDF', 'JTF', 'ESF']).nullable(),
    fundSubtype: line.nullable(),
    priority: line.nullable(),
    specificObjective: z.strictObject({ fi: objective, cpr: line }).nullable(),
    beneficiaryId: line.nullable(),
    authorityId: line.nullable(),
    sourceState: line.nullable(),
    startOn: isoDay.nullable(),
    endOn: isoDay.nullable(),
    endIs: z.enum(['planned', 'actual', 'unknown']),
    plannedEuStateCents: plannedCents.nullable(),
    plannedPublicCents: plannedCents.nullable(),
    plannedTotalCents: plannedCents.nullable(),
    realisedEuStateCents: cents.nullable(),
    realisedPublicCents: cents.nullable(),
    realisedTotalCents: cents.nullable(),
    realisedEuCents: cents.nullable(),
    euContributionCents: plannedCents.nullable(),
    euRatePct: z.number().min(0).max(100).nullable(),
    euFigureSource: z.strictObject({ name: line, url: webUrl, readOn: isoDay }).nullable(),
    interventionField: z
      .string()
      .regex(/^\d{3}$/)
      .nullable(),
    formOfSupport: line.nullable(),
    territorial: line.nullable(),
    economicActivity: line.nullable(),
    secondaryTheme: line.nullable(),
    gender: line.nullable(),
    macroRegion: line.nullable(),
    regions: z.array(place),
    nationwide: z.boolean(),
    placePostcode: z
      .string()
      .regex(/^\d{5}$/)
      .nullable(),
    beneficiaryPostcode: z
      .string()
      .regex(/^\d{5}$/)
      .nullable(),
    placeTown: z.string().max(SETTINGS.text.town).nullable(),
    beneficiaryTown: z.string().max(SETTINGS.text.town).nullable(),
    cardUrl: httpsUrl.nullable(),
    homepage: webUrl.nullable(),
    kohesioId: z
      .string()
      .regex(/^Q\d+$/)
      .nullable(),
    firstPublishedOn: isoDay,
    modifiedOn: isoDay.nullable(),
    sourceRow: z.int().min(0),
  })
  .superRefine((record, context) => {
    const own = record.kind === 'coordination' || record.kind === 'sub-project';
    const required = (field: keyof typeof record) => {
      if (record[field] === null)
        context.addIssue({ code: 'custom', path: [field], params: { rule: 'required' } });
    };
    if (own) (['themeBasis', 'fund', 'beneficiaryId', 'authorityId'] as const).forEach(required);
    if (record.euContributionCents !== null || record.euRatePct !== null) required('euFigureSource');
    if (record.startOn !== null && record.endOn !== null && record.endOn < record.startOn) {
      context.addIssue({ code: 'custom', path: ['endOn'], params: { rule: 'order' } });
    }
  });

/** One call as the accepted file holds it. */
export const callSchema = z
  .strictObject({
    id: callId,
    number: line.nullable(),
    title: name,
    kind: z.enum(['coordination', 'sub-project', 'regional-related']),
    themeBasis,
    sourceState: line.nullable(),
    opensOn: isoDay.nullable(),
    closesOn: isoDay.nullable(),
    closesTime: clock.nullable().describe('Finnish time'),
    plannedWindow: z.strictObject({ from: month, to: month }).nullable(),
    continuous: z.boolean(),
    fund: z.enum(['ESF+', 'ERDF', 'JTF']),
    fundSubtype: line.nullable(),
    authorityId: line,
    area: line.nullable(),
    regions: z.array(region),
    specificObjectives: z.array(objective),
    eligibleApplicants: z.array(z.enum(APPLICANTS)),
    totalSupportCents: plannedCents.nullable(),
    summary: longText.nullable(),
    descriptionHtml: z
      .strictObject({ lang: z.enum(['fi', 'sv', 'en']), html: z.string().max(SETTINGS.text.html) })
      .nullable(),
    url: httpsUrl,
    updatedOn: isoDay,
    history: z.array(
      z.strictObject({
        on: isoDay,
        field: line,
        from: line.nullable(),
        to: line.nullable(),
        url: webUrl,
      }),
    ),
    resultCodes: z.array(projectCode),
  })
  .superRefine((record, context) => {
    if (record.opensOn !== null && record.closesOn !== null && record.closesOn < record.opensOn) {
      context.addIssue({ code: 'custom', path: ['closesOn'], params: { rule: 'order' } });
    }
  });

/** One organisation. */
export const organisationSchema = z.strictObject({
  id: line.min(1),
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/)
    .nullable(),
  name: z
    .string()
    .min(1)
    .max(SETTINGS.text.name + 1),
  display: name.nullable(),
  aliases: z.array(line),
  kind: z.enum([...APPLICANTS, 'sole-trader', 'unknown']),
  naturalPerson: z.union([z.boolean(), z.literal('unknown')]),
});

/** One funding authority. */
export const authoritySchema = z.strictObject({
  id: line.min(1),
  codes: z.array(z.string().regex(/^\d{4}$/)),
  name,
  aliases: z.array(line),
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
  successorId: line.nullable(),
});

/** What stays of a record that is gone. */
export const tombstoneSchema = z.strictObject({
  code: line,
  reason: z.enum(['withdrawn-by-source', 'merged', 'no-longer-in-theme', 'privacy', 'error', 'unknown']),
  on: isoDay,
  lastSeenExportId: line,
  replacedBy: line.nullable(),
  kind: z.enum(['project', 'call']).optional().describe('What it was; the door says it of every one'),
  name: name.nullable().optional().describe('Its last known name; none where privacy was the reason'),
});

const envelope = {
  schemaVersion: z.string().regex(/^1\.\d+\.\d+$/),
  exportId: line.min(1),
  generatedAt: utcMoment,
  source: z.strictObject({
    system: line,
    url: httpsUrl,
    method: z.enum(['manual-excel', 'page-json', 'api', 'editor']),
    retrievedAt: utcMoment.describe('The date shown to readers'),
    rowCount: count,
    sha256,
    columns: z.array(line),
    dateFormat: z.enum(['dmy-dot', 'iso', 'dmy-slash', 'excel']),
    numberFormat: z.enum(['comma', 'dot', 'integer']),
    licence: line.nullable().describe('null: not stated'),
    attribution: name,
  }),
  converter: z.strictObject({ name: line, version: line }),
  scope: z.strictObject({
    programme: z.strictObject({ name, cci: line.nullable() }),
    theme: z.strictObject({ id: slug.describe('The theme, as `theme` of content/site.yaml'), name }),
    complete: z.boolean().describe("true only if the list of the theme's projects is claimed complete"),
  }),
  counts: z.strictObject({
    projects: count,
    groups: count,
    calls: count,
    organisations: count,
    authorities: count,
    tombstones: count,
  }),
  totals: z.strictObject({
    plannedEuStateCents: cents,
    plannedTotalCents: cents,
    realisedEuStateCents: cents,
  }),
  previous: z.strictObject({ exportId: line, generatedAt: utcMoment, sha256 }).nullable(),
  converterLog: z.array(z.strictObject({ code: line, count, examples: z.array(line).max(5) })).optional(),
};

/** Everything of an export but its records: of the lists only that they are there. */
export const envelopeSchema = z
  .strictObject({
    ...envelope,
    projects: z.array(z.unknown()),
    calls: z.array(z.unknown()),
    organisations: z.array(z.unknown()),
    authorities: z.array(z.unknown()),
    tombstones: z.array(z.unknown()),
  })
  .transform(
    ({ projects: _p, calls: _c, organisations: _o, authorities: _a, tombstones: _t, ...head }) => head,
  );

export const exportSchema = z.strictObject({
  ...envelope,
  projects: z.array(projectSchema).min(1),
  calls: z.array(callSchema),
  organisations: z.array(organisationSchema),
  authorities: z.array(authoritySchema),
  tombstones: z.array(tombstoneSchema),
});

export type ThemeExport = z.output<typeof exportSchema>;
export type ExportProject = ThemeExport['projects'][number];
export type ExportCall = ThemeExport['calls'][number];
export type ExportText = ExportProject['name'];
export type ExportOrganisation = ThemeExport['organisations'][number];
export type ExportAuthority = ThemeExport['authorities'][number];
export type ExportTombstone = ThemeExport['tombstones'][number];

/** Whether a record may enter the theme's sums, counts and charts. */
export function isThemeProject(record: Pick<ExportProject, 'kind'>): boolean {
  return record.kind === 'coordination' || record.kind === 'sub-project';
}
