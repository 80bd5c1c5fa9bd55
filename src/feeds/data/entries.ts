/** What the editors write as data: models and services, with the regions and the terms of the glossary. */
import type { CollectionName } from '../../schemas/collections.ts';
import { href } from '../../i18n/routes.ts';
import { slugsOf, type Entry } from '../../site/entry.ts';
import type { Region, Term } from '../../site/site.ts';
import { glossaryTerm } from '../json-ld/ids.ts';
import { editorsProvenance } from './provenance.ts';
import { field, inThree, optional, type DataTable, type Field } from './table.ts';

function common<N extends Extract<CollectionName, 'models' | 'services'>>(
  kind: 'model' | 'service',
  origin: string,
): Field<Entry<N>>[] {
  return [
    ...editorsProvenance<Entry<N>>(({ facts }) => facts),
    ...inThree<Entry<N>>('page', 'address', (entry, lang) => origin + href(lang, kind, slugsOf(entry)[lang])),
  ];
}

/** The table of good regional models. */
export function modelsTable(origin: string): DataTable<Entry<'models'>> {
  return {
    id: 'models',
    key: 'id',
    year: ({ facts }) => facts.from?.slice(0, 4) ?? null,
    fields: [
      field('id', 'text', ({ id }) => id),
      field('membership', 'text', ({ facts }) => facts.membership),
      field('maturity', 'text', ({ facts }) => facts.maturity),
      field('evidence', 'text', ({ facts }) => facts.evidence),
      field('regions', 'list', ({ facts }) => facts.regions),
      field('nationwide', 'boolean', ({ facts }) => facts.nationwide),
      field('sectors', 'list', ({ facts }) => facts.sectors),
      field('challenges', 'list', ({ facts }) => facts.challenges),
      optional('from', 'text', ({ facts }) => facts.from),
      optional('to', 'text', ({ facts }) => facts.to),
      optional('resultsDate', 'text', ({ facts }) => facts.resultsDate),
      field('projects', 'list', ({ facts }) => facts.projects ?? []),
      ...inThree<Entry<'models'>>('title', 'text', ({ words }, lang) => words[lang]?.title),
      ...inThree<Entry<'models'>>('summary', 'text', ({ words }, lang) => words[lang]?.summary),
      ...inThree<Entry<'models'>>('problem', 'text', ({ words }, lang) => words[lang]?.problem),
      ...inThree<Entry<'models'>>('results', 'text', ({ words }, lang) => words[lang]?.results),
      ...common<'models'>('model', origin),
    ],
  };
}

/** The table of services for employers. */
export function servicesTable(origin: string): DataTable<Entry<'services'>> {
  return {
    id: 'services',
    key: 'id',
    year: () => null,
    fields: [
      field('id', 'text', ({ id }) => id),
      field('need', 'text', ({ facts }) => facts.need),
      field('alsoFor', 'list', ({ facts }) => facts.alsoFor ?? []),
      field('url', 'address', ({ facts }) => facts.url),
      field('urlLanguage', 'text', ({ facts }) => facts.urlLang),
      field('checked', 'day', ({ facts }) => facts.checked),
      field('certainty', 'text', ({ facts }) => facts.certainty),
      ...inThree<Entry<'services'>>('title', 'text', ({ words }, lang) => words[lang]?.title),
      ...inThree<Entry<'services'>>('summary', 'text', ({ words }, lang) => words[lang]?.summary),
      ...inThree<Entry<'services'>>('provider', 'text', ({ words }, lang) => words[lang]?.provider),
      ...common<'services'>('service', origin),
    ],
  };
}

/** The page that a table of YAML is read through with: its sources and the day. */
type ReadPage = Pick<Entry<'pages'>['facts'], 'sources' | 'reviewed'>;

/** The table of regions with their codes. `read` tells of the page of the regions. */
export function regionsTable(origin: string, read: ReadPage): DataTable<Region> {
  return {
    id: 'regions',
    key: 'code',
    year: () => null,
    fields: [
      field('code', 'text', ({ code }) => code),
      field('nuts2021', 'text', ({ nuts2021 }) => nuts2021),
      field('nuts2024', 'text', ({ nuts2024 }) => nuts2024),
      optional('financingAuthority', 'text', ({ financingCentre }) => financingCentre),
      ...inThree<Region>('name', 'text', ({ name }, lang) => name[lang]),
      ...editorsProvenance<Region>(() => read),
      ...inThree<Region>(
        'page',
        'address',
        ({ urlName }, lang) => origin + href(lang, 'region', urlName[lang]),
      ),
    ],
  };
}

/** The table of the glossary's terms; `anchor` gives a term's place on its page, `reviewed` the day it was read. */
export function termsTable(
  origin: string,
  anchor: (id: string) => string,
  reviewed: string,
): DataTable<Term> {
  return {
    id: 'terms',
    key: 'id',
    year: () => null,
    fields: [
      field('id', 'text', ({ id }) => id),
      field('uri', 'address', ({ id }) => glossaryTerm(origin, anchor(id))),
      field('group', 'text', ({ group }) => group),
      ...inThree<Term>('name', 'text', ({ name }, lang) => name[lang]),
      ...inThree<Term>('definition', 'text', ({ definition }, lang) => definition[lang]),
      field('own', 'list', ({ own }) => own ?? []),
      field('aliases', 'list', ({ aliases }) => aliases ?? []),
      ...editorsProvenance<Term>(({ sources }) => ({ sources, reviewed })),
    ],
  };
}
