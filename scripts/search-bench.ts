/**
 * `npm run search:bench [-- --docs FILE --queries FILE] [--json] [--peers] [--misses]`: how good the search is, in the measures of
 * information retrieval, and how many bytes it takes. Without files: the project's own judged queries over the pages of
 * the built site. Exit code 1 when a figure is under its floor (own set only). `--pages 15000` fills the site up with
 * made-up pages of its own words: then only the bytes and the time tell something.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { LANGS } from '../src/i18n/languages.ts';
import {
  addressOf,
  asDocument,
  asPage,
  enlarged,
  readDocuments,
  readJudged,
  type Document,
} from '../src/search/bench/documents.ts';
import {
  figureTable,
  measure,
  shortfalls,
  type Floors,
  type JudgedQuery,
  type Ranked,
} from '../src/search/bench/metrics.ts';
import { openNodeEngine } from '../src/search/bench/node-engine.ts';
import { fuse, miniSearch, plainPagefind, type Search } from '../src/search/bench/peers.ts';
import { readMeanings } from '../src/search/index/meanings.ts';
import { writeIndex, writePlainIndex, type IndexPage } from '../src/search/index/write-index.ts';
import { readQueries, toJudged } from '../tests/search/queries.ts';
import { pagesOf } from './lib/search-index.ts';
import { SITE_FOLDER } from './lib/site-folder.ts';

const FLOORS = 'tests/search/floors.json';
const RESULTS = 10;
/** How many cold searches a language are counted for the bytes. */
const COLD = 8;

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    pages: { type: 'string' },
  },
});

interface JudgedSet {
  documents: Document[];
  queries: JudgedQuery[];
  pages: IndexPage[];
  idOf: (url: string) => string;
}

function given(docs: string, queries: string): JudgedSet {
  const documents = readDocuments(readFileSync(docs, 'utf8'));
  const ids = new Map(documents.map((document) => [addressOf(document), document.id]));
  return {
    documents,
    queries: readJudged(readFileSync(queries, 'utf8')),
    pages: documents.map(asPage),
    idOf: (url) => ids.get(url) ?? url,
  };
}

function own(): JudgedSet {
  if (!existsSync(join(SITE_FOLDER, 'pagefind')))
    throw new Error('There is no built site. Run: npm run build');
  const pages = [...pagesOf(SITE_FOLDER)];
  const documents = pages.flatMap((page) => asDocument(page) ?? []);
  const queries = LANGS.flatMap((lang) => toJudged(readQueries(lang), documents));
  return { documents, queries, pages, idOf: (url) => url };
}

async function ranked(queries: readonly JudgedQuery[], search: Search): Promise<Ranked[]> {
  const all: Ranked[] = [];
  for (const query of queries) all.push({ ...query, results: await search(query.lang, query.q) });
  return all;
}

/** A line for a query that was not answered in full. */
function missed({ id, class: of, rel, results }: Ranked): string[] {
  const wanted = Math.min(RESULTS, Object.keys(rel).length);
  const right = results.filter((result) => result in rel).length;
  const first = results[0] !== undefined && results[0] in rel ? '' : ', the first one wrong';
  if (wanted === 0) return results.length > 0 ? [`${id} (${of}): found something`] : [];
  return right < wanted || first !== ''
    ? [`${id} (${of}): ${String(right)} of ${String(wanted)}${first}`]
    : [];
}

/** The engine's own code, as the built site serves it: the worker and the largest of its languages' stemmers. */
function codeBytes(): number {
  const sizes = (pattern: string) =>
    globSync(join(SITE_FOLDER, '_astro', pattern)).map(
      (file) => gzipSync(readFileSync(file), { level: 9 }).length,
    );
  const most = (pattern: string) => Math.max(0, ...sizes(pattern));
  return most('worker-*.js') + most('worker-engine*.js');
}

/** Mean bytes of a cold first search with ten results, and of the one after it, in the language that takes most. */
async function bytesOf(folder: string, queries: readonly JudgedQuery[]) {
  const code = codeBytes();
  const means: { first: number; later: number }[] = [];
  for (const lang of LANGS) {
    const answerable = queries.filter((query) => query.lang === lang && Object.keys(query.rel).length > 0);
    if (answerable.length < 2) continue;
    const step = Math.max(1, Math.floor(answerable.length / COLD));
    const firsts: number[] = [];
    const laters: number[] = [];
    for (let at = 0; at + 1 < answerable.length && firsts.length < COLD; at += step) {
      const { engine, takeBytes } = await openNodeEngine(folder, lang, Date.now());
      await engine.addresses(answerable[at]?.q ?? '', RESULTS);
      firsts.push(takeBytes() + code);
      await engine.addresses(answerable[at + 1]?.q ?? '', RESULTS);
      laters.push(takeBytes());
    }
    const mean = (all: readonly number[]) => Math.round(all.reduce((sum, one) => sum + one, 0) / all.length);
    means.push({ first: mean(firsts), later: mean(laters) });
  }
  return {
    first: Math.max(...means.map(({ first }) => first)),
    later: Math.max(...means.map(({ later }) => later)),
  };
}

const set =
  values.docs !== undefined && values.queries !== undefined ? given(values.docs, values.queries) : own();
const indexPages =
  values.pages === undefined ? set.pages : enlarged(set.documents, Number(values.pages)).map(asPage);
const work = mkdtempSync(join(tmpdir(), 'search-bench-'));
const folder = join(work, 'index');
const begun = performance.now();
await writeIndex(indexPages, readMeanings('content'), folder);
const indexed = performance.now() - begun;

const engines = new Map<string, Awaited<ReturnType<typeof openNodeEngine>>>();
for (const lang of LANGS) engines.set(lang, await openNodeEngine(folder, lang, Date.now()));
const answers = await ranked(set.queries, async (lang, query) => {
  const urls = (await engines.get(lang)?.engine.addresses(query, RESULTS)) ?? [];
  return urls.map(set.idOf);
});
const figures = measure(answers);
const bytes = await bytesOf(folder, set.queries);

if (values.json) {
  console.log(JSON.stringify({ ...figures, bytes }));
} else {
  console.log(figureTable(figures));
  console.log(`\nindex written in ${(indexed / 1000).toFixed(1)} s, ${String(indexPages.length)} pages`);
  console.log(
    `first search ${(bytes.first / 1000).toFixed(1)} kB, later ones ${(bytes.later / 1000).toFixed(1)} kB`,
  );
}
if (values.misses) for (const line of answers.flatMap(missed)) console.log(line);
if (values.peers) {
  const plain = join(work, 'plain');
  await writePlainIndex(set.pages, plain);
  const peers: [string, Search][] = [
    ['Pagefind alone', await plainPagefind(plain, set.idOf)],
    ['MiniSearch with Snowball', miniSearch(set.documents)],
    ['Fuse.js', fuse(set.documents)],
  ];
  for (const [name, search] of peers)
    console.log(`\n${name}\n${figureTable(measure(await ranked(set.queries, search)))}`);
}
rmSync(work, { recursive: true });

if (values.docs === undefined && values.pages === undefined) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors & { bytes: typeof bytes };
  const under = shortfalls(figures, floors).map(
    ({ lang, class: of = 'all', measure: name, figure, limit }) =>
      `${lang} ${of}: ${name} is ${String(figure)}, the floor is ${String(limit)}`,
  );
  for (const name of ['first', 'later'] as const) {
    if (bytes[name] > floors.bytes[name])
      under.push(`bytes ${name}: ${String(bytes[name])}, at most ${String(floors.bytes[name])}`);
  }
  for (const line of under) console.error(line);
  process.exitCode = under.length > 0 ? 1 : 0;
}
