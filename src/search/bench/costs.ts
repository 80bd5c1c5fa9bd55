/** What the search costs: bytes over the wire, and seconds of the build. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS } from '../../i18n/languages.ts';
import { keptOrMade, nameOfIndex } from '../index/kept-index.ts';
import type { Meanings } from '../index/meanings.ts';
import { writeIndex, writePlainIndex, type IndexPage } from '../index/write-index.ts';
import type { JudgedQuery } from './metrics.ts';
import { openNodeEngine } from './node-engine.ts';

const RESULTS = 10;
/** How many cold searches a language are counted. */
const COLD = 8;

export interface Bytes {
  first: number;
  later: number;
}

/** The engine's own code, as the built site serves it: the worker and the largest of its languages' stemmers. */
function codeBytes(site: string): number {
  const sizes = (pattern: string) =>
    globSync(join(site, '_astro', pattern)).map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  const most = (pattern: string) => Math.max(0, ...sizes(pattern));
  return most('worker-*.js') + most('worker-engine*.js');
}

/**
 * Mean bytes of a cold first search with ten results, and of the one after it, in the language that takes most: of the
 * index in `folder`, and of the code that the built `site` serves for it.
 */
export async function bytesOf(folder: string, site: string, queries: readonly JudgedQuery[]): Promise<Bytes> {
  const code = codeBytes(site);
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

async function secondsOf(work: () => Promise<unknown>): Promise<string> {
  const begun = performance.now();
  await work();
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

/**
 * Writes the index of `pages` into `folder` and tells how long that takes, how long when nothing has changed, and
 * how long Pagefind takes without the language layer, whose index goes to `folder`-plain.
 */
export async function writeAndTime(
  pages: readonly IndexPage[],
  meanings: Meanings,
  folder: string,
): Promise<string> {
  const cache = `${folder}-cache`;
  const build = () =>
    secondsOf(() =>
      keptOrMade(nameOfIndex(pages, meanings), folder, () => writeIndex(pages, meanings, folder), cache),
    );
  const anew = await build();
  const again = await build();
  const alone = await secondsOf(() => writePlainIndex(pages, `${folder}-plain`));
  return `index of ${String(pages.length)} pages: ${anew}, unchanged ${again}; Pagefind alone ${alone}`;
}
