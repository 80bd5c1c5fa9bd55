/** Every open data file of this site: the tables, the accepted export, and what describes them all. */
import { byLang, LANGS } from '../../i18n/languages.ts';
import { DATA_SET_SLUGS, itemAlternates, pageAlternates } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { termAnchor } from '../../site/body-links.ts';
import { acceptingRun, dataChanges, siteData } from '../../site/data.ts';
import { wordsFor } from '../../site/entry.ts';
import { pageEntry, site } from '../../site/site.ts';
import { DATA_FILES, tableFile, type DataTableId } from '../addresses.ts';
import { dcatText } from '../dcat.ts';
import { exportJsonSchema, jsonText } from '../json.ts';
import { jsonLdText } from '../json-ld/encode.ts';
import { glossaryNode, termNode } from '../json-ld/glossary.ts';
import { ORIGIN } from '../json-ld/site.ts';
import { checksums, dataFile, exportFiles, MEDIA, type DataFile } from './files.ts';
import type { Provenance } from './provenance.ts';
import { qualityReport } from './quality.ts';
import { fromExport, openExport, siteTables } from './tables.ts';

const { title: glossaryTitle, summary } = wordsFor(pageEntry('glossary'), 'fi').value;
const linkedTerms = dataFile(DATA_FILES.termsJsonLd, MEDIA.jsonLd, () => {
  const { reviewed } = pageEntry('glossary').facts;
  const set = glossaryNode({ title: glossaryTitle, summary, origin: ORIGIN, reviewed }, 'fi');
  return jsonLdText([set, ...site.terms.map((term) => termNode(term, termAnchor(term.id), ORIGIN))]);
});

const exported = exportFiles(openExport, ORIGIN);
const schema = dataFile(DATA_FILES.exportSchema, MEDIA.schema, () =>
  jsonText(exportJsonSchema(siteData.site.address)),
);
const quality = dataFile(DATA_FILES.quality, MEDIA.json, () =>
  jsonText(qualityReport(acceptingRun, siteTables)),
);
const changes = dataFile(DATA_FILES.changes, MEDIA.json, () => jsonText({ changes: dataChanges }));

const DATA_TYPES: ReadonlySet<string> = new Set([MEDIA.json, MEDIA.csv, MEDIA.jsonLd]);
const isData = ({ mediaType }: DataFile) => DATA_TYPES.has(mediaType);
const title = (id: DataTableId | 'export') => byLang((lang) => strings(lang)(`openData.tables.${id}`));
/** Tables whose texts are those of the source, not written by the editors in three languages. */
const IN_FINNISH: ReadonlySet<string> = new Set(['projects', 'export', 'kohesio']);

function catalogue(): string {
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
    languages: IN_FINNISH.has(id) ? (['fi'] as const) : LANGS,
    files: files.filter(isData),
    schema: schemaPath,
    page: id === 'export' ? pageAlternates('openData') : itemAlternates('dataSet', DATA_SET_SLUGS[id]),
  });
  return dcatText({
    origin: ORIGIN,
    title: byLang((lang) => strings(lang)('openData.catalogueTitle', { site: siteData.site.name[lang] })),
    description: byLang((lang) => wordsFor(pageEntry('openData'), lang).value.summary),
    publisher: siteData.site.roles.editors,
    page: pageAlternates('openData'),
    modified: openExport.generatedAt,
    entries: [
      entry('export', fromExport, exported, DATA_FILES.exportSchema),
      ...siteTables.map(({ id, provenance, files }) =>
        entry(id, provenance, id === 'terms' ? [...files, linkedTerms] : files, tableFile(id, 'schema.json')),
      ),
    ],
  });
}

const summed = [
  ...exported,
  schema,
  ...siteTables.flatMap(({ files }) => files),
  ...siteTables.flatMap(({ narrowed }) =>
    narrowed ? [...narrowed.values.flatMap(({ files }) => files), ...narrowed.columns] : [],
  ),
  linkedTerms,
  quality,
  changes,
  dataFile(DATA_FILES.catalogue, MEDIA.jsonLd, catalogue),
];

/** Every open data file there is. */
export const siteDataFiles: readonly DataFile[] = [...summed, checksums(summed)];
