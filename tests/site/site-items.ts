/** What ought to have a page: every item of the export and of `content/`, with its addresses, read without the site's own loader. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { byLang, type ByLang, type Lang } from '~/i18n/languages.ts';
import { DATA_SET_SLUGS, itemAlternates, NEED_SLUGS, type Alternates, type ItemKind } from '~/i18n/routes.ts';
import { DATA_TABLES } from '~/feeds/addresses.ts';
import type { CollectionName } from '~/schemas/collections.ts';
import { isShown } from '~/publishing/schedule/is-shown.ts';
import { NEEDS } from '~/schemas/services.ts';
import { contentFolder, siteData, themeExport } from '~/site/data.ts';
import { projectSlug } from '~/site/projects/projects.ts';

export interface SiteItem {
  kind: ItemKind;
  id: string;
  /** Its address in each language. */
  pages: Alternates;
}

type FrontMatter = Readonly<Record<string, unknown>>;

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;

/** The moment the site was built: what was not to be shown then has no page. */
const builtAt = Temporal.Instant.from(
  (JSON.parse(readFileSync(join(SITE_FOLDER, 'next-change.json'), 'utf8')) as { builtAt: string }).builtAt,
);

/** An entry without a file in the language is shown by its Finnish one. */
function frontMatter(collection: CollectionName, id: string, lang: Lang): FrontMatter {
  const folder = join(contentFolder, collection, id);
  const own = join(folder, `index.${lang}.mdx`);
  const file = existsSync(own) ? own : join(folder, 'index.fi.mdx');
  const [, yaml = ''] = FRONT_MATTER.exec(readFileSync(file, 'utf8')) ?? [];
  return parse(yaml) as FrontMatter;
}

function foldersOf(collection: CollectionName): string[] {
  return readdirSync(join(contentFolder, collection));
}

/** The folders of the entries that the site shows. */
function shownIn(collection: CollectionName): string[] {
  return foldersOf(collection).filter((id) => isShown(frontMatter(collection, id, 'fi'), builtAt));
}

/** The last part of an entry's address, or of its heading's when it is a section of a page. */
export function urlNames(collection: CollectionName, id: string): ByLang<string> {
  return byLang((lang) => String(frontMatter(collection, id, lang)['urlName']));
}

const goneCodes = new Set(themeExport.tombstones.map(({ code }) => code));
const exportIdOf = (id: string) => String(frontMatter('calls', id, 'fi')['exportId']);

function entries(kind: ItemKind, collection: CollectionName): SiteItem[] {
  return shownIn(collection).map((id) => ({
    kind,
    id,
    pages: itemAlternates(kind, urlNames(collection, id)),
  }));
}

function inEveryLang(kind: ItemKind, id: string, slug: string): SiteItem {
  return {
    kind,
    id,
    pages: itemAlternates(
      kind,
      byLang(() => slug),
    ),
  };
}

function callsWithoutWords(): SiteItem[] {
  const worded = new Set(foldersOf('calls').map((id) => frontMatter('calls', id, 'fi')['exportId']));
  return themeExport.calls
    .filter(({ id }) => !worded.has(id))
    .map(({ id }) => id.replace(/^editor:/, ''))
    .map((slug) => inEveryLang('call', slug, slug));
}

function newsYears(): SiteItem[] {
  const dates = shownIn('news').map((id) => String(frontMatter('news', id, 'fi')['date']));
  return [...new Set(dates.map((date) => date.slice(0, 4)))].map((year) =>
    inEveryLang('newsYear', year, year),
  );
}

export const items: readonly SiteItem[] = [
  ...entries('call', 'calls').filter(({ id }) => !goneCodes.has(exportIdOf(id))),
  ...callsWithoutWords(),
  ...themeExport.projects.map(({ code }) => inEveryLang('project', code, projectSlug(code))),
  ...entries('model', 'models'),
  ...entries('service', 'services'),
  ...entries('situation', 'situations'),
  ...NEEDS.map((need) => ({
    kind: 'need' as const,
    id: need,
    pages: itemAlternates('need', NEED_SLUGS[need]),
  })),
  ...siteData.regions.map(({ code, urlName }) => ({
    kind: 'helpRegion' as const,
    id: code,
    pages: itemAlternates('helpRegion', urlName),
  })),
  ...siteData.regions.map(({ code, urlName }) => ({
    kind: 'region' as const,
    id: code,
    pages: itemAlternates('region', urlName),
  })),
  ...entries('sector', 'sectors'),
  ...entries('newsItem', 'news'),
  ...newsYears(),
  ...entries('event', 'events'),
  ...DATA_TABLES.map((id) => ({
    kind: 'dataSet' as const,
    id,
    pages: itemAlternates('dataSet', DATA_SET_SLUGS[id]),
  })),
];

/** Projects and calls that are gone: their pages stay, on no list. */
export const gone: readonly SiteItem[] = [
  ...entries('call', 'calls').filter(({ id }) => goneCodes.has(exportIdOf(id))),
  ...[...goneCodes.difference(new Set(foldersOf('calls').map(exportIdOf)))].map((code) =>
    /^[0-9a-f]{8}-/.test(code)
      ? inEveryLang('call', code, code)
      : inEveryLang('project', code, projectSlug(code)),
  ),
];

export function itemsOf(kind: ItemKind): SiteItem[] {
  return items.filter((item) => item.kind === kind);
}

/** The addresses of one item. Throws when there is no such item. */
export function pagesOf(kind: ItemKind, id: string): Alternates {
  const item = items.find((each) => each.kind === kind && each.id === id);
  if (item === undefined) throw new Error(`There is no ${kind} "${id}".`);
  return item.pages;
}

/** The addresses in a language of all items of a kind. */
export function addressesOf(kind: ItemKind, lang: Lang): string[] {
  return itemsOf(kind).map(({ pages }) => pages[lang]);
}
