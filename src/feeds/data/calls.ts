/** Every call of the site: those of the export, and those that only the editors know. */
import type { ThemeExport } from '../../export/schema.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { Call } from '../../site/calls/calls.ts';
import { sourceText } from './projects.ts';
import { field, inThree, optional, type DataTable } from './table.ts';

/** The id of a call, which never changes: that of the export, or the editors' own with `editor:` before it. */
export function callKey({ id, record }: Pick<Call, 'id' | 'record'>): string {
  return record?.id ?? `editor:${id}`;
}

/** `2026-12-15 16:15` → `2026-12-15`. */
const dayOf = (time: string | null) => time?.slice(0, 10) ?? null;
/** `2026-12-15 16:15` → `16:15`; `null` where only the day is known. */
const clockOf = (time: string | null) => time?.split(' ')[1] ?? null;

/** The table of calls. Takes the export's source, and what gives the address of a call's page. */
export function callsTable(
  { source }: Pick<ThemeExport, 'source'>,
  page: (call: Call, lang: Lang) => string,
): DataTable<Call> {
  return {
    id: 'calls',
    key: 'id',
    year: ({ times }) => (times.opens ?? times.closes)?.slice(0, 4) ?? null,
    fields: [
      field('id', 'text', callKey),
      field('origin', 'text', ({ record }) => (record === null ? 'editors' : 'export')),
      field('kind', 'text', (call) => call.kind),
      optional('sourceTitle', 'text', ({ record }) => record && sourceText(record.title)),
      optional('sourceTitleLanguage', 'text', ({ record }) => record?.title.lang),
      ...inThree<Call>('title', 'text', ({ entry }, lang) => entry?.words[lang]?.title),
      optional('opensOn', 'day', ({ times }) => dayOf(times.opens)),
      optional('closesOn', 'day', ({ times }) => dayOf(times.closes)),
      optional('closesTimeHelsinki', 'text', ({ times }) => clockOf(times.closes)),
      field('continuous', 'boolean', (call) => call.continuous),
      optional('plannedFrom', 'text', (call) => call.plannedWindow?.from),
      optional('plannedTo', 'text', (call) => call.plannedWindow?.to),
      optional('withdrawnOn', 'day', ({ entry }) => entry?.facts.withdrawn),
      optional('fund', 'text', ({ record }) => record?.fund),
      field('specificObjectives', 'list', (call) => call.objectives),
      field('eligibleApplicants', 'list', (call) => call.applicants),
      field('regions', 'list', (call) => call.regions),
      field('nationwide', 'boolean', (call) => call.nationwide),
      optional('area', 'text', ({ record }) => record?.area),
      optional('totalSupportEuros', 'number', (call) => call.totalSupport),
      optional('authority', 'text', (call) => call.authorityId),
      field('projects', 'list', (call) => call.resultCodes),
      optional('url', 'address', (call) => call.noticeUrl),
      field('updatedOn', 'day', (call) => call.changedOn),
      field('sources', 'list', ({ record, entry }) => {
        const own = entry?.facts.sources.map(({ url }) => url) ?? [];
        return record === null ? own : [...new Set([source.url, ...own])];
      }),
      optional('licence', 'text', ({ record }) => record && source.licence),
      optional('retrievedAt', 'moment', ({ record }) => record && source.retrievedAt),
      optional('reviewed', 'day', ({ entry }) => entry?.facts.reviewed),
      ...inThree<Call>('page', 'address', (call, lang) => page(call, lang)),
    ],
  };
}
