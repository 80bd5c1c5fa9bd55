/**
 * The one route table: every page kind with its address in each language.
 * A kind in `ITEM_ROUTES` has pages of its own below the list it belongs to.
 */
import type { DataTableId } from '../feeds/addresses.ts';
import type { Need } from '../schemas/services.ts';
import { LANGS, type ByLang, type Lang } from './languages.ts';

export const ROUTES = {
  home: { fi: '', sv: '', en: '' },
  theme: { fi: 'teema', sv: 'temat', en: 'theme' },
  calls: { fi: 'haut', sv: 'utlysningar', en: 'calls' },
  projects: { fi: 'hankkeet', sv: 'projekt', en: 'projects' },
  models: { fi: 'mallit', sv: 'modeller', en: 'models' },
  employers: { fi: 'tyonantajille', sv: 'for-arbetsgivare', en: 'employers' },
  jobseekers: { fi: 'tyonhakijoille', sv: 'for-arbetssokande', en: 'jobseekers' },
  regions: { fi: 'alueet', sv: 'regioner', en: 'regions' },
  sectors: { fi: 'toimialat', sv: 'branscher', en: 'sectors' },
  results: { fi: 'tulokset', sv: 'resultat', en: 'results' },
  news: { fi: 'ajankohtaista', sv: 'aktuellt', en: 'news' },
  events: { fi: 'tapahtumat', sv: 'evenemang', en: 'events' },
  search: { fi: 'etsi', sv: 'sok', en: 'search' },
  glossary: { fi: 'sanasto', sv: 'ordlista', en: 'glossary' },
  openData: { fi: 'avoin-data', sv: 'oppna-data', en: 'open-data' },
  dataChanges: { fi: 'muutosloki', sv: 'andringslogg', en: 'changelog' },
  about: { fi: 'tietoa', sv: 'om', en: 'about' },
  accessibility: { fi: 'tietoa/saavutettavuus', sv: 'om/tillganglighet', en: 'about/accessibility' },
  privacy: { fi: 'tietoa/tietosuoja', sv: 'om/dataskydd', en: 'about/privacy' },
  contact: { fi: 'tietoa/yhteystiedot', sv: 'om/kontakt', en: 'about/contact' },
} as const satisfies Record<string, ByLang<string>>;

export type PageId = keyof typeof ROUTES;
export const PAGE_IDS = Object.keys(ROUTES) as PageId[];

/** The folder of a page's entry in content/pages: `openData` → `open-data`. */
export function pageFolder(id: PageId | 'notFound'): string {
  return id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Which list each kind of item lives under. */
export const ITEM_ROUTES = {
  call: 'calls',
  project: 'projects',
  model: 'models',
  service: 'employers',
  need: 'employers',
  situation: 'employers',
  helpRegion: 'employers',
  region: 'regions',
  sector: 'sectors',
  newsItem: 'news',
  newsYear: 'news',
  event: 'events',
  dataSet: 'openData',
} as const satisfies Record<string, PageId>;

export type ItemKind = keyof typeof ITEM_ROUTES;

/** Kinds whose pages stand in a folder of their own below the list. */
export const ITEM_FOLDERS: Partial<Record<ItemKind, ByLang<string>>> = {
  need: { fi: 'tarve', sv: 'behov', en: 'need' },
  situation: { fi: 'tilanne', sv: 'situation', en: 'situation' },
  helpRegion: { fi: 'kenelle-soittaa', sv: 'vem-ringa', en: 'who-to-call' },
};

/** The last part of the address of each need of an employer. */
export const NEED_SLUGS: Record<Need, ByLang<string>> = {
  find: { fi: 'tyontekija', sv: 'arbetstagare', en: 'worker' },
  pay: { fi: 'tuki-palkkaamiseen', sv: 'stod-for-anstallning', en: 'money-for-hiring' },
  train: { fi: 'koulutus', sv: 'utbildning', en: 'training' },
  abroad: { fi: 'ulkomailta', sv: 'fran-utlandet', en: 'from-abroad' },
  change: { fi: 'vahentaminen', sv: 'minskning', en: 'cutting-staff' },
  keep: { fi: 'tyossa-pysyminen', sv: 'behalla-personalen', en: 'keeping-people' },
  plan: { fi: 'ennakointi', sv: 'planering', en: 'planning' },
  join: { fi: 'kehittaminen', sv: 'utveckling', en: 'development' },
};

/** The last part of the address of each data set's page. */
export const DATA_SET_SLUGS: Record<DataTableId, ByLang<string>> = {
  projects: { fi: 'hankkeet', sv: 'projekt', en: 'projects' },
  calls: { fi: 'haut', sv: 'utlysningar', en: 'calls' },
  models: { fi: 'mallit', sv: 'modeller', en: 'models' },
  services: { fi: 'palvelut', sv: 'tjanster', en: 'services' },
  regions: { fi: 'maakunnat', sv: 'landskap', en: 'regions' },
  terms: { fi: 'termit', sv: 'termer', en: 'terms' },
  kohesio: { fi: 'kohesio', sv: 'kohesio', en: 'kohesio' },
};

/**
 * The address of a page in a language: `href('sv', 'calls')` → `/sv/utlysningar/`,
 * `href('fi', 'call', 'muutostilanteet')` → `/fi/haut/muutostilanteet/`.
 */
export function href(lang: Lang, page: PageId): string;
export function href(lang: Lang, item: ItemKind, slug: string): string;
export function href(lang: Lang, kind: PageId | ItemKind, slug?: string): string {
  const page = slug === undefined ? (kind as PageId) : ITEM_ROUTES[kind as ItemKind];
  const folder = slug === undefined ? undefined : ITEM_FOLDERS[kind as ItemKind]?.[lang];
  return `/${[lang, ROUTES[page][lang], folder, slug].filter(Boolean).join('/')}/`;
}

/** The same page in every language, for the language switch, hreflang and the sitemap. */
export type Alternates = ByLang<string>;

export function pageAlternates(page: PageId): Alternates {
  return { fi: href('fi', page), sv: href('sv', page), en: href('en', page) };
}

export function itemAlternates(item: ItemKind, slugs: ByLang<string>): Alternates {
  return { fi: href('fi', item, slugs.fi), sv: href('sv', item, slugs.sv), en: href('en', item, slugs.en) };
}

/**
 * What a page file under src/pages/[lang]/[…]/ gives to getStaticPaths: the language and the
 * page's own part of the address. A page of two parts (`tietoa/saavutettavuus`) is split in two.
 */
export function langPaths<P extends string>(page: PageId, ...names: P[]) {
  return LANGS.map((lang) => {
    const parts = ROUTES[page][lang].split('/');
    const named = Object.fromEntries(names.map((name, index) => [name, parts[index] ?? '']));
    return { params: { lang, ...named } as Record<P | 'lang', string>, props: { lang } };
  });
}
