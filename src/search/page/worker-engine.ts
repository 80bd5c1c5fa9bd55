/** The engine in its worker, as the page sees it. */
import type { Lang } from '../../i18n/languages.ts';
import type { Answer, Result, SearchEngine } from '../engine/types.ts';
import type { Call, Reply } from '../engine/worker-call.ts';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Starts the worker and opens the engine of `lang` in it. Fails when the worker or a file of the engine cannot be had. */
export async function openWorkerEngine(lang: Lang): Promise<SearchEngine> {
  const worker = new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const call = (message: Call): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, call: message });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The worker of the search failed.'));
    waiting.clear();
  });
  try {
    await call({ method: 'open', lang });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    ask: (query) => call({ method: 'ask', query }) as Promise<Answer>,
    more: (from, to) => call({ method: 'more', from, to }) as Promise<Result[]>,
    complete: (text) => call({ method: 'complete', text }) as Promise<string[]>,
  };
}
