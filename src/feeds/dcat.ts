/**
 * The catalogue of the data files for data portals: DCAT-AP 3.0 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/)
 * as JSON-LD with its context inside, so that reading it fetches nothing.
 */
import { LANGS, type ByLang, type Lang } from '../i18n/languages.ts';
import { jsonText } from './json.ts';
import type { DataFile } from './data/files.ts';
import { visibleProvenance, type Provenance } from './data/provenance.ts';
import { DATA_VERSION } from './data/table.ts';

export interface CatalogueEntry {
  id: string;
  title: ByLang<string>;
  description: ByLang<string>;
  keywords: ByLang<string>;
  provenance: Provenance;
  /** Languages its texts are in. */
  languages: readonly Lang[];
  files: readonly DataFile[];
  /** Address of the schema its JSON follows. */
  schema?: string | undefined;
  /** Path of the page that tells of it, by language. */
  page: ByLang<string>;
}

export interface Catalogue {
  /** Address of the site without a slash at its end. */
  origin: string;
  title: ByLang<string>;
  description: ByLang<string>;
  publisher: ByLang<string>;
  /** Path of the page that tells of the data, by language. */
  page: ByLang<string>;
  /** Day of the accepted export. */
  modified: string;
  entries: readonly CatalogueEntry[];
}

const EU = 'http://publications.europa.eu/resource/authority';
const LANGUAGE: ByLang<string> = { fi: 'FIN', sv: 'SWE', en: 'ENG' };
/** Names of the European Union's file types (authority table file-type) by IANA media type. */
const FILE_TYPE: Record<string, string> = {
  'application/json': 'JSON',
  'application/ld+json': 'JSON_LD',
  'text/csv': 'CSV',
};

const inEach = (words: ByLang<string>) => LANGS.map((lang) => ({ '@language': lang, '@value': words[lang] }));
const ref = (id: string) => ({ '@id': id });
const day = (text: string) => ({ '@type': 'xsd:date', '@value': text.slice(0, 'yyyy-mm-dd'.length) });

function distribution(origin: string, file: DataFile, { provenance, schema }: CatalogueEntry): object {
  const { path, mediaType, bytes, sha256 } = file;
  const isJson = mediaType === 'application/json';
  return {
    '@id': `${origin}${path}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': path.replace('/data/', ''),
    'dcat:accessURL': ref(origin + path),
    'dcat:downloadURL': ref(origin + path),
    'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:format': ref(`${EU}/file-type/${FILE_TYPE[mediaType] ?? 'OCTET'}`),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': ref('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
    ...(isJson && schema !== undefined && { 'dct:conformsTo': ref(origin + schema) }),
    // DCAT-AP asks for a licence as an address; none is made up where the source states none.
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': rights(visibleProvenance(provenance)) },
  };
}

function rights({ licence, licenceState, attribution }: Provenance): string {
  return licenceState === 'stated' ? (licence ?? '') : `Licence not stated by the source. ${attribution}`;
}

function dataset(catalogue: Catalogue, entry: CatalogueEntry): object {
  const { origin, publisher, page } = catalogue;
  const { provenance } = entry;
  return {
    '@id': `${origin}${page.en}#${entry.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${origin}${page.en}#${entry.id}`,
    'dct:title': inEach(entry.title),
    'dct:description': inEach(entry.description),
    'dcat:keyword': inEach(entry.keywords),
    'dcat:theme': ref(`${EU}/data-theme/SOCI`),
    'dct:publisher': agent(origin, publisher),
    'dct:language': entry.languages.map((lang) => ref(`${EU}/language/${LANGUAGE[lang]}`)),
    'dct:spatial': ref(`${EU}/country/FIN`),
    'dct:accessRights': ref(`${EU}/access-right/PUBLIC`),
    'dct:modified': day(provenance.retrievedAt),
    'dct:source': ref(provenance.sourceUrl),
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': visibleProvenance(provenance).source,
    },
    'dcat:version': DATA_VERSION,
    'dcat:landingPage': LANGS.map((lang) => ref(origin + entry.page[lang])),
    'dcat:distribution': entry.files.map((file) => distribution(origin, file, entry)),
  };
}

function agent(origin: string, name: ByLang<string>): object {
  return { '@id': `${origin}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': inEach(name) };
}

/** The catalogue as JSON-LD text: each file with its size, checksum and place. */
export function dcatText(catalogue: Catalogue): string {
  const { origin, entries, page } = catalogue;
  return jsonText({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${origin}${page.en}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': inEach(catalogue.title),
    'dct:description': inEach(catalogue.description),
    'dct:publisher': agent(origin, catalogue.publisher),
    'dct:language': LANGS.map((lang) => ref(`${EU}/language/${LANGUAGE[lang]}`)),
    'dct:spatial': ref(`${EU}/country/FIN`),
    'dct:modified': day(catalogue.modified),
    'foaf:homepage': ref(origin + page.en),
    'dcat:themeTaxonomy': ref(`${EU}/data-theme`),
    'dcat:dataset': entries.map((entry) => dataset(catalogue, entry)),
  });
}
