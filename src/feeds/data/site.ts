/** The open data files of this site, made once a build: what the site knows, handed to the encoders. */
import { byLang, LANGS } from '../../i18n/languages.ts';
import { pageAlternates } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { termAnchor } from '../../site/body-links.ts';
import { siteData, themeExport } from '../../site/data.ts';
import { wordsFor } from '../../site/entry.ts';
import { authorityName, callById, itemHref, pageEntry, regionName, site } from '../../site/site.ts';
import { isThemeProject } from '../../export/schema.ts';
import { DATA_FILES, regionProjectsFile, tableFile, type DataTableId } from '../addresses.ts';
import { tableCsv } from '../csv.ts';
import { dcatText } from '../dcat.ts';
import { exportJsonSchema, jsonText, publicExport } from '../json.ts';
import { ORIGIN } from '../json-ld/site.ts';
import { jsonLdText } from '../json-ld/encode.ts';
import { glossaryNode, termNode } from '../json-ld/glossary.ts';
import { callsTable } from './calls.ts';
import { modelsTable, regionsTable, servicesTable, termsTable } from './entries.ts';
import { checksums, exportFiles, MEDIA, tableFiles, type DataFile } from './files.ts';
import { kohesioTable } from './kohesio.ts';
import { projectsTable, sourceText } from './projects.ts';
import { licenceState, type Provenance } from './provenance.ts';
import type { DataTable } from './table.ts';

const data = publicExport(themeExport);
const { source } = data;

const fromExport: Provenance = {
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

const newest = (entries: readonly { facts: { reviewed: string } }[]) =>
  entries
    .map(({ facts }) => facts.reviewed)
    .toSorted()
    .at(-1);
const pageRead = (page: 'regions' | 'glossary') => pageEntry(page).facts.reviewed;

export interface SiteTable {
  id: DataTableId;
  provenance: Provenance;
  fields: readonly { name: string; description: string }[];
  records: number;
  files: readonly DataFile[];
}

function siteTable<T>(
  id: DataTableId,
  table: DataTable<T>,
  records: readonly T[],
  provenance: Provenance,
): SiteTable {
  const files = tableFiles(table, records, provenance, { origin: ORIGIN, onlyCsv: id === 'kohesio' });
  return { id, provenance, fields: table.fields, records: records.length, files };
}

const projects = projectsTable(data, ORIGIN);
const calls = callsTable(data, (id, lang) => {
  const call = callById(id) ?? site.calls.find(({ entry }) => entry?.facts.exportId === id);
  return call && ORIGIN + itemHref(lang, 'call', call.id);
});
const kohesio = kohesioTable(
  data,
  (code) => regionName(code, 'fi'),
  (id) => authorityName(id, 'fi'),
);
const openDataRead = pageEntry('openData').facts.reviewed;

/** The tables with their files. */
export const siteTables: readonly SiteTable[] = [
  siteTable('projects', projects, data.projects, fromExport),
  siteTable('calls', calls, data.calls, fromExport),
  siteTable('models', modelsTable(ORIGIN), site.models, fromEditors(newest(site.models) ?? openDataRead)),
  siteTable(
    'services',
    servicesTable(ORIGIN),
    site.services,
    fromEditors(newest(site.services) ?? openDataRead),
  ),
  siteTable('regions', regionsTable(ORIGIN), site.regions, fromEditors(pageRead('regions'))),
  siteTable('terms', termsTable(ORIGIN, termAnchor), site.terms, fromEditors(pageRead('glossary'))),
  siteTable('kohesio', kohesio, data.projects.filter(isThemeProject), fromExport),
];

function termsJsonLd(): DataFile {
  const { title, summary } = wordsFor(pageEntry('glossary'), 'fi').value;
  const set = glossaryNode({ title, summary, origin: ORIGIN }, 'fi');
  const terms = site.terms.map((term) => termNode(term, termAnchor(term.id), ORIGIN));
  return { path: DATA_FILES.termsJsonLd, mediaType: MEDIA.jsonLd, text: jsonLdText([set, ...terms]) };
}

const exported = exportFiles(data, ORIGIN);
const schema: DataFile = {
  path: DATA_FILES.exportSchema,
  mediaType: MEDIA.schema,
  text: jsonText(exportJsonSchema(siteData.site.address)),
};
const linkedTerms = termsJsonLd();

/** The projects that concern a region, alone or with others, for each region of the programme. */
const ofRegions: DataFile[] = site.regions
  .filter(({ financingCentre }) => financingCentre !== null)
  .map(({ code }) => ({
    path: regionProjectsFile(code),
    mediaType: MEDIA.csv,
    text: tableCsv(
      projects,
      data.projects.filter(({ regions }) => regions.some(({ maakunta }) => maakunta === code)),
    ),
  }));

const DATA_TYPES: ReadonlySet<string> = new Set([MEDIA.json, MEDIA.csv, MEDIA.jsonLd]);
const isData = ({ mediaType }: DataFile) => DATA_TYPES.has(mediaType);
const title = (id: DataTableId | 'export') => byLang((lang) => strings(lang)(`openData.tables.${id}`));

function catalogue(): DataFile {
  const entry = (
    id: DataTableId | 'export',
    provenance: Provenance,
    files: readonly DataFile[],
    schemaPath?: string,
  ) => ({
    id,
    title: title(id),
    description: byLang((lang) => strings(lang)(`openData.about.${id}`)),
    keywords: siteData.site.shortName,
    provenance,
    languages:
      id === 'projects' || id === 'calls' || id === 'export' || id === 'kohesio' ? (['fi'] as const) : LANGS,
    files: files.filter(isData),
    schema: schemaPath,
  });
  const text = dcatText({
    origin: ORIGIN,
    title: byLang((lang) => strings(lang)('openData.catalogueTitle', { site: siteData.site.name[lang] })),
    description: byLang((lang) => wordsFor(pageEntry('openData'), lang).value.summary),
    publisher: siteData.site.roles.editors,
    page: pageAlternates('openData'),
    modified: data.generatedAt,
    entries: [
      entry('export', fromExport, exported, DATA_FILES.exportSchema),
      ...siteTables.map(({ id, provenance, files }) =>
        entry(id, provenance, id === 'terms' ? [...files, linkedTerms] : files, tableFile(id, 'schema.json')),
      ),
    ],
  });
  return { path: DATA_FILES.catalogue, mediaType: MEDIA.jsonLd, text };
}

const summed = [
  ...exported,
  schema,
  ...siteTables.flatMap(({ files }) => files),
  ...ofRegions,
  linkedTerms,
  catalogue(),
];

/** Every open data file there is. */
export const siteDataFiles: readonly DataFile[] = [...summed, checksums(summed)];
