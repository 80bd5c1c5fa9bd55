/**
 * `npm run search:bench [-- --docs FILE --queries FILE] [--json] [--peers] [--misses] [--phone]`: how good the search is, in the
 * measures of information retrieval, how many bytes it takes and how long the index takes to write. Without files: the
 * project's own judged queries over the pages of the built site. Exit code 1 when a figure is under its floor (own set
 * only). `--phone` measures a browser's main thread. `--pages 15000` fills the site up with made-up pages of its own
 * words, and gives bytes and times only.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { bytesOf, writeAndTime } from '../../src/search/bench/costs.ts';
import {
  addressOf,
  asDocument,
  asPage,
  enlarged,
  readDocuments,
  readJudged,
  type Document,
} from '../../src/search/bench/documents.ts';
import {
  figureTable,
  measure,
  shortfalls,
  type Floors,
  type JudgedQuery,
  type Ranked,
} from '../../src/search/bench/metrics.ts';
import { openNodeEngine } from '../../src/search/bench/node-engine.ts';
import { fuse, miniSearch, plainPagefind, type Search } from '../../src/search/bench/peers.ts';
import { readMeanings } from '../../src/search/index/meanings.ts';
import type { IndexPage } from '../../src/search/index/write-index.ts';
import { readQueries, toJudged } from '../../tests/search/queries.ts';
import { phoneSearches, type PhoneTimes } from '../lib/phone-search.ts';
import { pagesOf } from '../lib/search-index.ts';
import { SITE_FOLDER } from '../lib/site-folder.ts';

const FLOORS = 'tests/search/floors.json';
const RESULTS = 10;
/** How many searches are measured on a phone. */
const ON_PHONE = 20;

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    phone: { type: 'boolean', default: false },
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

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

/** Main-thread time on a phone, over what readers of `lang` ask. */
async function phoneLine(lang: Lang, queries: readonly string[]): Promise<string> {
  const [first, ...later] = (await phoneSearches(href(lang, 'search'), queries)) ?? [];
  if (!first) return 'no browser to measure the main thread in';
  const figures = (name: keyof PhoneTimes) => {
    const all = later.map((times) => times[name]);
    return [first[name], median(all), Math.max(...all)].map(Math.round).join(' / ');
  };
  return (
    `main thread of a phone (processor 4× slower), ms, first / median / slowest of ${String(queries.length)} searches: ` +
    `${figures('tasks')}, of which script, style and layout ${figures('script')}`
  );
}

const set =
  values.docs !== undefined && values.queries !== undefined ? given(values.docs, values.queries) : own();
const isLarge = values.pages !== undefined;
const indexPages = isLarge ? enlarged(set.documents, Number(values.pages)).map(asPage) : set.pages;
const work = mkdtempSync(join(tmpdir(), 'search-bench-'));
const folder = join(work, 'index');
const times = await writeAndTime(indexPages, readMeanings('content'), folder);

const engines = new Map<string, Awaited<ReturnType<typeof openNodeEngine>>>();
for (const lang of LANGS) engines.set(lang, await openNodeEngine(folder, lang, Date.now()));
// Of made-up pages nobody has judged which answers a query.
const answers = await ranked(isLarge ? [] : set.queries, async (lang, query) => {
  const urls = (await engines.get(lang)?.engine.addresses(query, RESULTS)) ?? [];
  return urls.map(set.idOf);
});
const figures = measure(answers);
const bytes = await bytesOf(folder, SITE_FOLDER, set.queries);

if (values.json) {
  console.log(JSON.stringify({ ...figures, bytes }));
} else {
  if (!isLarge) console.log(`${figureTable(figures)}\n`);
  console.log(times);
  console.log(
    `first search ${(bytes.first / 1000).toFixed(1)} kB, later ones ${(bytes.later / 1000).toFixed(1)} kB`,
  );
}
if (values.phone) {
  const asked = set.queries.filter(({ lang, rel }) => lang === 'fi' && Object.keys(rel).length > 0);
  const step = Math.ceil(asked.length / ON_PHONE);
  console.log(
    await phoneLine(
      'fi',
      asked.filter((_, at) => at % step === 0).map(({ q }) => q),
    ),
  );
}
if (values.misses) for (const line of answers.flatMap(missed)) console.log(line);
if (values.peers) {
  const peers: [string, Search][] = [
    ['Pagefind alone', await plainPagefind(`${folder}-plain`, set.idOf)],
    ['MiniSearch with Snowball', miniSearch(set.documents)],
    ['Fuse.js', fuse(set.documents)],
  ];
  for (const [name, search] of peers)
    console.log(`\n${name}\n${figureTable(measure(await ranked(set.queries, search)))}`);
}
rmSync(work, { recursive: true });

if (values.docs === undefined && !isLarge) {
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
