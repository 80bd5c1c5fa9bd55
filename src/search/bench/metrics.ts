/** How good a search is, measured over queries that people judged. Pure: what was ranked comes in, figures go out. */
import { LANGS, type Lang } from '../../i18n/languages.ts';

/** How relevant a document is: 2 when its title says so, 1 when its text does. */
export type Relevance = 1 | 2;

/** A query with its judgement. A query of class `none` has nothing relevant. */
export interface JudgedQuery {
  id: string;
  lang: Lang;
  class: string;
  q: string;
  /** By the document's id; what is not here is not relevant. */
  rel: Record<string, Relevance>;
}

/** What a search answered, the best first. */
export interface Ranked extends Omit<JudgedQuery, 'q'> {
  results: readonly string[];
}

/** Shares from 0 to 1; `null` where no query tells. */
export interface ClassFigures {
  recall10: number | null;
  mrr10: number | null;
  /** How many queries the figures are means of. */
  n: number;
}

export interface LangFigures extends Omit<ClassFigures, 'n'> {
  /** Share of the queries with something to find that gave no result at all. */
  zero: number | null;
  /** Share of the queries with nothing to find that gave a result. */
  falseHits: number | null;
  /** Of the queries with something to find. */
  classes: Record<string, ClassFigures>;
}

export type Figures = Partial<Record<Lang, LangFigures>>;

/** Only the first page of results counts. */
const SEEN = 10;

const share = (numbers: readonly number[]) =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const answerable = ({ rel }: Ranked) => Object.keys(rel).length > 0;

/** Relevant results among the first ten, of as many as there could be there. */
function recall({ rel, results }: Ranked): number {
  const found = new Set(results.slice(0, SEEN).filter((id) => Object.hasOwn(rel, id)));
  return found.size / Math.min(SEEN, Object.keys(rel).length);
}

/** One by the place of the first relevant result: 1 for the first, 0.5 for the second; 0 beyond the tenth. */
function reciprocalRank({ rel, results }: Ranked): number {
  const place = results.slice(0, SEEN).findIndex((id) => Object.hasOwn(rel, id));
  return place === -1 ? 0 : 1 / (place + 1);
}

function classFigures(queries: readonly Ranked[]): ClassFigures {
  return {
    recall10: share(queries.map(recall)),
    mrr10: share(queries.map(reciprocalRank)),
    n: queries.length,
  };
}

function langFigures(queries: readonly Ranked[]): LangFigures {
  const asked = queries.filter(answerable);
  const nothing = queries.filter((query) => !answerable(query));
  const { recall10, mrr10 } = classFigures(asked);
  const byClass = Object.entries(Object.groupBy(asked, (query) => query.class));
  return {
    recall10,
    mrr10,
    zero: share(asked.map(({ results }) => Number(results.length === 0))),
    falseHits: share(nothing.map(({ results }) => Number(results.length > 0))),
    classes: Object.fromEntries(byClass.map(([name, of = []]) => [name, classFigures(of)])),
  };
}

/** The figures of every language that has queries. */
export function measure(queries: readonly Ranked[]): Figures {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const own = queries.filter((query) => query.lang === lang);
      return own.length === 0 ? [] : [[lang, langFigures(own)] as const];
    }),
  );
}

const HEAD = ['', 'n', 'recall@10', 'MRR@10', 'zero', 'false hits'];
const shown = (figure: number | null) => (figure === null ? '–' : figure.toFixed(3));

/** The figures as a table in plain text: a line a language, then a line for each of its classes. */
export function figureTable(figures: Figures): string {
  const rows = LANGS.flatMap((lang) => {
    const own = figures[lang];
    if (own === undefined) return [];
    const classes = Object.entries(own.classes);
    const n = classes.reduce((sum, [, one]) => sum + one.n, 0);
    return [
      [lang, String(n), ...[own.recall10, own.mrr10, own.zero, own.falseHits].map(shown)],
      ...classes.map(([name, one]) => [`  ${name}`, String(one.n), shown(one.recall10), shown(one.mrr10)]),
    ];
  });
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** The least recall and MRR, and the most zero and false hits, that are good enough. */
export type Floors = Partial<
  Record<
    Lang,
    Partial<Record<'recall10' | 'mrr10' | 'zero' | 'falseHits', number>> & {
      classes?: Record<string, Partial<Record<'recall10' | 'mrr10', number>>>;
    }
  >
>;

export interface Shortfall {
  lang: Lang;
  /** Missing when the figure is the language's own. */
  class?: string;
  measure: 'recall10' | 'mrr10' | 'zero' | 'falseHits';
  /** `null` when no query measures what there is a floor for. */
  figure: number | null;
  limit: number;
}

const AT_LEAST = ['recall10', 'mrr10'] as const;
const AT_MOST = ['zero', 'falseHits'] as const;

/** Every figure that is not good enough. A floor that nothing measures is one of them: it would pass unseen. */
export function shortfalls(figures: Figures, floors: Floors): Shortfall[] {
  return LANGS.flatMap((lang): Shortfall[] => {
    const own = figures[lang];
    const { classes = {}, ...floor } = floors[lang] ?? {};
    const least = (
      place: Partial<Shortfall>,
      of: ClassFigures | LangFigures | undefined,
      wanted: typeof floor,
    ) =>
      AT_LEAST.flatMap((measure): Shortfall[] => {
        const limit = wanted[measure];
        const figure = of?.[measure] ?? null;
        if (limit === undefined || (figure !== null && figure >= limit)) return [];
        return [{ lang, ...place, measure, figure, limit }];
      });
    const most = AT_MOST.flatMap((measure): Shortfall[] => {
      const limit = floor[measure];
      const figure = own?.[measure] ?? null;
      if (limit === undefined || (figure !== null && figure <= limit)) return [];
      return [{ lang, measure, figure, limit }];
    });
    const ofClasses = Object.entries(classes).flatMap(([name, wanted]) =>
      least({ class: name }, own?.classes[name], wanted),
    );
    return [...least({}, own, floor), ...most, ...ofClasses];
  });
}
