/** Every address the site has as its content stands, whether or not the page is shown already. */
import { LANGS, type Lang } from '../i18n/languages.ts';
import { href, NEED_SLUGS, PAGE_IDS } from '../i18n/routes.ts';
import { entryAddress, KIND_OF } from '../publishing/addresses/entry-address.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { projectSlug } from '../site/projects/projects.ts';
import type { EntryFile } from './front-matter.ts';
import type { Content } from './references.ts';

export interface SitePage {
  /** The file that gives the address, or the page's id where the route table does. */
  file: string;
  /** The inner link that leads there: `call:muutostilanteet`. */
  link: string;
}

/** The collections whose pages are linked to by the folder's name, with the word the link begins with. */
const LINK_KINDS: Partial<Record<CollectionName, string>> = {
  calls: 'call',
  models: 'model',
  services: 'service',
  situations: 'situation',
  sectors: 'sector',
  news: 'news',
  events: 'event',
};

/** The inner link to an entry, or `undefined` for one that no link names: a part of a page. */
export function linkTo({
  collection,
  id,
  data,
}: Pick<EntryFile, 'collection' | 'id' | 'data'>): string | undefined {
  const kind = LINK_KINDS[collection];
  if (kind !== undefined) return `${kind}:${id}`;
  return collection === 'projects' && typeof data.code === 'string' ? `project:${data.code}` : undefined;
}

export function filesByPlace(entries: readonly EntryFile[]): Map<string, EntryFile> {
  return new Map(entries.map((entry) => [`${entry.collection}/${entry.id}/${entry.lang}`, entry]));
}

/** Address → what stands there. An entry without a file in a language has its Finnish address there as well. */
export function siteAddresses(content: Content): Map<string, SitePage> {
  const pages = new Map<string, SitePage>();
  for (const lang of LANGS) {
    for (const id of PAGE_IDS) pages.set(href(lang, id), { file: `page:${id}`, link: `page:${id}` });
    for (const [need, names] of Object.entries(NEED_SLUGS)) {
      pages.set(href(lang, 'need', names[lang]), { file: `need:${need}`, link: `need:${need}` });
    }
  }
  addEntries(pages, content.entries);
  for (const { code } of content.export?.projects ?? []) {
    for (const lang of LANGS) {
      const address = href(lang, 'project', projectSlug(code));
      if (!pages.has(address))
        pages.set(address, { file: 'content/export/export.json', link: `project:${code}` });
    }
  }
  for (const { urlName, code } of content.tables.regions?.rows ?? []) {
    const names = urlName as Partial<Record<Lang, string>> | undefined;
    for (const lang of LANGS) {
      const address = href(lang, 'region', names?.[lang] ?? '');
      pages.set(address, { file: 'content/regions.yaml', link: `region:${String(code)}` });
    }
  }
  return pages;
}

function addEntries(pages: Map<string, SitePage>, entries: readonly EntryFile[]): void {
  const files = filesByPlace(entries);
  for (const finnish of entries.filter(({ lang }) => lang === 'fi')) {
    const { collection, id, data } = finnish;
    const link = linkTo(finnish);
    if (link === undefined || (KIND_OF[collection] === undefined && collection !== 'projects')) continue;
    for (const lang of LANGS) {
      const own = files.get(`${collection}/${id}/${lang}`);
      const address = entryAddress({ collection, id, finnish: data, own: own?.data }, lang);
      if (address !== undefined) pages.set(address, { file: (own ?? finnish).file, link });
    }
  }
}
