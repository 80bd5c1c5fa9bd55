/** Which picture each page is shared with. */
import { DATA_TABLES } from '../feeds/addresses.ts';
import { LANGS, type Lang } from '../i18n/languages.ts';
import { href, PAGE_IDS, type ItemKind, type PageId } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { NEEDS } from '../schemas/services.ts';
import type { SearchType } from '../search/types.ts';
import { wordsFor } from '../site/entry.ts';
import { itemHref, pageEntry, site } from '../site/site.ts';
import { cardPicture, type Card } from './card-picture.ts';
import { pictureId, type Picture } from './draw.ts';

interface PageCard extends Card {
  /** The page's own address. */
  path: string;
}

function pageCard(page: PageId, lang: Lang): PageCard {
  const { title } = wordsFor(pageEntry(page), lang).value;
  const nav = strings(lang)(`nav.${page}`);
  // A kind that the title begins with would only be said twice.
  const saysIt = page === 'home' || title.toLowerCase().startsWith(nav.toLowerCase());
  return { lang, path: href(lang, page), title, kind: saysIt ? null : nav };
}

interface Item {
  kind: ItemKind;
  /** What kind of result it is in search: its name stands above the title. */
  type: SearchType;
  id: string;
  title: (lang: Lang) => string;
}

/** What has a picture of its own. A project of which editors have written nothing is shared with that of the list. */
const items: Item[] = [
  ...site.calls.map((call): Item => ({
    kind: 'call',
    type: 'call',
    id: call.id,
    title: (lang) => call.title(lang).value,
  })),
  ...site.projects
    .filter(({ entry }) => entry !== null)
    .map((project): Item => ({
      kind: 'project',
      type: 'project',
      id: project.code,
      title: (lang) => project.name(lang).value,
    })),
  ...site.regions.map(({ code, name }): Item => ({
    kind: 'region',
    type: 'region',
    id: code,
    title: (lang) => name[lang],
  })),
  ...site.regions.map(({ code, inForm }): Item => ({
    kind: 'helpRegion',
    type: 'help',
    id: code,
    title: (lang) => strings(lang)('employers.whoIn', { inForm: inForm[lang] }),
  })),
  ...DATA_TABLES.map((id): Item => ({
    kind: 'dataSet',
    type: 'page',
    id,
    title: (lang) => strings(lang)('openData.setTitle', { name: strings(lang)(`openData.tables.${id}`) }),
  })),
  ...NEEDS.map((need): Item => ({
    kind: 'need',
    type: 'help',
    id: need,
    title: (lang) => strings(lang)(`needs.${need}`),
  })),
  ...(
    [
      ['situation', 'help', site.situations],
      ['model', 'model', site.models],
      ['service', 'service', site.services],
      ['sector', 'sector', site.sectors],
      ['newsItem', 'news', site.news],
      ['event', 'event', site.events],
    ] as const
  ).flatMap(([kind, type, entries]) =>
    entries.map((entry): Item => ({
      kind,
      type,
      id: entry.id,
      title: (lang) => wordsFor(entry, lang).value.title,
    })),
  ),
];

function itemCard({ kind, type, id, title }: Item, lang: Lang): PageCard {
  return {
    lang,
    path: itemHref(lang, kind, id),
    title: title(lang),
    kind: strings(lang)(`search.types.${type}`),
  };
}

export interface SharePicture {
  lang: Lang;
  /** Letters and digits that no other picture has: a new title makes a new address, which no cache of old ones knows. */
  id: string;
  /** The picture in words. */
  alt: string;
  picture: Picture;
}

async function sharePicture(card: Card): Promise<SharePicture> {
  const { lang, kind, title } = card;
  const picture = await cardPicture(card);
  const alt = [kind, title, site.site.name[lang]].filter((part) => part !== null).join(' – ');
  return { lang, id: pictureId(picture), alt, picture };
}

const byPath = new Map<string, SharePicture>();
for (const lang of LANGS) {
  for (const card of [
    ...PAGE_IDS.map((page) => pageCard(page, lang)),
    ...items.map((item) => itemCard(item, lang)),
  ]) {
    byPath.set(card.path, await sharePicture(card));
  }
}

/** All pictures there are, each once. */
export const sharePictures: readonly SharePicture[] = [
  ...new Map([...byPath.values()].map((each) => [`${each.lang}/${each.id}`, each])).values(),
];

/**
 * The picture of the page at `path`. A page without one of its own (a year of news, a record that is gone or has no
 * words of ours, a missing page) is shared with that of the page it belongs to.
 */
export function sharePictureFor(path: string, lang: Lang, above: PageId): SharePicture {
  const found = byPath.get(path) ?? byPath.get(href(lang, above));
  if (found === undefined) throw new Error(`The page "${above}" has no share picture.`);
  return found;
}

/** Where a picture's file is: `/share/fi/0123456789abcdef.png`. */
export function sharePictureAddress({ lang, id }: Pick<SharePicture, 'lang' | 'id'>): string {
  return `/share/${lang}/${id}.png`;
}
