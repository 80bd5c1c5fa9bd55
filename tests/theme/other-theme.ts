/**
 * The content folder of another national theme, as small as one may be, for tests. Everything in it is made up and says so. What
 * every theme of the programme shares (regions, authorities, objectives, challenges) is taken from the site's own tables.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { testCall, testExport, testProject } from '../../src/export/fixture.ts';
import { countsOf, totalsOf } from '../../src/export/totals.ts';
import { exportText } from '../../src/export/write.ts';
import { byLang, LANGS, type ByLang, type Lang } from '../../src/i18n/languages.ts';
import { PAGE_IDS, pageFolder } from '../../src/i18n/routes.ts';
import { collections } from '../../src/schemas/collections.ts';
import { SECTORS } from '../../src/schemas/fields.ts';

const DAY = '2026-11-24';
const SHARED = ['regions', 'authorities', 'objectives', 'challenges'];
const EMPTY = [
  'roles',
  'figures',
  'terms',
  'employer-doors',
  'theme-projects',
  'theme-calls',
  'synonyms',
  'redirects',
];
/** Parts of the employers' page that it cannot do without. */
const SECTIONS = [
  'employers-path',
  'employers-who-to-call',
  'employers-change-situation',
  'employers-names-changed',
];

export const THEME = {
  id: 'keksityt-saaristoreitit',
  address: 'https://saaristoreitit.example',
  name: { fi: 'Keksityt saaristoreitit', sv: 'Påhittade skärgårdsleder', en: 'Made-up archipelago routes' },
  languages: ['sv', 'fi', 'en'],
  colours: {
    teal: { light: '#4a2a7a', dark: '#cdb8f5' },
    'round-work': { light: '#4a2a7a', dark: '#8d6cc9' },
  },
  project: { fi: 'Keksitty reittihanke', code: 'S800001' },
} as const;

const SOURCES = [{ url: 'https://example.com/keksitty', name: 'Keksitty lähde', lang: 'fi' }];
const facts = { owner: 'editors', reviewed: DAY, sources: SOURCES };
const MADE_UP: ByLang<string> = {
  fi: 'Keksitty teksti toisen teeman kokeilemiseen.',
  sv: 'En påhittad text för att pröva ett annat tema.',
  en: 'A made-up text for trying out another theme.',
};

const inThree = (text: ByLang<string>) => ({ ...text });
const same = (text: string) => byLang(() => text);

function siteSettings() {
  const { address, id, name, languages, colours } = THEME;
  return {
    address,
    theme: id,
    languages: [...languages],
    colours,
    name: inThree(name),
    shortName: { fi: 'Reitit', sv: 'Leder', en: 'Routes' },
    programme: same('Keksitty ohjelma 2021–2027'),
    programmeLong: same('Keksitty ohjelma 2021–2027'),
    fund: same('Keksitty rahasto'),
    euStatement: {
      fi: 'Euroopan unionin osarahoittama',
      sv: 'Medfinansieras av Europeiska unionen',
      en: 'Co-funded by the European Union',
    },
    oneLiner: inThree(MADE_UP),
    roles: { editors: same('keksitty toimitus'), coordination: same('keksitty koordinaatio') },
    feedback: { email: null, url: 'https://example.com/' },
    export: { address: null },
    links: {
      coordinationSite: 'https://example.com/',
      programmeSite: same('https://example.com/'),
      callNotices: 'https://example.com/',
      projectRegister: 'https://example.com/',
      jobMarket: same('https://example.com/'),
    },
  };
}

function exported() {
  const base = testExport();
  const projects = [testProject({ code: THEME.project.code, name: { lang: 'fi', fi: THEME.project.fi } })];
  const calls = [testCall({ resultCodes: [THEME.project.code] })];
  const data = { ...base, projects, calls };
  return {
    ...data,
    source: { ...base.source, rowCount: projects.length },
    scope: {
      programme: { name: { lang: 'fi' as const, fi: 'Keksitty ohjelma 2021–2027' }, cci: null },
      theme: { id: THEME.id, name: { lang: 'fi' as const, fi: THEME.name.fi } },
      complete: false,
    },
    counts: countsOf(data),
    totals: totalsOf(projects),
  };
}

/** Writes the folder anew. */
export function writeOtherTheme(from: string, to: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  };
  const entry = (folder: string, own: object, words: (lang: Lang) => object) => {
    for (const lang of LANGS) {
      const front = { ...(lang === 'fi' ? { ...facts, ...own } : {}), ...words(lang) };
      write(`${folder}/index.${lang}.mdx`, `---\n${stringify(front)}---\n\n${MADE_UP[lang]}\n`);
    }
  };
  rmSync(to, { recursive: true, force: true });
  for (const name of SHARED) {
    mkdirSync(to, { recursive: true });
    cpSync(join(from, `${name}.yaml`), join(to, `${name}.yaml`));
  }
  for (const name of Object.keys(collections)) mkdirSync(join(to, name), { recursive: true });
  for (const name of EMPTY) write(`${name}.yaml`, '[]\n');
  write('site.yaml', stringify(siteSettings()));
  write('export/export.json', exportText(exported()));
  for (const page of [...PAGE_IDS, 'notFound'] as const) {
    entry(`pages/${pageFolder(page)}`, {}, (lang) => ({
      title: page === 'theme' ? THEME.name[lang] : `${THEME.name[lang]}: ${page}`,
      summary: MADE_UP[lang],
    }));
  }
  SECTIONS.forEach((id, index) => {
    entry(`sections/${id}`, { page: 'employers', order: index + 1 }, () => ({ title: id, urlName: id }));
  });
  SECTORS.forEach((id, index) => {
    entry(`sectors/${id}`, { order: index + 1 }, (lang) => ({
      title: `${THEME.name[lang]}: ${id}`,
      summary: MADE_UP[lang],
      urlName: id,
      forWorkers: [MADE_UP[lang]],
      forEmployers: [MADE_UP[lang]],
    }));
  });
}
