/** A data set of the open data (schema.org/Dataset) with its files, for search engines of data. */
import type { Lang } from '../../i18n/languages.ts';
import { DATA_SET_SLUGS, href } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { MEDIA } from '../data/files.ts';
import { DATA_VERSION } from '../data/table.ts';
import type { SiteTable } from '../data/tables.ts';
import type { Node } from './encode.ts';
import { ORIGIN } from './site.ts';
import { text } from './surroundings.ts';

/** The node of a table. Its licence is named only where the source states one. */
export function dataSetNode({ id, provenance, files }: SiteTable, lang: Lang): Node {
  const t = strings(lang);
  return {
    '@type': 'Dataset',
    '@id': `${ORIGIN}${href('fi', 'dataSet', DATA_SET_SLUGS[id].fi)}#data-set`,
    name: text({ value: t(`openData.tables.${id}`), lang }),
    description: text({ value: t(`openData.about.${id}`), lang }),
    url: ORIGIN + href(lang, 'dataSet', DATA_SET_SLUGS[id][lang]),
    version: DATA_VERSION,
    dateModified: provenance.retrievedAt,
    isBasedOn: provenance.sourceUrl,
    isAccessibleForFree: true,
    ...(provenance.licence !== null && { license: provenance.licence }),
    distribution: files
      .filter(({ mediaType }) => mediaType === MEDIA.json || mediaType === MEDIA.csv)
      .map(({ path, mediaType, bytes }) => ({
        '@type': 'DataDownload',
        contentUrl: ORIGIN + path,
        encodingFormat: mediaType,
        contentSize: `${String(bytes)} B`,
      })),
  };
}
