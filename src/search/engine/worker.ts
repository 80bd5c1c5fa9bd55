/** The engine in a worker: whatever it does, the page answers the keys. */
import { openEngine, type Engine } from './engine.ts';
import { openPagefind } from './pagefind.ts';
import type { Call, Reply } from './worker-call.ts';

/** Where the build puts the index. */
const INDEX = '/pagefind/';

let engine: Promise<Engine> | undefined;

async function json(name: string): Promise<unknown> {
  const response = await fetch(`${INDEX}${name}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  return response.json();
}

async function answer(call: Call): Promise<unknown> {
  if (call.method === 'open') {
    const pagefind = (lang: string) => openPagefind(`${INDEX}pagefind.js`, lang);
    engine = openEngine(call.lang, { pagefind, json, now: () => Date.now() });
    (await engine).warm();
    return undefined;
  }
  const opened = await engine;
  if (!opened) throw new Error('The engine was not opened.');
  if (call.method === 'ask') return opened.ask(call.query);
  if (call.method === 'more') return opened.more(call.from, call.to);
  return opened.complete(call.text);
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; call: Call }>) => {
  const reply = (message: Reply) => {
    postMessage(message);
  };
  answer(data.call).then(
    (value) => {
      reply({ id: data.id, value });
    },
    (error: unknown) => {
      reply({ id: data.id, error: String(error) });
    },
  );
});
