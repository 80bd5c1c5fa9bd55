/** The engine of the search page, loaded when it is first needed. */
import type { Lang } from '../../i18n/languages.ts';
import type { SearchEngine } from '../engine/types.ts';
import { loadPagefind } from '../pagefind.ts';
import { firstThatWorks } from './first-that-works.ts';

/** The better way first. The last one does without everything but the search index. */
const WAYS: readonly ((lang: Lang) => Promise<SearchEngine>)[] = [
  async (lang) => {
    const { openWorkerEngine } = await import('./worker-engine.ts');
    return openWorkerEngine(lang);
  },
  async () => {
    const { openPlain } = await import('../engine/plain.ts');
    return openPlain(loadPagefind);
  },
];

let engine: ReturnType<typeof firstThatWorks> | undefined;

/** Gives the engine of the page's language once one of the ways has opened. Fails when none does; a later call tries again. */
export async function openEngine(lang: Lang): Promise<SearchEngine> {
  engine ??= firstThatWorks(WAYS.map((open) => () => open(lang)));
  await engine.open();
  return engine;
}
