/** Where a file of content/ is shown, worked out from the file alone. */
import type { Lang } from '../../i18n/languages.ts';
import { href, PAGE_IDS, pageFolder, type ItemKind } from '../../i18n/routes.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { projectSlug } from '../../site/projects/projects.ts';

/** The kind of page of the collections whose entries name their own address by `urlName`. */
export const KIND_OF: Partial<Record<CollectionName, ItemKind>> = {
  calls: 'call',
  models: 'model',
  services: 'service',
  situations: 'situation',
  sectors: 'sector',
  news: 'newsItem',
  events: 'event',
};

/** A Finnish file of an entry and, if there is one, its translation. */
export interface EntryParts {
  collection: CollectionName;
  id: string;
  /** The front matter of the Finnish file. */
  finnish: Readonly<Record<string, unknown>>;
  /** The front matter of the language's own file. */
  own: Readonly<Record<string, unknown>> | undefined;
}

/** The address of an entry in a language; `undefined` where its fields do not tell, or it is a part of a page. */
export function entryAddress({ collection, id, finnish, own }: EntryParts, lang: Lang): string | undefined {
  const kind = KIND_OF[collection];
  const urlName = (own ?? finnish)['urlName'];
  if (kind !== undefined) return typeof urlName === 'string' ? href(lang, kind, urlName) : undefined;
  const { code } = finnish;
  if (collection === 'projects')
    return typeof code === 'string' ? href(lang, 'project', projectSlug(code)) : undefined;
  const page = collection === 'pages' ? PAGE_IDS.find((each) => pageFolder(each) === id) : undefined;
  return page && href(lang, page);
}
