/** Made-up entries of content/: words for some of the projects, and models, news, events and calls of the editors' own. */
import { stringify } from 'yaml';
import type { ThemeExport } from '../export/schema.ts';
import { byLang, LANGS, type ByLang, type Lang } from '../i18n/languages.ts';
import { MATURITY } from '../schemas/models.ts';
import { NEWS_SCOPES } from '../schemas/news.ts';
import { projectSlug } from '../site/projects/projects.ts';
import type { Ground } from './ground.ts';
import { between, pick, seeded, weighted, type Random } from './random.ts';
import { madeUpName, paragraph, sentence } from './words.ts';

export interface MadeUpFile {
  /** Place in the content folder, `news/keksitty-1/index.fi.mdx`. */
  path: string;
  text: string;
}

/** What people write grows with the root of the number of projects: an editorial team does not grow with the data. */
function entryCounts(projects: number) {
  const root = Math.sqrt(projects);
  return {
    projects: Math.min(projects, Math.round(4 * root)),
    news: Math.round(2 * root),
    models: Math.round(root),
    events: Math.round(root),
    calls: Math.round(root / 2),
  };
}

const SOURCES = [{ url: 'https://example.org/keksitty', name: 'Keksitty lähde', lang: 'fi' }];

interface MadeUpEntry {
  folder: string;
  facts: object;
  words: (lang: Lang) => object;
  body?: ByLang<string>;
}

function filesOf({ folder, facts, words, body }: MadeUpEntry): MadeUpFile[] {
  return LANGS.map((lang) => {
    const front = { ...(lang === 'fi' ? facts : {}), ...words(lang) };
    const text = body === undefined ? '' : `\n${body[lang]}\n`;
    return { path: `${folder}/index.${lang}.mdx`, text: `---\n${stringify(front)}---\n${text}` };
  });
}

const KINDS = {
  news: { fi: 'uutinen', sv: 'nyhet', en: 'news item' },
  models: { fi: 'malli', sv: 'modell', en: 'model' },
  events: { fi: 'tapahtuma', sv: 'händelse', en: 'event' },
  calls: { fi: 'haku', sv: 'utlysning', en: 'call' },
} as const satisfies Record<string, ByLang<string>>;

/** A sentence that fits where a summary may stand. */
function summary(random: Random, lang: Lang): string {
  const text = sentence(random, lang);
  return text.length > 250 ? `${text.slice(0, 240)}…` : text;
}

function commonWords(random: Random, collection: keyof typeof KINDS, number: number, lang: Lang) {
  return {
    title: madeUpName(random, lang, KINDS[collection][lang], number).slice(0, 105),
    summary: summary(random, lang),
    urlName: `keksitty-${String(number)}`,
  };
}

class Maker {
  readonly #ground: Ground;
  readonly #random: Random;
  readonly #day: string;

  constructor(ground: Ground, seed: number) {
    this.#ground = ground;
    this.#random = seeded(seed + 2);
    this.#day = ground.base.source.retrievedAt.slice(0, 10);
  }

  #common() {
    return { owner: 'editors', reviewed: this.#day, sources: SOURCES };
  }

  #regions(): string[] {
    const { regions } = this.#ground;
    return [...new Set([weighted(this.#random, regions).code, weighted(this.#random, regions).code])];
  }

  #sectors(): string[] {
    return this.#random() < 0.3 ? [] : [weighted(this.#random, this.#ground.sectors)];
  }

  /** A day between the start of the programme and one year after the day of the data. */
  #dayOf(after: number): string {
    const first = Temporal.PlainDate.from('2021-09-01');
    const days = first.until(this.#day, { largestUnit: 'day' }).days + after;
    return first.add({ days: between(this.#random, 0, days) }).toString();
  }

  #body(): ByLang<string> {
    const random = this.#random;
    return byLang((lang) =>
      [
        `## ${sentence(random, lang).slice(0, 40).trim()}`,
        paragraph(random, lang, 4),
        `[${pick(random, ['Haut', 'Aktuella utlysningar'])}](page:calls)`,
        paragraph(random, lang, 4),
      ].join('\n\n'),
    );
  }

  project(code: string): MadeUpEntry {
    const random = this.#random;
    return {
      folder: `projects/${projectSlug(code)}`,
      facts: {
        ...this.#common(),
        code,
        sectors: this.#sectors(),
        challenges: [weighted(random, this.#ground.challenges)],
      },
      words: (lang) => ({
        summary: summary(random, lang),
        basis: sentence(random, lang),
        promised: [sentence(random, lang), sentence(random, lang)],
      }),
    };
  }

  news(number: number): MadeUpEntry {
    const random = this.#random;
    return {
      folder: `news/keksitty-${String(number)}`,
      facts: {
        ...this.#common(),
        date: this.#dayOf(0),
        scope: pick(random, NEWS_SCOPES),
        regions: this.#regions(),
      },
      words: (lang) => commonWords(random, 'news', number, lang),
      body: this.#body(),
    };
  }

  model(number: number, codes: readonly string[]): MadeUpEntry {
    const random = this.#random;
    return {
      folder: `models/keksitty-${String(number)}`,
      facts: {
        ...this.#common(),
        membership: 'theme',
        maturity: pick(random, MATURITY),
        regions: this.#regions(),
        nationwide: false,
        sectors: this.#sectors(),
        challenges: [weighted(random, this.#ground.challenges)],
        from: '2024',
        evidence: 'statement',
        ...(codes.length > 0 && { projects: [pick(random, codes)] }),
      },
      words: (lang) => ({
        ...commonWords(random, 'models', number, lang),
        problem: sentence(random, lang),
        steps: [sentence(random, lang), sentence(random, lang), sentence(random, lang)],
        who: sentence(random, lang),
        needs: sentence(random, lang),
      }),
    };
  }

  event(number: number): MadeUpEntry {
    const random = this.#random;
    return {
      folder: `events/keksitty-${String(number)}`,
      facts: {
        ...this.#common(),
        membership: 'theme',
        starts: this.#dayOf(365),
        online: random() < 0.4,
        regions: this.#regions(),
      },
      words: (lang) => commonWords(random, 'events', number, lang),
      body: this.#body(),
    };
  }

  call(number: number): MadeUpEntry {
    const random = this.#random;
    const opens = this.#dayOf(200);
    return {
      folder: `calls/keksitty-${String(number)}`,
      facts: {
        ...this.#common(),
        kind: 'regional-related',
        opens,
        closes: Temporal.PlainDate.from(opens).add({ days: 60 }).toString(),
        regions: this.#regions(),
        objectives: ['4.1'],
      },
      words: (lang) => ({ ...commonWords(random, 'calls', number, lang), aims: [sentence(random, lang)] }),
      body: this.#body(),
    };
  }
}

/** The files of all made-up entries of a made-up export; the same for the same export and seed. */
export function madeUpEntries(ground: Ground, made: ThemeExport, seed: number): MadeUpFile[] {
  const known = new Set(ground.base.projects.map(({ code }) => code));
  const codes = made.projects.map(({ code }) => code).filter((code) => !known.has(code));
  const counts = entryCounts(codes.length);
  const maker = new Maker(ground, seed);
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  // Spread over the whole list, so that every part of it has projects with words.
  const step = codes.length / Math.max(1, counts.projects);
  const entries = [
    ...numbers(counts.projects).map((number) => maker.project(codes[Math.floor((number - 1) * step)] ?? '')),
    ...numbers(counts.news).map((number) => maker.news(number)),
    ...numbers(counts.models).map((number) => maker.model(number, codes)),
    ...numbers(counts.events).map((number) => maker.event(number)),
    ...numbers(counts.calls).map((number) => maker.call(number)),
  ];
  return entries.flatMap(filesOf);
}
