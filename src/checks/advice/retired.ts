/** Offices and services that are no more, where the text speaks of them as if they were. */
import type { Lang } from '../../i18n/languages.ts';
import { linksOf } from '../body/links.ts';
import { quoted, type Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';
import { asRead, paragraphsOf, type Paragraph } from './paragraphs.ts';

interface Retired {
  name: RegExp;
  /** Its word in the glossary, where there is one. */
  term?: string;
  /** Last day. */
  ended: string;
  /** What does the work now. */
  now: Record<Lang, string>;
}

/** Sources: the glossary for the first two; avi.fi on the end of its agencies and the Finnish Supervisory Agency. */
const RETIRED: readonly Retired[] = [
  {
    name: /\bELY-keskus\p{L}*|\bELY-keskuks\p{L}*|\bNTM-central\p{L}*|\bELY Cent(?:re|er)s?\b/u,
    term: 'ely-keskus',
    ended: '2025-12-31',
    now: { fi: 'elinvoimakeskus', sv: 'livskraftscentral', en: 'Economic Development Centre' },
  },
  {
    name: /\bTE-toimisto\p{L}*|\bTE-byrå\p{L}*|\bTE [Oo]ffices?\b/u,
    term: 'te-toimisto',
    ended: '2024-12-31',
    now: { fi: 'työllisyysalue', sv: 'sysselsättningsområde', en: 'employment area' },
  },
  {
    name: /\b[Aa]luehallintovirasto\p{L}*|\bAVI\b|\b[Rr]egionförvaltningsverk\p{L}*|\bRegional State Administrative Agenc(?:y|ies)\b/u,
    ended: '2025-12-31',
    now: {
      fi: 'Lupa- ja valvontavirasto',
      sv: 'Tillstånds- och tillsynsverket',
      en: 'Finnish Supervisory Agency',
    },
  },
];

/** Services whose pages are closed, with where the same is told now. */
const CLOSED_SITES: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?eura2014\.fi\b/i, 'https://eura2021.fi/'],
  [/^https?:\/\/(?:www\.)?te-palvelut\.fi\b/i, 'https://tyomarkkinatori.fi/'],
  [/^https?:\/\/(?:www\.)?ely-keskus\.fi\b/i, 'https://www.elinvoimakeskus.fi/'],
];

/** The first year in which none of the offices was there any more. */
const PRESENT_FROM = 2026;

/** Words that tell that the sentence is about the past, in any of the languages. */
const PAST =
  /entis|entinen|aiem|aikaisem|silloi|päätty|lakka|siirty|siirre|korva|muuttu|\boli\b|\bolivat\b|\btidigare\b|dåvarande|före detta|upphör|\bvar\b|gick över|övergick|ersatt|överför|\bfd\b|former|previous|\bthen\b|\bended\b|\buntil\b|\bwas\b|\bwere\b|replaced|closed|\bhad\b|passed to|moved to|äldre|\bolder\b|vanhem|\bajalta\b|\bajan\b|\p{L}{3}(?:ivat|ivät)(?!\p{L})|\p{L}{3}ade(?!\p{L})|(?:ELY Centres?|TE [Oo]ffices?) \w+ed\b|\btime of\b/iu;

/** Names of today: a paragraph that has both tells of the change. */
const SUCCESSORS =
  /elinvoimakesk|työllisyysalue|valvontavirasto|livskraftscentral|sysselsättningsområde|tillsynsverket|Economic Development Centre|employment area|Supervisory Agency/iu;

function tellsOfThePast(text: string): boolean {
  const years = Array.from(text.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => Number(year));
  return PAST.test(text) || SUCCESSORS.test(text) || years.some((year) => year < PRESENT_FROM);
}

/** Fields that say when what an entry tells of was true. */
const OWN_DATES = [
  'closes',
  'overBy',
  'opens',
  'date',
  'ends',
  'starts',
  'resultsDate',
  'to',
  'runningAsOf',
  'asOf',
];

/** Entries whose own last day was before: they tell of their time, in the names of their time. */
function isOfThePast({ collection, data }: EntryFile, endedProjects: ReadonlySet<unknown>): boolean {
  if (endedProjects.has(data.code) || endedProjects.has(data.exportId)) return true;
  if (collection === 'services' || collection === 'pages' || collection === 'sections') return false;
  const years = OWN_DATES.flatMap((name) => {
    const value = data[name];
    return typeof value === 'string' || typeof value === 'number' ? [Number(String(value).slice(0, 4))] : [];
  });
  return years.length > 0 && Math.max(...years) < PRESENT_FROM;
}

/** The first place of a file that names an office: one warning a file is enough to look at them all. */
function firstNamed({ name, ended, now }: Retired, paragraphs: readonly Paragraph[], lang: Lang): Fault[] {
  for (const { file, line, path, text } of paragraphs) {
    const found = name.exec(asRead(text))?.[0];
    if (found === undefined) continue;
    return [{ file, line, path, rule: 'retired-name', values: { found, ended, guess: now[lang] } }];
  }
  return [];
}

/** Fields that name parties and money as a source does, by the names of its time. */
const CITES_SOURCES = /^(?:partners|basis|money|note)\b/;

/**
 * Old names in sentences of the present, and links to services that are closed. A file that says once
 * that the name is of the past, or leads to its meaning in the glossary, has told its reader.
 * `finnish` is the entry's file with the facts; `endedRecords` are codes and ids of the export that ended before.
 */
export function retiredNames(
  entry: EntryFile,
  finnish: EntryFile,
  endedRecords: ReadonlySet<unknown>,
): Fault[] {
  if (isOfThePast(finnish, endedRecords)) return [];
  const naming = paragraphsOf(entry).filter(
    ({ path, text }) => !CITES_SOURCES.test(path) && RETIRED.some(({ name }) => name.test(text)),
  );
  const past = naming.filter(({ text }) => tellsOfThePast(text));
  const present = naming.filter((paragraph) => !past.includes(paragraph));
  const names = RETIRED.flatMap((office): Fault[] => {
    const explained = office.term !== undefined && entry.body.includes(`(term:${office.term})`);
    return explained || firstNamed(office, past, entry.lang).length > 0
      ? []
      : firstNamed(office, present, entry.lang);
  });
  return [...names, ...closedSites(entry)];
}

/** Fields that send a reader on; sources are kept as they were read. */
const LINK_FIELDS = ['url', 'applyUrl'];

function closedSites(entry: EntryFile): Fault[] {
  const { file, data, lineOf } = entry;
  const ofFields = LINK_FIELDS.flatMap((path) => {
    const target = data[path];
    return typeof target === 'string' ? [{ target, line: lineOf([path]), path }] : [];
  });
  const ofBody = linksOf(entry).map(({ target, line }) => ({ target, line, path: '' }));
  return [...ofFields, ...ofBody].flatMap(({ target, line, path }) =>
    CLOSED_SITES.filter(([site]) => site.test(target)).map(([, guess]): Fault => {
      const values = { found: quoted(target), guess };
      return { file, line, path, rule: 'retired-domain', values };
    }),
  );
}
