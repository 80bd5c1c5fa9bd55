/** The engine of the search page run in Node, on an index in a folder: the same modules, the files read from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Lang } from '../../i18n/languages.ts';
import { openEngine, type Engine } from '../engine/engine.ts';
import { openPagefind } from '../engine/pagefind.ts';

export interface BenchEngine {
  engine: Engine;
  /** Bytes fetched since the last call, as a server sends them: compressed, each file once. */
  takeBytes: () => number;
}

/** Pagefind's own files are compressed already. */
const COMPRESSED = /\.(?:pf_\w+|pagefind)$/;

let opened = 0;

/** Opens the engine of a language on the index in `folder`. `now` decides states. */
export async function openNodeEngine(folder: string, lang: Lang, now: number): Promise<BenchEngine> {
  const fetched = new Set<string>();
  let bytes = 0;
  const read = async (path: string): Promise<Buffer> => {
    const content = await readFile(path);
    if (!fetched.has(path)) {
      fetched.add(path);
      bytes += COMPRESSED.test(path) ? content.length : gzipSync(content, { level: 9 }).length;
    }
    return content;
  };
  globalThis.fetch = async (address) => {
    const url = address instanceof Request ? address.url : address;
    return new Response(new Uint8Array(await read(fileURLToPath(new URL(url)))));
  };
  opened += 1;
  const turn = String(opened);
  const code = pathToFileURL(join(folder, 'pagefind.js'));
  const engine = await openEngine(lang, {
    pagefind: async (other) => {
      await read(fileURLToPath(code));
      return openPagefind(`${code.href}?${turn}`, other);
    },
    json: async (name) => JSON.parse((await read(join(folder, name))).toString('utf8')) as unknown,
    now: () => now,
  });
  return {
    engine,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}
