/**
 * Everything the site knows, loaded once for the whole build. Pages read it in their front matter
 * and hand what they show to components as props.
 */
import { byLang, type ByLang, type Lang } from '../i18n/languages.ts';
import { DATA_SET_SLUGS, href, type ItemKind, NEED_SLUGS, pageFolder, type PageId } from '../i18n/routes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { joinCalls, type Call } from './calls/calls.ts';
import { siteData, themeExport } from './data.ts';
import type { OwnSource } from './sources/disagreements.ts';
import { entriesOf } from './entries.ts';
import { slugsOf, type Entry, type InLanguage } from './entry.ts';
import { joinProjects, type Project } from './projects/projects.ts';
import { joinTombstones, withoutGone, type Gone } from './projects/tombstones.ts';

const [pages, sections, callEntries, projectEntries, models, services, situations, sectors, news, events] =
  await Promise.all([
    entriesOf('pages'),
    entriesOf('sections'),
    entriesOf('calls'),
    entriesOf('projects'),
    entriesOf('models'),
    entriesOf('services'),
    entriesOf('situations'),
    entriesOf('sectors'),
    entriesOf('news'),
    entriesOf('events'),
  ]);

function newestFirst<T extends { id: string }>(list: T[], date: (item: T) => string): T[] {
  return list.toSorted((a, b) => date(b).localeCompare(date(a)) || b.id.localeCompare(a.id));
}

const byTitle = (a: Entry<'models'>, b: Entry<'models'>) =>
  a.words.fi.title.localeCompare(b.words.fi.title, 'fi');

const gone = joinTombstones(themeExport.tombstones, themeExport, [
  ...callEntries.shown,
  ...callEntries.hidden,
]);

/** A call whose words are not shown is not shown at all: its address is in them. */
const heldBack = new Set(callEntries.hidden.map(({ facts }) => facts.exportId));

export const site = {
  ...siteData,
  export: themeExport,
  pages: new Map(pages.shown.map((page) => [page.id, page])),
  sections: sections.shown.toSorted((a, b) => a.facts.order - b.facts.order),
  calls: joinCalls(
    withoutGone(themeExport.calls, ({ id }) => id, gone).filter(({ id }) => !heldBack.has(id)),
    callEntries.shown,
  ),
  projects: joinProjects(
    withoutGone(themeExport.projects, ({ code }) => code, gone),
    themeExport.organisations,
    projectEntries.shown,
  ),
  /** Projects and calls that are gone: a page each, in no list. */
  gone,
  models: models.shown.toSorted(byTitle),
  services: services.shown.toSorted((a, b) => a.facts.order - b.facts.order),
  situations: situations.shown.toSorted((a, b) => a.facts.order - b.facts.order),
  sectors: sectors.shown.toSorted((a, b) => a.facts.order - b.facts.order),
  news: newestFirst(news.shown, ({ facts }) => facts.date),
  events: newestFirst(events.shown, ({ facts }) => facts.starts),
};

/** Where the values of the export come from. */
export const exportedSource: OwnSource = {
  name: themeExport.source.system,
  url: themeExport.source.url,
  readOn: themeExport.source.retrievedAt.slice(0, 10),
};

export type Site = typeof site;
export type Region = Site['regions'][number];
export type Term = Site['terms'][number];

/** The entry behind a page there is one of. Throws when its folder is missing. */
export function pageEntry(id: PageId | 'notFound'): Entry<'pages'> {
  const folder = pageFolder(id);
  const entry = site.pages.get(folder);
  if (entry === undefined) throw new Error(`content/pages/${folder}/ is missing.`);
  return entry;
}

export function sectionsOf(page: Entry<'sections'>['facts']['page']): Entry<'sections'>[] {
  return site.sections.filter(({ facts }) => facts.page === page);
}

/** A part of a page by its folder's name. Throws when it is missing. */
export function sectionById(id: string): Entry<'sections'> {
  const section = site.sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`content/sections/${id}/ is missing.`);
  return section;
}

const regionByCode = new Map(site.regions.map((region) => [region.code as string, region]));

export function regionName(code: string, lang: Lang): string {
  return regionByCode.get(code)?.name[lang] ?? code;
}

const challengeById = new Map(site.challenges.map(({ id, name }) => [id, name]));

export function challengeName(id: string, lang: Lang): string {
  return challengeById.get(id)?.[lang] ?? id;
}

const sectorById = new Map(site.sectors.map((sector) => [sector.id, sector]));

export function sectorName(id: string, lang: Lang): string {
  const words = sectorById.get(id)?.words;
  return words?.[lang]?.title ?? words?.fi.title ?? id;
}

const authorityById = new Map(site.authorities.map((authority) => [authority.id, authority]));

const givenAuthorities = new Map(themeExport.authorities.map(({ id, name }) => [id, name]));

/** An authority's name for a reader; the export's own name where the editors' table has none. */
export function authorityName(id: string, lang: Lang): string {
  const own = authorityById.get(id)?.name[lang];
  const given = givenAuthorities.get(id);
  return own ?? given?.[lang] ?? given?.[given.lang] ?? id;
}

const objectiveByCode = new Map(site.objectives.map((objective) => [objective.code as string, objective]));

/** A specific objective by name first and number after it: `Polkuja töihin (4.1)`. */
export function objectiveName(code: string, lang: Lang): string {
  const name = objectiveByCode.get(code)?.name[lang];
  return name === undefined ? code : `${name} (${code})`;
}

const goneSlugs = (kind: 'call' | 'project') =>
  gone.filter((each) => each.kind === kind).map(({ id, slugs }) => [id, slugs] as const);

const slugs: Record<ItemKind, Map<string, ByLang<string>>> = {
  call: new Map([...goneSlugs('call'), ...site.calls.map((call) => [call.id, call.slugs] as const)]),
  project: new Map([
    ...goneSlugs('project'),
    ...site.projects.map(({ code, slug }) => [code, byLang(() => slug)] as const),
  ]),
  model: new Map(site.models.map((model) => [model.id, slugsOf(model)])),
  service: new Map(site.services.map((service) => [service.id, slugsOf(service)])),
  need: new Map(Object.entries(NEED_SLUGS)),
  situation: new Map(site.situations.map((situation) => [situation.id, slugsOf(situation)])),
  helpRegion: new Map(site.regions.map(({ code, urlName }) => [code, urlName])),
  region: new Map(site.regions.map(({ code, urlName }) => [code, urlName])),
  sector: new Map(site.sectors.map((sector) => [sector.id, slugsOf(sector)])),
  newsItem: new Map(site.news.map((item) => [item.id, slugsOf(item)])),
  newsYear: new Map(
    [...new Set(site.news.map(({ facts }) => facts.date.slice(0, 4)))].map((year) => [
      year,
      byLang(() => year),
    ]),
  ),
  event: new Map(site.events.map((event) => [event.id, slugsOf(event)])),
  dataSet: new Map(Object.entries(DATA_SET_SLUGS)),
};

/** The last part of an item's address in each language, or `undefined` when there is no such item. */
export function slugsFor(kind: ItemKind, id: string): ByLang<string> | undefined {
  return slugs[kind].get(id);
}

const comingAndGoing = {
  calls: callEntries,
  projects: projectEntries,
  models,
  services,
  situations,
  news,
  events,
};

/** Every entry that can come and go, shown or not, with its folder and its facts. */
export const timetables = Object.entries(comingAndGoing).flatMap(([name, read]) =>
  [...read.shown, ...read.hidden].map(({ id, facts }) => ({ path: `content/${name}/${id}`, facts })),
);

/** Entries left out of this build that would have a page of their own. */
export const hidden = {
  call: callEntries.hidden,
  model: models.hidden,
  service: services.hidden,
  situation: situations.hidden,
  newsItem: news.hidden,
  event: events.hidden,
} satisfies Partial<Record<ItemKind, Entry<CollectionName>[]>>;

/** Whether an item is known but left out of this build: what would lead to it is then text without a link. */
export function isHidden(kind: ItemKind, id: string): boolean {
  const entries: readonly { id: string }[] = kind in hidden ? hidden[kind as keyof typeof hidden] : [];
  return entries.some((entry) => entry.id === id);
}

/** The address of an item by its id. Throws when there is no such item. */
export function itemHref(lang: Lang, kind: ItemKind, id: string): string {
  const known = slugsFor(kind, id);
  if (known === undefined) throw new Error(`There is no ${kind} "${id}" to link to.`);
  return href(lang, kind, known[lang]);
}

const projectsByCode = new Map(site.projects.map((project) => [project.code, project]));

export function projectByCode(code: string): Project | undefined {
  return projectsByCode.get(code);
}

/** By the folder's name and by the export's id of a call that has no code yet. */
const callsById = new Map(
  site.calls.flatMap((call) => [[call.id, call] as const, [`editor:${call.id}`, call] as const]),
);

export function callById(id: string): Call | undefined {
  return callsById.get(id);
}

const modelsByProject = new Map<string, Entry<'models'>[]>();
for (const model of site.models) {
  for (const code of new Set(model.facts.projects))
    modelsByProject.set(code, [...(modelsByProject.get(code) ?? []), model]);
}

/** The models that a project made or uses, in the order of the list of models. */
export function modelsOfProject(code: string): readonly Entry<'models'>[] {
  return modelsByProject.get(code) ?? [];
}

/** The record that took the place of one that is gone, if it has a page. */
export function successorOf(
  { replacedBy }: Gone,
  lang: Lang,
): { path: string; name: InLanguage<string> } | undefined {
  if (replacedBy === null) return undefined;
  const project = projectByCode(replacedBy);
  if (project) return { path: itemHref(lang, 'project', replacedBy), name: project.name(lang) };
  const call = callById(replacedBy) ?? site.calls.find(({ entry }) => entry?.facts.exportId === replacedBy);
  return call && { path: itemHref(lang, 'call', call.id), name: call.title(lang) };
}
