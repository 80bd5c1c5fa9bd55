/** What stands beside a CSV file: its source, licence and columns (W3C Metadata Vocabulary for Tabular Data). */
import { LANGS } from '../i18n/languages.ts';
import { LIST_SEPARATOR } from './csv.ts';
import { describeField } from './data/describe.ts';
import { visibleProvenance, type Provenance } from './data/provenance.ts';
import { DATA_VERSION, type DataTable, type Field, type FieldType } from './data/table.ts';

const DATATYPES: Record<FieldType, string> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  moment: 'datetime',
  address: 'anyURI',
  list: 'string',
};

function column<T>(table: DataTable<T>, field: Field<T>): object {
  const { name, type, nullable } = field;
  return {
    name,
    titles: name,
    datatype: DATATYPES[type],
    required: !nullable && type !== 'list',
    ...(type === 'list' && { separator: LIST_SEPARATOR }),
    'dc:description': LANGS.map((lang) => ({
      '@value': describeField(table, field, lang),
      '@language': lang,
    })),
  };
}

/** The metadata of a table's CSV files, by their names: one, or several with the same columns. */
export function csvMetadata<T>(
  table: DataTable<T>,
  files: readonly string[],
  provenance: Provenance,
): object {
  const tableSchema = { columns: table.fields.map((each) => column(table, each)), primaryKey: table.key };
  const dialect = { delimiter: ';', encoding: 'utf-8', lineTerminators: ['\r\n'], header: true };
  const [only] = files;
  const { source, sourceUrl, licence, licenceState, attribution, retrievedAt } =
    visibleProvenance(provenance);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    ...(files.length === 1 ? { url: only } : { tables: files.map((url) => ({ url, tableSchema })) }),
    'dc:source': source,
    'dc:relation': sourceUrl,
    'dc:license': licence,
    'dc:rights': `licenceState: ${licenceState}`,
    'dc:bibliographicCitation': attribution,
    'dc:date': retrievedAt,
    'dc:hasVersion': DATA_VERSION,
    dialect,
    ...(files.length === 1 && { tableSchema }),
  };
}
