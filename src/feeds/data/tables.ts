/** The tables of this site's open data with their files, made once a build: what the site knows, handed to the encoders. */
import { isThemeProject } from '../../export/schema.ts';
import { finnishDay } from '../../i18n/format.ts';
import { pageAlternates } from '../../i18n/routes.ts';
import { builtAt } from '../../site/built-at.ts';
import { termAnchor } from '../../site/body-links.ts';
import { callState } from '../../site/calls/call-state.ts';
import type { Call } from '../../site/calls/calls.ts';
import { siteData, themeExport } from '../../site/data.ts';
import { callObjectives } from '../../site/facets.ts';
import { callNarrowing, modelNarrowing, projectNarrowing, type Narrowable } from '../../site/narrowing.ts';
import { projectState } from '../../site/projects/projects.ts';
import { authorityName, itemHref, pageEntry, projectByCode, regionName, site } from '../../site/site.ts';
import type { DataTableId, NarrowedTableId } from '../addresses.ts';
import { publicExport } from '../json.ts';
import { ORIGIN } from '../json-ld/site.ts';
import { callsTable } from './calls.ts';
import { modelsTable, regionsTable, servicesTable, termsTable } from './entries.ts';
import { tableFiles, type DataFile } from './files.ts';
import { kohesioTable } from './kohesio.ts';
import { encodeLines } from './lines.ts';
import { narrowedTable, type NarrowedTable } from './narrowed.ts';
import { projectsTable, sourceText } from './projects.ts';
import { licenceState, type Provenance } from './provenance.ts';
import type { DataTable, Field } from './table.ts';

/** The accepted export as anyone may have it. */
export const openExport = publicExport(themeExport);
const { source } = openExport;

/** Where the accepted export comes from. */
export const fromExport: Provenance = {
  source: source.system,
  sourceUrl: source.url,
  licence: source.licence,
  licenceState: licenceState(source.licence),
  attribution: sourceText(source.attribution),
  retrievedAt: source.retrievedAt,
};

/** What the editors gathered: each record names its own sources, whose licences differ and are mostly not stated. */
function fromEditors(readOn: string): Provenance {
  return {
    source: `${siteData.site.name.en}: ${siteData.site.roles.editors.en}`,
    sourceUrl: ORIGIN + pageAlternates('openData').en,
    licence: null,
    licenceState: licenceState(null),
    attribution: siteData.site.name.fi,
    retrievedAt: readOn,
  };
}

export interface SiteTable {
  id: DataTableId;
  /** Its records come from the export, as against those the editors gathered. */
  isOfExport: boolean;
  provenance: Provenance;
  fields: readonly TableField[];
  /** How many records there are. */
  records: number;
  files: readonly DataFile[];
  /** The files of its parts, where its list can be narrowed. */
  narrowed: NarrowedTable | null;
}

export interface TableField extends Pick<Field<unknown>, 'name' | 'type' | 'about' | 'lang'> {
  /** How many records have a value in it; an empty list is none. */
  filled: number;
}

interface Narrowing<T> {
  id: NarrowedTableId;
  of: (record: T) => Narrowable | undefined;
  /** Values that have a file even when no record has them. */
  always: Readonly<Record<string, readonly string[]>>;
}

function siteTable<T>(
  table: DataTable<T>,
  records: readonly T[],
  provenance: Provenance,
  narrowing?: Narrowing<T>,
): SiteTable {
  const options = { origin: ORIGIN, onlyCsv: table.id === 'kohesio' };
  const lines = encodeLines(table, records);
  const isFilled = (value: ReturnType<Field<T>['value']>) =>
    Array.isArray(value) ? value.length > 0 : value !== null;
  return {
    id: table.id,
    isOfExport: provenance === fromExport,
    provenance,
    fields: table.fields.map(({ name, type, about, lang, value }) => ({
      name,
      type,
      about,
      lang,
      filled: records.filter((record) => isFilled(value(record))).length,
    })),
    records: records.length,
    files: tableFiles(table, lines, provenance, options),
    narrowed: narrowing
      ? narrowedTable(
          { ...table, id: narrowing.id },
          lines,
          provenance,
          narrowing.of,
          narrowing.always,
          options,
        )
      : null,
  };
}

/** Regions of the programme have a page that offers their file. */
const region = site.regions.filter(({ financingCentre }) => financingCentre !== null).map(({ code }) => code);
const today = finnishDay(builtAt).day;

const withState = ({ values, wide }: Narrowable, state: string): Narrowable => ({
  values: { ...values, state: [state] },
  wide,
});

const projects = siteTable(
  projectsTable(openExport, ORIGIN, projectByCode),
  openExport.projects,
  fromExport,
  {
    id: 'projects',
    of: ({ code }) => {
      const project = projectByCode(code);
      return project && withState(projectNarrowing(project, callObjectives), projectState(project, today));
    },
    always: { region },
  },
);

const calls = siteTable<Call>(
  callsTable(openExport, ({ id }, lang) => ORIGIN + itemHref(lang, 'call', id)),
  site.calls,
  fromExport,
  {
    id: 'calls',
    of: (call) => withState(callNarrowing(call), callState(call.moments, builtAt.epochMilliseconds)),
    always: {},
  },
);

const reviewed = (entries: readonly { facts: { reviewed: string } }[], otherwise: string) =>
  entries.reduce((newest, { facts }) => (facts.reviewed > newest ? facts.reviewed : newest), '') || otherwise;
const openDataRead = pageEntry('openData').facts.reviewed;
const [regionsPage, glossaryPage] = [pageEntry('regions').facts, pageEntry('glossary').facts];

/** The tables with their files. */
export const siteTables: readonly SiteTable[] = [
  projects,
  calls,
  siteTable(modelsTable(ORIGIN), site.models, fromEditors(reviewed(site.models, openDataRead)), {
    id: 'models',
    of: modelNarrowing,
    always: {},
  }),
  siteTable(servicesTable(ORIGIN), site.services, fromEditors(reviewed(site.services, openDataRead))),
  siteTable(regionsTable(ORIGIN, regionsPage), site.regions, fromEditors(regionsPage.reviewed)),
  siteTable(
    termsTable(ORIGIN, termAnchor, glossaryPage.reviewed),
    site.terms,
    fromEditors(glossaryPage.reviewed),
  ),
  siteTable(
    kohesioTable(
      openExport,
      (code) => regionName(code, 'fi'),
      (id) => authorityName(id, 'fi'),
    ),
    openExport.projects.filter(isThemeProject),
    fromExport,
  ),
];
