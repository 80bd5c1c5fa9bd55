/** A web server for the built site on this machine: for looking at it and for the tests. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, sep } from 'node:path';
import sirv from 'sirv';
import { LANGS } from '../../src/i18n/languages.ts';
import { SITE_FOLDER } from './site-folder.ts';

/** Both loopback addresses: browsers resolve `localhost` to either. Nothing is opened to the network. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** Text formats whose letters would otherwise be guessed by the reader's program. HTML sirv does itself. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.ttl': 'text/turtle',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

export interface Serving {
  /** Without a slash at the end: `http://localhost:4321`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site; port 0 takes any free one. The files are read as they stand now: start it after the build.
 * Rejects with code EADDRINUSE when the port is taken.
 */
export async function serve({
  port,
  folder = SITE_FOLDER,
  headers = {},
}: {
  port: number;
  folder?: string;
  /** Sent with every file. */
  headers?: Readonly<Record<string, string>>;
}): Promise<Serving> {
  const handler = siteHandler(folder, headers);
  const servers: Server[] = [];
  let chosen = port;
  for (const host of LOOPBACK) {
    const server = createServer(handler);
    try {
      chosen = await listen(server, chosen, host);
      servers.push(server);
    } catch (error) {
      if (isWithoutAddress(error)) continue;
      await Promise.all(servers.map(stop));
      throw error;
    }
  }
  return {
    url: `http://localhost:${String(chosen)}`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/** Whether both loopback addresses have the port free, found by taking it for a moment. */
export async function portIsFree(port: number): Promise<boolean> {
  for (const host of LOOPBACK) {
    const server = createServer();
    try {
      await listen(server, port, host);
      await stop(server);
    } catch (error) {
      if (!isWithoutAddress(error)) return false;
    }
  }
  return true;
}

function siteHandler(
  folder: string,
  headers: Readonly<Record<string, string>>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const pages = new Set(
    globSync('*/**/index.html', { cwd: folder }).map((file) => `/${dirname(file).split(sep).join('/')}`),
  );
  const files = sirv(folder, {
    dev: false,
    etag: true,
    // Ask each time: after the next build the page at the same address is another one.
    maxAge: 0,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const type = TEXT_TYPES[extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
  });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (pages.has(path)) {
      // The site's addresses end in a slash; one address a page keeps links, caches and statistics together.
      response.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    } else {
      files(request, response, () => {
        notFound(folder, path, response);
      });
    }
  };
}

/** Says in the language of the address that there is no such page. */
function notFound(folder: string, path: string, response: ServerResponse): void {
  const lang = LANGS.find((each) => path.startsWith(`/${each}/`));
  const own = lang === undefined ? [] : [`${lang}/404/index.html`, `${lang}/404.html`];
  const page = [...own, '404.html'].map((file) => join(folder, file)).find((file) => existsSync(file));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(page === undefined ? '404' : readFileSync(page));
}

/** Resolves to the port, which the system chose when it was 0. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Machines without IPv6 are common in containers. */
function isWithoutAddress(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}
