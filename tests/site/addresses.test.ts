/** Every address the site has promised: pages, what stands in for a missing one, the files beside them. */
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import {
  DATA_FILES,
  callsIcs,
  DATA_TABLES,
  eventsIcs,
  FEED_LISTS,
  feedAddress,
  hasForm,
  jsonFeedAddress,
  narrowedFile,
  subscribeAddress,
  TABLE_ENDINGS,
  tableFile,
} from '~/feeds/addresses.ts';
import { byLang, LANGS, type ByLang, type Lang } from '~/i18n/languages.ts';
import { DATA_SET_SLUGS, href, ITEM_ROUTES, PAGE_IDS, pageAlternates, type ItemKind } from '~/i18n/routes.ts';
import {
  expectNone,
  faultsOn,
  files,
  findPage,
  having,
  indexed,
  langPages,
  linksIn,
  mainOf,
  named,
  ORIGIN,
  pageAt,
  pages,
  read,
} from './built-site.ts';
import { alternatesOf } from './page-head.ts';
import { addressesOf, gone, items, itemsOf } from './site-items.ts';

/**
 * The site map's addresses, written out once more. An address that people and search engines know may not change
 * by itself: whoever changes one here also writes its redirect.
 */
const PUBLISHED: Record<string, ByLang<string>> = {
  home: { fi: '/fi/', sv: '/sv/', en: '/en/' },
  theme: { fi: '/fi/teema/', sv: '/sv/temat/', en: '/en/theme/' },
  calls: { fi: '/fi/haut/', sv: '/sv/utlysningar/', en: '/en/calls/' },
  projects: { fi: '/fi/hankkeet/', sv: '/sv/projekt/', en: '/en/projects/' },
  models: { fi: '/fi/mallit/', sv: '/sv/modeller/', en: '/en/models/' },
  employers: { fi: '/fi/tyonantajille/', sv: '/sv/for-arbetsgivare/', en: '/en/employers/' },
  jobseekers: { fi: '/fi/tyonhakijoille/', sv: '/sv/for-arbetssokande/', en: '/en/jobseekers/' },
  regions: { fi: '/fi/alueet/', sv: '/sv/regioner/', en: '/en/regions/' },
  sectors: { fi: '/fi/toimialat/', sv: '/sv/branscher/', en: '/en/sectors/' },
  results: { fi: '/fi/tulokset/', sv: '/sv/resultat/', en: '/en/results/' },
  news: { fi: '/fi/ajankohtaista/', sv: '/sv/aktuellt/', en: '/en/news/' },
  events: { fi: '/fi/tapahtumat/', sv: '/sv/evenemang/', en: '/en/events/' },
  search: { fi: '/fi/etsi/', sv: '/sv/sok/', en: '/en/search/' },
  glossary: { fi: '/fi/sanasto/', sv: '/sv/ordlista/', en: '/en/glossary/' },
  openData: { fi: '/fi/avoin-data/', sv: '/sv/oppna-data/', en: '/en/open-data/' },
  dataChanges: { fi: '/fi/muutosloki/', sv: '/sv/andringslogg/', en: '/en/changelog/' },
  about: { fi: '/fi/tietoa/', sv: '/sv/om/', en: '/en/about/' },
  accessibility: {
    fi: '/fi/tietoa/saavutettavuus/',
    sv: '/sv/om/tillganglighet/',
    en: '/en/about/accessibility/',
  },
  privacy: { fi: '/fi/tietoa/tietosuoja/', sv: '/sv/om/dataskydd/', en: '/en/about/privacy/' },
  contact: { fi: '/fi/tietoa/yhteystiedot/', sv: '/sv/om/kontakt/', en: '/en/about/contact/' },
};

/** Under which page each kind of item has its own, and the folder of its own it stands in there. */
const LIST_OF: Record<ItemKind, string> = {
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
};

const FOLDER_OF: Partial<Record<ItemKind, ByLang<string>>> = {
  need: { fi: 'tarve/', sv: 'behov/', en: 'need/' },
  situation: { fi: 'tilanne/', sv: 'situation/', en: 'situation/' },
  helpRegion: { fi: 'kenelle-soittaa/', sv: 'vem-ringa/', en: 'who-to-call/' },
};

const KINDS = Object.keys(ITEM_ROUTES) as ItemKind[];
const notFoundPages = byLang((lang) => `/${lang}/404.html`);

describe('the pages of the site map', () => {
  test('have the addresses that were published', () => {
    expect(Object.fromEntries(PAGE_IDS.map((id) => [id, pageAlternates(id)]))).toEqual(PUBLISHED);
  });

  test.each(Object.entries(PUBLISHED))('"%s" exists in three languages', (_, paths) => {
    expectNone(Object.values(paths).filter((path) => findPage(path) === undefined));
  });

  test.each(KINDS)('pages of the kind "%s" stand below their list', (kind) => {
    const below = byLang(
      (lang) => `${PUBLISHED[LIST_OF[kind]]?.[lang] ?? ''}${FOLDER_OF[kind]?.[lang] ?? ''}x/`,
    );
    expect(byLang((lang) => href(lang, kind, 'x'))).toEqual(below);
  });

  test.each(KINDS)('every item of the kind "%s" has its page in three languages', (kind) => {
    expect(itemsOf(kind)).not.toEqual([]);
    expectNone(itemsOf(kind).flatMap((item) => Object.values(item.pages).filter((path) => !findPage(path))));
  });

  test('are all there is: no page stands at an address nobody has promised', () => {
    const promised = new Set([
      '/',
      '/404.html',
      ...Object.values(notFoundPages),
      ...Object.values(PUBLISHED).flatMap((paths) => Object.values(paths)),
      ...[...items, ...gone].flatMap((item) => Object.values(item.pages)),
    ]);
    expectNone(pages.map(({ path }) => path).filter((path) => !promised.has(path)));
  });
});

describe.each(LANGS)('who comes to a missing page in "%s"', (lang) => {
  const page = () => mainOf(pageAt(notFoundPages[lang]));
  const links = () => linksIn(page());

  test('can search', () => {
    expect(page().querySelector('form[role=search]')?.getAttribute('action')).toBe(href(lang, 'search'));
  });

  test('finds the three doors', () => {
    expect(links()).toEqual(
      expect.arrayContaining([href(lang, 'calls'), href(lang, 'employers'), href(lang, 'results')]),
    );
  });

  test('finds the other languages', () => {
    const others = LANGS.filter((other) => other !== lang).map((other) => href(other, 'home'));
    expect(links()).toEqual(expect.arrayContaining(others));
  });
});

test.each(['/', '/404.html'])('%s leads to each language', (path) => {
  const links = pageAt(path).document.querySelectorAll('a[data-language]');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(LANGS.map((lang) => href(lang, 'home')));
});

interface SitemapUrl {
  page: string;
  alternates: Record<string, string>;
}

/** Reads as strictly as XML asks: throws on what is not well formed. */
function readSitemap(file: string): SitemapUrl[] {
  const urls: SitemapUrl[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'url' || name === 'sitemap') urls.push({ page: '', alternates: {} });
    const url = urls.at(-1);
    if (name === 'xhtml:link' && url) url.alternates[attributes['hreflang'] ?? ''] = attributes['href'] ?? '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const url = urls.at(-1);
    if (name === 'loc' && url) url.page = text;
  });
  parser.write(read(file)).close();
  return urls;
}

describe('the sitemap', () => {
  const fileOf = (address: string) => new URL(address).pathname.slice(1);
  const listed = () => readSitemap('sitemap-index.xml').flatMap(({ page }) => readSitemap(fileOf(page)));

  test('is named in robots.txt, which lets everyone in', () => {
    const lines = read('robots.txt').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['User-agent: *', 'Allow: /', `Sitemap: ${ORIGIN}/sitemap-index.xml`]),
    );
    expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
  });

  test('lists every page, once', () => {
    const addresses = indexed.map(({ path }) => ORIGIN + path);
    expect(
      listed()
        .map(({ page }) => page)
        .toSorted(),
    ).toEqual(addresses.toSorted());
  });

  test('names each page in Finnish, Swedish, English and the default, as the page itself does', () => {
    const alternates = new Map(listed().map((url) => [url.page, url.alternates]));
    expectNone(
      faultsOn(indexed, (page) => {
        const inSitemap = alternates.get(ORIGIN + page.path) ?? {};
        const inPage = alternatesOf(page);
        return ['fi', 'sv', 'en', 'x-default']
          .filter((lang) => inSitemap[lang] === undefined || inSitemap[lang] !== inPage[lang])
          .map(
            (lang) => `${lang} is ${inSitemap[lang] ?? 'missing'}, on the page ${inPage[lang] ?? 'missing'}`,
          );
      }),
    );
  });
});

const dataAddresses = [
  ...Object.values(DATA_FILES),
  ...DATA_TABLES.flatMap((id) =>
    TABLE_ENDINGS.filter((ending) => hasForm(id, ending)).map((ending) => tableFile(id, ending)),
  ),
];

describe('feeds, calendars and data', () => {
  const SUBSCRIBE = subscribeAddress(ORIGIN, '');
  const linked = new Set(
    langPages.flatMap((page) => having(page, 'href').map((link) => link.getAttribute('href') ?? '')),
  );
  const isLinked = (from: string, to: string) => linksIn(mainOf(pageAt(from))).includes(to);

  test.each(LANGS)('the lists in "%s" link to their calendar or feed, and it exists', (lang) => {
    const beside = [
      [href(lang, 'calls'), callsIcs(lang)],
      [href(lang, 'events'), eventsIcs(lang)],
      ...FEED_LISTS.flatMap((list) => [
        [href(lang, list), feedAddress(lang, list)] as const,
        [href(lang, list), jsonFeedAddress(lang, list)] as const,
      ]),
    ] as const;
    expectNone([
      ...beside
        .filter(([page, file]) => !isLinked(page, file))
        .map(([page, file]) => `${page} lacks a link to ${file}`),
      ...beside.filter(([, file]) => !files.has(file.slice(1))).map(([, file]) => `${file} does not exist`),
    ]);
  });

  test.each(LANGS)('a feed reader finds the feeds of a list by the address of its page in "%s"', (lang) => {
    for (const list of FEED_LISTS) {
      const feeds = named(pageAt(href(lang, list)), 'link').filter((link) =>
        /^application\/(atom\+xml|feed\+json)$/.test(link.getAttribute('type') ?? ''),
      );
      expect(feeds.map((link) => link.getAttribute('href'))).toEqual([
        feedAddress(lang, list),
        jsonFeedAddress(lang, list),
      ]);
    }
  });

  test('no calendar and no feed is left without a page that links to it', () => {
    const beside = [...files].filter(
      (file) => /\.(ics|xml|feed\.json)$/.test(file) && !file.startsWith('sitemap'),
    );
    expect(beside).not.toEqual([]);
    const subscribed = new Set([...linked].map((link) => link.replace(SUBSCRIBE, '')));
    expectNone(beside.map((file) => `/${file}`).filter((file) => !subscribed.has(file)));
  });

  test('subscribing leads to a calendar that exists', () => {
    const calendars = [...linked].filter((link) => link.startsWith(SUBSCRIBE));
    expect(calendars.length).toBeGreaterThan(LANGS.length);
    expectNone(calendars.filter((link) => !files.has(link.slice(SUBSCRIBE.length + 1))));
  });

  test.each(LANGS)(
    'the open data page in "%s" leads to every data set and to what describes them all',
    (lang) => {
      const page = href(lang, 'openData');
      const whole = DATA_TABLES.flatMap((id) => [
        href(lang, 'dataSet', DATA_SET_SLUGS[id][lang]),
        tableFile(id, 'csv'),
        ...(hasForm(id, 'json') ? [tableFile(id, 'json')] : []),
      ]);
      const { termsJsonLd: _ofTerms, ...others } = DATA_FILES;
      expectNone([...whole, ...Object.values(others)].filter((address) => !isLinked(page, address)));
    },
  );

  test('every data file is on the open data page or on the page of its data set, and exists', () => {
    const data = [...files].filter((file) => file.startsWith('data/')).map((file) => `/${file}`);
    expectNone(dataAddresses.filter((file) => !data.includes(file)));
    // A description of columns is found by programs, beside its files.
    const forPeople = data.filter((file) => !file.endsWith('/csv-metadata.json'));
    expect(forPeople.length).toBeGreaterThan(150);
    for (const lang of LANGS) {
      const told = new Set(
        [href(lang, 'openData'), ...addressesOf('dataSet', lang)].flatMap((page) =>
          linksIn(mainOf(pageAt(page))),
        ),
      );
      expectNone(forPeople.filter((file) => !told.has(file)));
    }
  });

  test('the page of each region of the programme offers its projects as a table', () => {
    const offered = itemsOf('region').filter(({ id }) =>
      files.has(narrowedFile('projects', 'region', id, 'csv').slice(1)),
    );
    expect(offered).toHaveLength(18);
    expectNone(
      offered.flatMap(({ id, pages }) =>
        LANGS.map((lang) => pages[lang]).filter(
          (page) => !isLinked(page, narrowedFile('projects', 'region', id, 'csv')),
        ),
      ),
    );
  });

  test('the data can be had as JSON with its schema, and as CSV for a spreadsheet', () => {
    const data = [...files].filter((file) => file.startsWith('data/'));
    const wanted = [/\.schema\.json$/, /(?<!\.schema)\.json$/, /\.csv$/];
    expectNone(
      wanted.filter((form) => !data.some((file) => form.test(file))).map((form) => `no file ${String(form)}`),
    );
  });

  test('the export is readable and says its date and its schema version', () => {
    const { schemaVersion, generatedAt } = JSON.parse(read(DATA_FILES.export.slice(1))) as Record<
      string,
      unknown
    >;
    expect(schemaVersion).toMatch(/^1\./);
    expect(Number.isNaN(Date.parse(String(generatedAt)))).toBe(false);
  });

  test('search has an index of each language', () => {
    const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as { languages: object };
    expect(Object.keys(languages).toSorted()).toEqual([...LANGS].toSorted());
  });
});

/** The pages that list the items of a kind: an employer's situations stand one choice below the employers' page. */
function listsOf(kind: ItemKind, lang: Lang): string[] {
  return kind === 'situation' ? addressesOf('need', lang) : [href(lang, ITEM_ROUTES[kind])];
}

test.each(LANGS)('every item is reached from its list in "%s"', (lang) => {
  expectNone(
    KINDS.flatMap((kind) => {
      const links = new Set(listsOf(kind, lang).flatMap((path) => linksIn(mainOf(pageAt(path)))));
      return addressesOf(kind, lang).filter((path) => !links.has(path));
    }),
  );
});
