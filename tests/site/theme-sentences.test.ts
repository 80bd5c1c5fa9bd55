/**
 * The theme's description, sentence by sentence, and where the site answers each: the page, the place on it, and what
 * a reader finds there. A row that turns red says which promise of the theme the site no longer keeps.
 */
import { describe, test } from 'vitest';
import { callsIcs, eventsIcs, feedAddress } from '~/feeds/addresses.ts';
import { byLang, LANGS, type ByLang } from '~/i18n/languages.ts';
import { pageAlternates, type ItemKind, type PageId } from '~/i18n/routes.ts';
import { strings } from '~/i18n/strings.ts';
import { expectNone, findPage, mainOf, textOf } from './built-site.ts';
import { itemsOf, pagesOf, urlNames } from './site-items.ts';

interface Answer {
  what: string;
  /** Addresses of the pages that answer, by language. */
  on: ByLang<string[]>;
  /** Selector of the place in the main part of the page. */
  find: ByLang<string>;
  /** Words that stand in one of the places found. */
  says?: ByLang<string>;
  /** How many places there are at least; one when not given. */
  atLeast?: number;
}

interface Sentence {
  row: string;
  sentence: string;
  answers: Answer[];
}

const page = (id: PageId) => byLang((lang) => [pageAlternates(id)[lang]]);
const item = (kind: ItemKind, id: string) => byLang((lang) => [pagesOf(kind, id)[lang]]);
const every = (kind: ItemKind) => byLang((lang) => itemsOf(kind).map(({ pages }) => pages[lang]));
const lists = (...ids: PageId[]) => byLang((lang) => ids.map((id) => pageAlternates(id)[lang]));

const place = (selector: string) => byLang(() => selector);
const section = (id: string) =>
  byLang((lang) => `section[aria-labelledby="${urlNames('sections', id)[lang]}"]`);
const link = (to: ByLang<string>) => byLang((lang) => `a[href="${to[lang]}"]`);
const linkOut = (start: string) => place(`a[href^="${start}"]`);
const linkToPage = (id: PageId) => link(pageAlternates(id));
const linkToItem = (kind: ItemKind, id: string) => link(pagesOf(kind, id));
const inside = (outer: ByLang<string>, inner: ByLang<string>) =>
  byLang((lang) => `${outer[lang]} ${inner[lang]}`);

const SENTENCES: Sentence[] = [
  {
    row: 'T',
    sentence: 'The theme has a name and a plain meaning',
    answers: [
      {
        what: 'what matching means, in plain words',
        on: page('theme'),
        find: inside(section('theme-why'), place('p')),
        says: {
          fi: 'miten hyvin nämä kaksi löytävät toisensa',
          sv: 'hur väl de två hittar varandra',
          en: 'how well the two find each other',
        },
      },
      {
        what: 'the theme in one sentence, first on the front page',
        on: page('home'),
        find: place('.hero h1 + .lead'),
        says: { fi: 'Valtakunnallinen teema', sv: 'Ett riksomfattande tema', en: 'A national theme' },
      },
    ],
  },
  {
    row: 'S1',
    sentence: 'Secure skilled labour; develop models and services for matching',
    answers: [
      {
        what: 'the goal',
        on: page('theme'),
        find: section('theme-why'),
        says: {
          fi: 'turvata osaavan työvoiman saatavuus',
          sv: 'trygga tillgången till kompetent arbetskraft',
          en: 'secure the supply of skilled labour',
        },
      },
      {
        what: 'the way to the services',
        on: page('theme'),
        find: inside(section('theme-goals'), linkToPage('employers')),
      },
      {
        what: 'the way to the models',
        on: page('theme'),
        find: inside(section('theme-goals'), linkToPage('models')),
      },
      {
        what: 'services as a list',
        on: page('employers'),
        find: place('section[aria-labelledby="services"] li a'),
        atLeast: 10,
      },
      { what: 'models as a list', on: page('models'), find: place('li[data-key] article'), atLeast: 10 },
    ],
  },
  {
    row: 'S2',
    sentence: 'Jobseekers and vacancies meet poorly, by region and by sector',
    answers: [
      {
        what: 'the problem, said so',
        on: page('theme'),
        find: section('theme-why'),
        says: {
          fi: 'sekä alueittain että toimialoittain',
          sv: 'både regionalt och branschvis',
          en: 'both by region and by sector',
        },
      },
      {
        what: 'every list can be narrowed by region',
        on: lists('projects', 'models', 'calls', 'news'),
        find: place('form.filter select[name="region"]'),
      },
      {
        // No source limits a call of the theme to one sector, and the theme page says so.
        what: 'every list whose entries name sectors can be narrowed by sector',
        on: lists('projects', 'models', 'news'),
        find: place('form.filter select[name="sector"]'),
      },
      {
        what: 'dated figures of the labour market',
        on: page('results'),
        find: place('section[aria-labelledby="labour-market"] .figures time[datetime]'),
        atLeast: 3,
      },
    ],
  },
  {
    row: 'S3',
    sentence: 'Tackle strategic challenges of phenomena and sectors in a coordinated way',
    answers: [
      {
        what: 'the challenges named',
        on: page('theme'),
        find: section('theme-goals'),
        says: {
          fi: 'kansainvälisen rekrytoinnin',
          sv: 'internationell rekrytering',
          en: 'international recruitment',
        },
      },
      {
        what: 'lists that can be narrowed by challenge',
        on: lists('projects', 'models'),
        find: place('form.filter select[name="challenge"] option[value="foresight"]'),
      },
      {
        what: 'the challenges of each model',
        on: every('model'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('filter.challenge')),
      },
      {
        what: 'the challenges of the coordination project',
        on: item('project', 'editor:tulevaisuuden-tyomarkkinat'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('projects.challenges')),
      },
    ],
  },
  {
    row: 'S4',
    sentence: 'Wide cooperation, development and networking of actors at several levels',
    answers: [
      {
        what: 'who works together',
        on: page('theme'),
        find: section('theme-who-for'),
        says: {
          fi: 'yhteistyötä, kehittämistä ja verkostoitumista',
          sv: 'samarbete, utveckling och nätverk',
          en: 'cooperation, development and networking',
        },
      },
      {
        what: 'ways to join: events',
        on: page('theme'),
        find: inside(section('theme-who-for'), linkToPage('events')),
      },
      {
        what: 'ways to join: a model to use',
        on: page('theme'),
        find: inside(section('theme-who-for'), linkToPage('models')),
      },
      {
        what: 'the actors and their tasks',
        on: page('theme'),
        find: inside(section('theme-who-decides'), place('tbody tr')),
        atLeast: 10,
      },
      {
        what: 'the partners of each project, or that none are stated',
        on: every('project'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('projects.partners')),
      },
      { what: 'a list of events', on: page('events'), find: place('.event-list h3 a'), atLeast: 5 },
    ],
  },
  {
    row: 'S5',
    sentence: 'Answer recruitment problems and skill requirements together with employers',
    answers: [
      {
        what: 'a choice by what the employer needs',
        on: page('employers'),
        find: place('nav.need-choice a'),
        atLeast: 8,
      },
      {
        what: 'the path from need to hire in four steps',
        on: page('employers'),
        find: inside(section('employers-path'), place('ol > li h3')),
        atLeast: 4,
      },
      { what: 'who to call', on: page('employers'), find: section('employers-who-to-call') },
      {
        what: 'who gives each service',
        on: every('service'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('services.provider')),
      },
      {
        what: 'the official page of each service',
        on: every('service'),
        find: place('.actions a.external[href^="https://"]'),
      },
      {
        what: 'what the employer gets, in each service',
        on: every('service'),
        find: place('.two-columns li'),
        atLeast: 2,
      },
      {
        what: 'models that others have used',
        on: page('theme'),
        find: inside(section('theme-who-for'), linkToPage('models')),
      },
    ],
  },
  {
    row: 'S6a',
    sentence: 'Sector work looks at shortage sectors and raises their recognition and attraction',
    answers: [
      {
        what: 'the aim, said so',
        on: page('theme'),
        find: section('theme-sectors-and-attraction'),
        says: {
          fi: 'tunnettuutta ja vetovoimaa',
          sv: 'mer kända och mer attraktiva',
          en: 'recognition and attraction',
        },
      },
      {
        what: 'a page for each sector',
        on: page('sectors'),
        find: place('ul.cards article h2 a'),
        atLeast: 8,
      },
      {
        what: 'the situation of each sector in dated figures, or that there are none',
        on: every('sector'),
        find: place('section[aria-labelledby="figures"] :is(time[datetime], .not-stated)'),
      },
      {
        what: 'advice for those who work in each sector',
        on: every('sector'),
        find: place('h2'),
        says: byLang((lang) => strings(lang)('sectors.forWorkers')),
      },
      {
        what: 'advice for the employers of each sector',
        on: every('sector'),
        find: place('h2'),
        says: byLang((lang) => strings(lang)('sectors.forEmployers')),
      },
      ...(['projects', 'models'] as const).map((list) => ({
        what: `${list} of each sector, or that none are known`,
        on: every('sector'),
        find: place(`section[aria-labelledby="${list}"] :is(li, .not-stated)`),
      })),
    ],
  },
  {
    row: 'S6b',
    sentence:
      'Employers know where to recruit and workers where jobs are, here and abroad, through digital services',
    answers: [
      {
        what: 'job postings, for employers',
        on: page('theme'),
        find: inside(section('theme-sectors-and-attraction'), linkToItem('service', 'tyopaikkailmoitus')),
      },
      {
        what: 'EURES, for employers',
        on: page('theme'),
        find: inside(section('theme-sectors-and-attraction'), linkToItem('service', 'eures')),
      },
      {
        what: 'Work in Finland, for employers',
        on: page('theme'),
        find: inside(section('theme-sectors-and-attraction'), linkToItem('service', 'work-in-finland')),
      },
      {
        what: 'Job Market Finland, for jobseekers',
        on: page('jobseekers'),
        find: linkOut('https://tyomarkkinatori.fi'),
      },
      { what: 'EURES, for jobseekers', on: page('jobseekers'), find: linkOut('https://eures.europa.eu') },
      {
        what: 'Work in Finland, for jobseekers',
        on: page('jobseekers'),
        find: linkOut('https://www.workinfinland.com'),
      },
      {
        what: 'that vacancies are never copied',
        on: page('theme'),
        find: section('theme-sectors-and-attraction'),
        says: {
          fi: 'ei kopioi työpaikkailmoituksia',
          sv: 'kopierar inga platsannonser',
          en: 'does not copy vacancies',
        },
      },
      {
        what: 'the feed of news, where the theme page says it is',
        on: page('openData'),
        find: link(byLang((lang) => feedAddress(lang, 'news'))),
      },
      {
        what: 'the calendar of calls, where the theme page says it is',
        on: page('openData'),
        find: link(byLang(callsIcs)),
      },
    ],
  },
  {
    row: 'S7a',
    sentence: 'Develop, model and spread good regional models into national policy',
    answers: [
      {
        what: 'the trail from region to nation',
        on: page('theme'),
        find: inside(section('theme-models-and-policy'), place('ol li')),
        atLeast: 5,
      },
      { what: 'models side by side', on: page('models'), find: place('compare-models') },
      ...(['problem', 'steps', 'needs', 'results', 'lessons', 'contact'] as const).map((row) => ({
        what: `on the card of each model: ${row}`,
        on: every('model'),
        find: place('h2'),
        says: byLang((lang) => strings(lang)(`models.${row}`)),
      })),
      {
        what: 'on the card of each model: who has used it',
        on: every('model'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('models.copied')),
      },
      {
        what: 'on the card of each model: maturity',
        on: every('model'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('models.maturity.label')),
      },
      {
        what: 'on the card of each model: evidence, cost and effort',
        on: every('model'),
        find: place('.strip dd'),
        atLeast: 3,
      },
    ],
  },
  {
    row: 'S7b',
    sentence: 'Stronger communication',
    answers: [
      { what: 'news with a feed', on: page('news'), find: link(byLang((lang) => feedAddress(lang, 'news'))) },
      { what: 'events with a calendar', on: page('events'), find: link(byLang(eventsIcs)) },
      {
        what: 'the newsletter',
        on: page('calls'),
        find: inside(section('calls-be-told'), linkOut('https://tulevaisuudentyomarkkinat.fi/')),
      },
      {
        what: 'figures with sources for those who write',
        on: page('theme'),
        find: inside(section('theme-models-and-policy'), linkToPage('results')),
      },
    ],
  },
  {
    row: 'S8',
    sentence: 'Pilots especially in sectors hit by the epidemic or another change',
    answers: [
      {
        what: 'the dated wording, with what is said now',
        on: page('theme'),
        find: section('theme-how-it-works'),
        says: {
          fi: 'Sanamuoto on omalta ajaltaan',
          sv: 'Ordvalet hör till sin tid',
          en: 'That wording is of its time',
        },
      },
      {
        what: 'models that have been piloted',
        on: page('models'),
        find: place('form.filter select[name="state"] option[value="piloted"]'),
      },
      {
        what: 'lists that can be narrowed to structural change',
        on: lists('projects', 'models'),
        find: place('form.filter select[name="challenge"] option[value="structural-change"]'),
      },
      {
        what: 'help for an employer who must cut staff',
        on: page('employers'),
        find: inside(section('employers-change-situation'), linkToItem('service', 'muutosturva')),
      },
      {
        what: 'the call for sectors in a change situation',
        on: page('theme'),
        find: inside(section('theme-who-for'), linkToItem('call', 'kohtaanto-2023-muutostilanteet')),
      },
    ],
  },
  {
    row: 'S9',
    sentence: 'Run as one national coordination project, flexibly, with bought services and pilots',
    answers: [
      {
        what: 'the project’s dates, tasks and results so far',
        on: page('theme'),
        find: inside(section('theme-coordination'), place('h3')),
        atLeast: 3,
      },
      {
        what: 'its own page',
        on: page('theme'),
        find: inside(
          section('theme-coordination'),
          linkToItem('project', 'editor:tulevaisuuden-tyomarkkinat'),
        ),
      },
      {
        what: 'what a bought service and a pilot are',
        on: page('theme'),
        find: inside(section('theme-how-it-works'), place('li')),
        says: { fi: 'Ostopalvelu on', sv: 'En köptjänst är', en: 'A bought service is' },
      },
      {
        what: 'the study that was bought',
        on: page('theme'),
        find: inside(section('theme-how-it-works'), linkToItem('model', 'kohtaannon-tiedolla-johtaminen')),
      },
    ],
  },
  {
    row: 'S10',
    sentence: 'In addition sub-projects for regional and sector development',
    answers: [
      {
        what: 'what a sub-project is',
        on: page('theme'),
        find: section('theme-how-it-works'),
        says: { fi: 'Alahankkeet kehittävät', sv: 'Delprojekten utvecklar', en: 'Sub-projects develop' },
      },
      ...(['kind', 'region', 'sector', 'challenge', 'objective', 'state'] as const).map((facet) => ({
        what: `projects that can be narrowed by ${facet}`,
        on: page('projects'),
        find: place(`form.filter select[name="${facet}"]`),
      })),
      ...(['lead', 'regions', 'period', 'total'] as const).map((fact) => ({
        what: `on each project’s card: ${fact}`,
        on: page('projects'),
        find: place('.project-card dt'),
        says: byLang((lang) => strings(lang)(`projects.${fact}`)),
        atLeast: itemsOf('project').length,
      })),
      {
        what: 'the state of each project, at the moment of reading',
        on: every('project'),
        find: place('project-status[data-dates]'),
      },
      {
        what: 'the calls for sub-projects',
        on: page('calls'),
        find: place('section[aria-labelledby="calls-by-year"] .cell-note'),
        says: byLang((lang) => strings(lang)('calls.kinds.sub-project')),
      },
      {
        what: 'the projects funded in each call, or that none are known',
        on: every('call'),
        find: place('h2'),
        says: byLang((lang) => strings(lang)('calls.projects')),
      },
    ],
  },
  {
    row: 'S11',
    sentence:
      'The ministry chose ELY Centre for Central Finland; it runs calls, helps, selects, follows and communicates',
    answers: [
      {
        what: 'who decided then',
        on: page('theme'),
        find: inside(section('theme-who-decides'), place('td')),
        says: {
          fi: 'Keski-Suomen ELY-keskus',
          sv: 'NTM-centralen i Mellersta Finland',
          en: 'ELY Centre for Central Finland',
        },
      },
      {
        what: 'who decides now',
        on: page('theme'),
        find: inside(section('theme-who-decides'), place('td')),
        says: {
          fi: 'Keski-Suomen elinvoimakeskus, 1.1.2026',
          sv: 'Livskraftscentralen i Mellersta Finland, från den 1 januari 2026',
          en: 'Economic Development Centre of Central Finland, since 1 January 2026',
        },
      },
      {
        what: 'the five tasks, each with its place',
        on: page('theme'),
        find: inside(section('theme-who-decides'), place('.prose li')),
        atLeast: 5,
      },
      { what: 'calls', on: page('theme'), find: inside(section('theme-who-decides'), linkToPage('calls')) },
      {
        what: 'help for applicants',
        on: page('calls'),
        find: inside(section('calls-prepare'), place('li')),
        atLeast: 5,
      },
      {
        what: 'selection criteria',
        on: page('calls'),
        find: inside(section('calls-criteria'), place('h3')),
        atLeast: 2,
      },
      {
        what: 'follow-up',
        on: page('theme'),
        find: inside(section('theme-who-decides'), linkToPage('results')),
      },
      {
        what: 'communication',
        on: page('theme'),
        find: inside(section('theme-who-decides'), linkToPage('news')),
      },
    ],
  },
  {
    row: 'S12',
    sentence: 'Separate application periods; applications through EURA 2021',
    answers: [
      { what: 'whether a call is open now', on: lists('home', 'calls'), find: place('calls-now p') },
      {
        what: 'opening and closing of each call, to the machine too',
        on: every('call'),
        find: place('.call-period time[datetime]'),
      },
      { what: 'whose clock decides, with each call', on: every('call'), find: place('.period-note') },
      { what: 'the calendar of calls', on: page('calls'), find: link(byLang(callsIcs)) },
      { what: 'what to do while nothing is open', on: page('calls'), find: section('calls-nothing-open') },
      {
        what: 'the call notices in EURA 2021',
        on: page('calls'),
        find: inside(section('calls-how-to-apply'), linkOut('https://eura2021.fi/hakuilmoitukset')),
      },
      {
        what: 'that this site takes no applications',
        on: page('calls'),
        find: inside(section('calls-how-to-apply'), place('strong')),
        says: {
          fi: 'ei ota vastaan hakemuksia',
          sv: 'tar inte emot ansökningar',
          en: 'takes no applications',
        },
      },
      {
        what: 'the feed of calls that the page tells readers to subscribe to',
        on: page('calls'),
        find: place('a[href$=".xml"], a[href$=".atom"], a[href$=".rss"]'),
      },
    ],
  },
  {
    row: 'S13',
    sentence: 'Serves the objectives 4.1.1 Polkuja töihin and 4.1.6 Uutta osaamista työelämään (ESF+)',
    answers: [
      {
        what: 'the first objective, its number and its name',
        on: page('theme'),
        find: inside(section('theme-objectives'), place('article h3')),
        says: {
          fi: 'Polkuja töihin (4.1)',
          sv: 'Vägar till arbete (4.1)',
          en: 'Pathways to employment (4.1)',
        },
      },
      {
        what: 'the second objective, its number and its name',
        on: page('theme'),
        find: inside(section('theme-objectives'), place('article h3')),
        says: {
          fi: 'Uutta osaamista työelämään (4.2)',
          sv: 'Ny kompetens för arbetslivet (4.2)',
          en: 'New competence to working life (4.2)',
        },
      },
      {
        what: 'the old number of the first',
        on: page('theme'),
        find: inside(section('theme-objectives'), place('article')),
        says: byLang(() => '4.1.1'),
      },
      {
        what: 'the old number of the second',
        on: page('theme'),
        find: inside(section('theme-objectives'), place('article')),
        says: byLang(() => '4.1.6'),
      },
      {
        what: 'the fund',
        on: page('theme'),
        find: section('theme-objectives'),
        says: { fi: 'ESR+', sv: 'ESF+', en: 'ESF+' },
      },
      {
        what: 'the objective of each call',
        on: every('call'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('calls.objectives')),
      },
      {
        what: 'the objective of each project',
        on: every('project'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('projects.objective')),
      },
    ],
  },
  {
    row: 'S14',
    sentence: 'Frame 14 million euros, coordination and sub-projects together',
    answers: [
      {
        what: 'the frame',
        on: lists('theme', 'results'),
        find: place('.figures li'),
        says: { fi: '14 miljoonaa euroa', sv: '14 miljoner euro', en: '14 million euros' },
      },
      {
        what: 'the later figure',
        on: lists('theme', 'results'),
        find: place('.figures li'),
        says: { fi: '12,7 miljoonaa euroa', sv: '12,7 miljoner euro', en: '12.7 million euros' },
      },
      {
        what: 'that nobody explains the difference',
        on: page('theme'),
        find: section('theme-money'),
        says: { fi: 'Lähteissä ei kerrota', sv: 'Källorna uppger', en: 'The sources do not say' },
      },
      {
        what: 'what is not known of the money',
        on: page('results'),
        find: place('.unknown-list dd.not-stated'),
        atLeast: 5,
      },
      {
        what: 'the money of each project, or that it is not stated',
        on: every('project'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('projects.total')),
      },
      {
        what: 'the money of each call, or that it is not stated',
        on: every('call'),
        find: place('.facts dt'),
        says: byLang((lang) => strings(lang)('calls.money')),
      },
    ],
  },
];

describe.each(SENTENCES.map(({ row, sentence, answers }) => [row, sentence, answers] as const))(
  '%s: %s',
  (_, __, answers) => {
    test.each(answers.map((answer) => [answer.what, answer] as const))(
      '%s',
      (_, { on, find, says, atLeast = 1 }) => {
        expectNone(
          LANGS.flatMap((lang) =>
            on[lang].flatMap((path) => {
              const words = says?.[lang];
              const answering = findPage(path);
              const found = answering ? mainOf(answering).querySelectorAll(find[lang]) : [];
              const saying =
                words === undefined ? found : found.filter((part) => textOf(part).includes(words));
              if (saying.length >= atLeast) return [];
              return [
                `${path}: ${String(saying.length)} of ${find[lang]}${words === undefined ? '' : ` with “${words}”`}`,
              ];
            }),
          ),
        );
      },
    );
  },
);
