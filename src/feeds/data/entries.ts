/** What the editors write as data: models and services, with the regions and the terms of the glossary. */
import type { CollectionName } from '../../schemas/collections.ts';
import { href } from '../../i18n/routes.ts';
import { slugsOf, type Entry } from '../../site/entry.ts';
import type { Region, Term } from '../../site/site.ts';
import { glossaryTerm } from '../json-ld/ids.ts';
import { field, inThree, optional, type DataTable, type Field } from './table.ts';

function common<N extends Extract<CollectionName, 'models' | 'services'>>(
  kind: 'model' | 'service',
  origin: string,
): Field<Entry<N>>[] {
  return [
    field('reviewed', 'day', 'Day when the editors last read it through', ({ facts }) => facts.reviewed),
    field('sources', 'list', 'Addresses of its sources', ({ facts }) => facts.sources.map(({ url }) => url)),
    ...inThree<Entry<N>>(
      'page',
      'address',
      'Its page on this site',
      (entry, lang) => origin + href(lang, kind, slugsOf(entry)[lang]),
    ),
  ];
}

/** The table of good regional models. */
export function modelsTable(origin: string): DataTable<Entry<'models'>> {
  return {
    id: 'models',
    key: 'id',
    year: ({ facts }) => facts.from?.slice(0, 4) ?? null,
    fields: [
      field('id', 'text', 'Id on this site', ({ id }) => id),
      field(
        'membership',
        'text',
        'theme: of the theme; related, predecessor and earlier are not',
        ({ facts }) => facts.membership,
      ),
      field('maturity', 'text', 'How far it has come', ({ facts }) => facts.maturity),
      field(
        'evidence',
        'text',
        'Kind of evidence: none, statement, reach, survey or outcome',
        ({ facts }) => facts.evidence,
      ),
      field(
        'regions',
        'list',
        'Regions where it is known to be in use, by the code of Statistics Finland',
        ({ facts }) => facts.regions,
      ),
      field(
        'nationwide',
        'boolean',
        'Whether it is in use in the whole country',
        ({ facts }) => facts.nationwide,
      ),
      field('sectors', 'list', 'Sectors', ({ facts }) => facts.sectors),
      field('challenges', 'list', 'Problems it answers', ({ facts }) => facts.challenges),
      optional(
        'from',
        'text',
        'Since when: a day, month or year, as exact as the source',
        ({ facts }) => facts.from,
      ),
      optional(
        'to',
        'text',
        'Until when: a day, month or year, as exact as the source',
        ({ facts }) => facts.to,
      ),
      optional(
        'resultsDate',
        'text',
        'Time of the results: a day, month or year, as exact as the source',
        ({ facts }) => facts.resultsDate,
      ),
      field('projects', 'list', 'Codes of the projects it came of', ({ facts }) => facts.projects ?? []),
      ...inThree<Entry<'models'>>('title', 'text', 'Name', ({ words }, lang) => words[lang]?.title),
      ...inThree<Entry<'models'>>('summary', 'text', 'What it is', ({ words }, lang) => words[lang]?.summary),
      ...inThree<Entry<'models'>>(
        'problem',
        'text',
        'Problem it answers',
        ({ words }, lang) => words[lang]?.problem,
      ),
      ...inThree<Entry<'models'>>('results', 'text', 'Results', ({ words }, lang) => words[lang]?.results),
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
      field('id', 'text', 'Id on this site', ({ id }) => id),
      field('need', 'text', 'Need of an employer it answers first', ({ facts }) => facts.need),
      field('alsoFor', 'list', 'Other needs it answers', ({ facts }) => facts.alsoFor ?? []),
      field('url', 'address', 'Official page', ({ facts }) => facts.url),
      field('urlLanguage', 'text', 'Language of the official page', ({ facts }) => facts.urlLang),
      field(
        'checked',
        'day',
        'Day when the editors last checked it against its source',
        ({ facts }) => facts.checked,
      ),
      field(
        'certainty',
        'text',
        'stated by the source, or to be checked (check)',
        ({ facts }) => facts.certainty,
      ),
      ...inThree<Entry<'services'>>('title', 'text', 'Name', ({ words }, lang) => words[lang]?.title),
      ...inThree<Entry<'services'>>(
        'summary',
        'text',
        'What it is',
        ({ words }, lang) => words[lang]?.summary,
      ),
      ...inThree<Entry<'services'>>(
        'provider',
        'text',
        'Who gives it',
        ({ words }, lang) => words[lang]?.provider,
      ),
      ...common<'services'>('service', origin),
    ],
  };
}

/** The table of regions with their codes. */
export function regionsTable(origin: string): DataTable<Region> {
  return {
    id: 'regions',
    key: 'code',
    year: () => null,
    fields: [
      field('code', 'text', 'Code of Statistics Finland (maakunta)', ({ code }) => code),
      field('nuts2021', 'text', 'NUTS 3 code in the classification of 2021', ({ nuts2021 }) => nuts2021),
      field('nuts2024', 'text', 'NUTS 3 code in the classification of 2024', ({ nuts2024 }) => nuts2024),
      optional(
        'financingAuthority',
        'text',
        'Authority that finances ESF+ projects of the region, by its id; null for Åland, outside the programme',
        ({ financingCentre }) => financingCentre,
      ),
      ...inThree<Region>('name', 'text', 'Name', ({ name }, lang) => name[lang]),
      ...inThree<Region>(
        'page',
        'address',
        'Its page on this site',
        ({ urlName }, lang) => origin + href(lang, 'region', urlName[lang]),
      ),
    ],
  };
}

/** The table of the glossary's terms; `anchor` gives a term's place on the glossary page. */
export function termsTable(origin: string, anchor: (id: string) => string): DataTable<Term> {
  return {
    id: 'terms',
    key: 'id',
    year: () => null,
    fields: [
      field('id', 'text', 'Id on this site', ({ id }) => id),
      field('uri', 'address', 'The term as linked data (@id in terms.jsonld)', ({ id }) =>
        glossaryTerm(origin, anchor(id)),
      ),
      field('group', 'text', 'Part of the glossary', ({ group }) => group),
      ...inThree<Term>('name', 'text', 'Term', ({ name }, lang) => name[lang]),
      ...inThree<Term>('definition', 'text', 'What it means', ({ definition }, lang) => definition[lang]),
      field('own', 'list', "Languages whose term is the editors' own rendering", ({ own }) => own ?? []),
      field('aliases', 'list', 'Other names, in any language', ({ aliases }) => aliases ?? []),
      field('sources', 'list', 'Addresses of its sources', ({ sources }) => sources.map(({ url }) => url)),
    ],
  };
}
