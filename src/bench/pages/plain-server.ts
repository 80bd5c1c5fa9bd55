/** Files compressed as a real server would send them, and a blank page: the machine's own limit. Loopback only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const READY = new Set(['.woff2', '.png']);

/** A page without a script, a style or a picture. */
export const BLANK_PATH = '/blank/';
const BLANK =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="Nothing"><title>Blank</title><link rel="icon" href="data:,"></head><body><main><h1>Blank</h1></main></body></html>';

export interface PlainServer {
  url: string;
  close: () => void;
}

/** Serves a built site's folder. */
export async function plainServer(folder: string): Promise<PlainServer> {
  const kept = new Map<string, Buffer>();
  const bodyOf = (path: string): { body: Buffer; extension: string } | null => {
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const extension = extname(file);
    const known = kept.get(file);
    if (known) return { body: known, extension };
    const isThere = path === BLANK_PATH || (existsSync(file) && statSync(file).isFile());
    if (!isThere) return null;
    const bytes = path === BLANK_PATH ? Buffer.from(BLANK) : readFileSync(file);
    const body = READY.has(extension)
      ? bytes
      : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    kept.set(file, body);
    return { body, extension };
  };
  const server = createServer((request, response) => {
    const found = bodyOf(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[found.extension] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(!READY.has(found.extension) && { 'content-encoding': 'br' }),
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
