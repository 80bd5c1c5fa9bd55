/** The project's own judged queries: what visitors would type, and which pages they would call relevant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { faultsOf } from '../../src/checks/fields/issues.ts';
import { faultReport } from '../../src/checks/report.ts';
import { readYaml } from '../../src/checks/yaml.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Document } from '../../src/search/bench/documents.ts';
import type { JudgedQuery, Relevance } from '../../src/search/bench/metrics.ts';

/**
 * What makes a query hard: a word as in a dictionary, inflected, a part of a compound, a whole compound, mistyped,
 * without its dots, half typed, another word for it, a name, a code, several words, and words the site has nothing on.
 */
export const QUERY_CLASSES = [
  'base',
  'inflected',
  'part',
  'whole',
  'typo',
  'diacr',
  'prefix',
  'syn',
  'proper',
  'code',
  'multi',
  'none',
] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

/** `\b` of a plain expression knows no ä, ö or å; here a word is made of letters and digits of any language. */
const WORD_EDGE = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

function compiled(source: string, context: z.RefinementCtx): RegExp {
  try {
    return new RegExp(source.replaceAll('\\b', WORD_EDGE), 'u');
  } catch {
    context.addIssue({ code: 'custom', params: { rule: 'pattern' } });
    return z.NEVER;
  }
}

/** An expression over text in small letters. */
const pattern = z.string().min(1).transform(compiled);

const row = z
  .strictObject({
    q: z.string().min(1).describe('What the visitor types'),
    class: z.enum(QUERY_CLASSES),
    match: pattern.optional().describe('What a relevant page says'),
    title: pattern.optional().describe('What its title says when it is the page meant; otherwise as match'),
    all: z.array(pattern).min(2).optional().describe('In place of match: a relevant page says all of these'),
    held: z.literal(true).optional().describe('Kept apart: never looked at while the search is tuned'),
  })
  .superRefine((query, context) => {
    const ways = [query.match, query.all].filter((way) => way !== undefined).length;
    if (ways === (query.class === 'none' ? 0 : 1)) return;
    context.addIssue({
      code: 'custom',
      path: ['match'],
      params: { rule: ways === 0 ? 'required' : 'pattern' },
    });
  });

export type Query = z.output<typeof row> & { id: string; lang: Lang };

const FOLDER = import.meta.dirname;

/**
 * The queries of a language, from `queries.<lang>.yaml` in `folder`. A row that is not in order, or a query that is
 * there twice, is an error that names the file and the line.
 */
export function readQueries(lang: Lang, folder = FOLDER): Query[] {
  const name = `queries.${lang}.yaml`;
  const file = `tests/search/${name}`;
  const read = readYaml(readFileSync(join(folder, name), 'utf8'), { file, firstLine: 1, startLine: 1 });
  if (!read.ok) throw new Error(faultReport(read.faults, 'en'));
  const { success, data, error } = z.array(row).safeParse(read.data);
  if (!success) throw new Error(faultReport(faultsOf(file, error.issues, read.data, read), 'en'));
  const first = new Map<string, number>();
  for (const [index, { q }] of data.entries()) {
    const line = read.lineOf([index]);
    const earlier = first.get(q);
    if (earlier !== undefined) {
      throw new Error(`${file}:${String(line)}: the query “${q}” is already on line ${String(earlier)}.`);
    }
    first.set(q, line);
  }
  return data.map((query) => ({ ...query, id: `${lang}: ${query.q}`, lang }));
}

function relevance({ match, title, all = [] }: Query, document: Document): Relevance | undefined {
  const heading = document.title.toLowerCase();
  const text = document.body.toLowerCase();
  if (match === undefined) {
    if (all.length === 0 || !all.every((one) => one.test(`${heading}\n${text}`))) return undefined;
    return all.every((one) => one.test(heading)) ? 2 : 1;
  }
  if ((title ?? match).test(heading)) return 2;
  return match.test(text) ? 1 : undefined;
}

/** Which of the documents in the query's language are relevant to it: 2 by their title, 1 by their text. */
export function judge(query: Query, documents: readonly Document[]): Pick<JudgedQuery, 'rel'> {
  const rel: JudgedQuery['rel'] = {};
  for (const document of documents) {
    const found = document.lang === query.lang ? relevance(query, document) : undefined;
    if (found !== undefined) rel[document.id] = found;
  }
  return { rel };
}

/**
 * The queries as a judged set (the form the benchmark reads). A query that no document answers, though it is
 * meant to be answered, is an error: the pattern is wrong, or the pages it was written for are gone.
 */
export function toJudged(queries: readonly Query[], documents: readonly Document[]): JudgedQuery[] {
  return queries.map((query) => {
    const { id, lang, q } = query;
    const { rel } = judge(query, documents);
    if (query.class !== 'none' && Object.keys(rel).length === 0) {
      throw new Error(`tests/search/queries.${lang}.yaml: no page answers “${q}”.`);
    }
    return { id, lang, class: query.class, q, rel };
  });
}
