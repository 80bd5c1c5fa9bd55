/** A web server for the built site on this machine: for looking at it and for the tests. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, sep } from 'node:path';
import sirv from 'sirv';
import { ERROR_PAGES } from '../../src/serving/error-pages.ts';
import { matches } from '../../src/serving/globs.ts';
import { headersFor, notFoundHeaders, type Headers } from '../../src/serving/headers.ts';
import { contentTypeOf } from '../../src/serving/media-types.ts';
import { SITE_FOLDER } from './site-folder.ts';

/** Both loopback addresses: browsers resolve `localhost` to either. Nothing is opened to the network. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** The browser and the server are one machine: what demands https stays away. */
const PLACE = { overHttps: false } as const;

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
  headers,
}: {
  port: number;
  folder?: string;
  /** Sent with every file, in place of the headers that the site's own files have. */
  headers?: Headers;
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
  headers: Headers | undefined,
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
      const own = headers && { 'Content-Type': contentTypeOf(pathname), ...headers };
      for (const [name, value] of Object.entries(own ?? headersFor(pathname, PLACE))) {
        response.setHeader(name, value);
      }
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
        notFound(folder, path, response, headers ?? notFoundHeaders(PLACE));
      });
    }
  };
}

/** Says in the language of the address that there is no such page. */
function notFound(folder: string, path: string, response: ServerResponse, headers: Headers): void {
  const page = ERROR_PAGES.filter(({ under }) => matches(under, path))
    .map((fitting) => join(folder, fitting.page))
    .find((file) => existsSync(file));
  response.writeHead(404, { ...headers, 'Content-Type': contentTypeOf('/404.html') });
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
