/** Pulling from a real server on this machine that behaves as servers do: well, badly, slowly or not at all. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FetchLimits } from './download.ts';
import {
  accepted,
  contentFolder,
  encoded,
  FIRST,
  nextExport,
  parsedFile,
  standingText,
  testWorld,
} from './fixture.ts';
import { pull } from './pull.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const JSON_TYPE = { 'Content-Type': 'application/json' };
const NEXT = nextExport();
const etagOf = (bytes: Uint8Array) => `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;

let server: Server;
let home: string;
/** What each request in turn is answered; the last one stays. */
let answers: Answer[];
let requests: IncomingMessage[];
let content: string;

/** Address of a server; on port 0 the system chooses one that is free. */
async function listen(one: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    one.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${String((one.address() as AddressInfo).port)}`;
}

/** An address where a server was a moment ago. */
async function deadAddress(): Promise<string> {
  const gone = createServer();
  const address = await listen(gone);
  await new Promise((resolve) => gone.close(resolve));
  return address;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    (answers.length > 1 ? answers.shift() : answers[0])?.(response, request);
  });
  home = await listen(server);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  requests = [];
  content = contentFolder();
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

const pulled = (...given: Answer[]) => pulledWithin({}, ...given);

async function pulledWithin(limits: Partial<FetchLimits>, ...given: Answer[]) {
  answers = given;
  const world = testWorld();
  world.limits = { ...world.limits, ...limits };
  const exit = await pull({ content, from: `${home}/export.json`, lang: 'en' }, world);
  return { exit, said: world.said.join('\n'), waits: world.waits };
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end('no');
  };

/** The export, with the validators servers give and an answer to conditional requests. */
const good =
  (data: unknown, headers: Record<string, string> = {}): Answer =>
  (response, request) => {
    const bytes = encoded(data);
    const etag = etagOf(bytes);
    const validators = { ETag: etag, 'Last-Modified': 'Wed, 25 Nov 2026 05:00:00 GMT' };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, validators).end();
    else response.writeHead(200, { ...JSON_TYPE, ...validators, ...headers }).end(bytes);
  };

const redirect = (to: string): Answer => status(302, { Location: to });

/** Nothing but the report may change when a pull fails: the last good file is as it was, byte for byte. */
function expectUntouched() {
  expect(standingText(content)).toBe(accepted(FIRST));
}

describe('a good answer', () => {
  test('is published, with where it came from and what the server calls it', async () => {
    const { exit, said } = await pulled(good(NEXT));
    expect(exit).toBe(0);
    expect(said).toContain('is now the export testi-2');
    expect(standingText(content)).toBe(accepted(NEXT));
    expect(parsedFile(content, 'state.json')).toMatchObject({
      sha256: createHash('sha256').update(encoded(NEXT)).digest('hex'),
      from: `${home}/export.json`,
      etag: etagOf(encoded(NEXT)),
      lastModified: 'Wed, 25 Nov 2026 05:00:00 GMT',
    });
    expect(parsedFile(content, 'report.json')).toMatchObject({ outcome: 'published' });
  });

  test.each([
    ['gzip', gzipSync(encoded(NEXT))],
    ['br', brotliCompressSync(encoded(NEXT))],
  ])('may come packed with %s', async (coding, bytes) => {
    const { exit } = await pulled((response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': coding }).end(bytes);
    });
    expect(exit).toBe(0);
    expect(requests[0]?.headers['accept-encoding']).toBe('gzip, br');
    expect(standingText(content)).toBe(accepted(NEXT));
  });

  test('may be called JSON of a kind, with its letters named', async () => {
    const type = 'application/vnd.export+json; charset=utf-8';
    expect((await pulled(good(NEXT, { 'Content-Type': type }))).exit).toBe(0);
  });
});

describe('a second pull from the same address', () => {
  test('asks for news only, and 304 changes nothing but the time of the report', async () => {
    await pulled(good(NEXT));
    const state = parsedFile(content, 'state.json');
    const { exit, said } = await pulled(good(NEXT));
    expect(exit).toBe(0);
    expect(requests[1]?.headers).toMatchObject({
      'if-none-match': etagOf(encoded(NEXT)),
      'if-modified-since': 'Wed, 25 Nov 2026 05:00:00 GMT',
    });
    expect(said).toContain('The server has the same file as last time.');
    expect(standingText(content)).toBe(accepted(NEXT));
    expect(parsedFile(content, 'state.json')).toEqual(state);
    expect(parsedFile(content, 'report.json')).toMatchObject({ outcome: 'unchanged' });
  });

  test('is not asked conditionally when it goes to another address', async () => {
    await pulled(good(NEXT));
    answers = [good(NEXT)];
    const exit = await pull({ content, from: `${home}/elsewhere.json`, lang: 'en' }, testWorld());
    expect(exit).toBe(0);
    expect(requests[1]?.headers['if-none-match']).toBeUndefined();
    expect(parsedFile(content, 'state.json')).toMatchObject({ from: `${home}/elsewhere.json` });
  });

  test('is not asked conditionally when what is remembered is of another export', async () => {
    await pulled(good(NEXT));
    answers = [good(NEXT)];
    const other = contentFolder();
    rmSync(content, { recursive: true });
    content = other;
    await pulled(good(NEXT));
    expect(requests[1]?.headers['if-none-match']).toBeUndefined();
  });

  test('publishes another good export, and refuses another one of the same moment', async () => {
    await pulled(good(NEXT));
    const later = '2026-11-26T05:00:00Z';
    const third = nextExport({
      exportId: 'testi-3',
      generatedAt: later,
      source: { ...NEXT.source, retrievedAt: later },
      previous: { exportId: 'testi-2', generatedAt: NEXT.generatedAt, sha256: '0'.repeat(64) },
    });
    expect((await pulled(good(third))).exit).toBe(0);
    expect(standingText(content)).toBe(accepted(third));

    const changed = { ...third, converter: { name: 'test', version: '9.9.9' }, exportId: 'testi-4' };
    expect((await pulled(good(changed))).exit).toBe(4);
    expect(standingText(content)).toBe(accepted(third));
    expect(parsedFile(content, 'report.json')).toMatchObject({ outcome: 'refused' });
  });
});

describe('a slow server', () => {
  test('that never answers is given up after three tries', async () => {
    const { exit, said, waits } = await pulledWithin({ answer: 100 }, () => undefined);
    expect(exit).toBe(4);
    expect(said).toContain('The server did not answer within 1 seconds.');
    expect(said).toContain('Trying again in 4 s (3/3).');
    expect(requests).toHaveLength(3);
    expect(waits).toEqual([1_000, 4_000]);
    expectUntouched();
  });

  test('that stops in the middle is given up', async () => {
    const { exit, said } = await pulledWithin({ idle: 100 }, (response) => {
      response.writeHead(200, JSON_TYPE).write(encoded(NEXT).subarray(0, 100));
    });
    expect(exit).toBe(4);
    expect(said).toContain('The server stopped sending for 1 seconds.');
    expect(requests).toHaveLength(3);
    expectUntouched();
  });

  test('that trickles without ever being idle is given up as a whole', async () => {
    const timers: NodeJS.Timeout[] = [];
    const { exit, said } = await pulledWithin({ total: 300 }, (response) => {
      response.writeHead(200, JSON_TYPE);
      timers.push(setInterval(() => response.write(' '), 40));
    });
    timers.forEach(clearInterval);
    expect(exit).toBe(4);
    expect(said).toContain('Fetching took over 1 seconds.');
    expectUntouched();
  });
});

describe('a broken answer', () => {
  test('shorter than it was said to be is cut, and asked for again', async () => {
    const cut: Answer = (response) => {
      const bytes = encoded(NEXT);
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': String(bytes.length) });
      response.write(bytes.subarray(0, bytes.length - 10), () => response.destroy());
    };
    const { exit, said } = await pulled(cut);
    expect(exit).toBe(4);
    expect(said).toContain('The answer was cut off.');
    expect(requests).toHaveLength(3);
    expectUntouched();
    expect((await pulled(cut, good(NEXT))).exit).toBe(0);
  });

  test('packed and cut within the pack is never taken for whole', async () => {
    const { exit } = await pulled((response) => {
      const bytes = gzipSync(encoded(NEXT));
      response.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' });
      response.end(bytes.subarray(0, bytes.length / 2));
    });
    expect(exit).toBe(4);
    expectUntouched();
  });

  test('that is no pack at all is refused', async () => {
    const { exit, said } = await pulled(good(NEXT, { 'Content-Encoding': 'gzip' }));
    expect(exit).toBe(4);
    expect(said).toContain('The answer was cut off.');
    expectUntouched();
  });

  test('packed in a way not asked for is refused', async () => {
    const { exit, said } = await pulled(good(NEXT, { 'Content-Encoding': 'gzip, gzip, gzip' }));
    expect(exit).toBe(4);
    expect(said).toContain('packed in a way that was not asked for');
    expectUntouched();
  });

  test('that is a web page is refused', async () => {
    const { exit, said } = await pulled((response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>login</p>');
    });
    expect(exit).toBe(4);
    expect(said).toContain('not JSON but of the type text/html');
    expect(requests).toHaveLength(1);
    expectUntouched();
  });

  test('without a type is refused', async () => {
    const { exit } = await pulled((response) => {
      response.writeHead(200).end(encoded(NEXT));
    });
    expect(exit).toBe(4);
    expectUntouched();
  });
});

describe('an answer that is too large', () => {
  const megabyte = Buffer.alloc(1024 * 1024, ' ');

  test('is refused by its stated length before it is read', async () => {
    let sent = 0;
    const { exit, said } = await pulled((response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Length': String(26 * megabyte.length) });
      response.write(megabyte, () => (sent += 1));
    });
    expect(exit).toBe(4);
    expect(said).toContain('larger than the allowed 25 MB');
    expect(requests).toHaveLength(1);
    expect(sent).toBeLessThanOrEqual(1);
    expectUntouched();
  });

  test('is refused while it is read when it does not state its length', async () => {
    let sent = 0;
    const { exit, said } = await pulled((response) => {
      response.writeHead(200, JSON_TYPE);
      const more = () => {
        while (!response.destroyed) {
          sent += 1;
          if (!response.write(megabyte)) return;
        }
      };
      response.on('drain', more);
      more();
    });
    expect(exit).toBe(4);
    expect(said).toContain('larger than the allowed 25 MB');
    expect(sent).toBeLessThan(60);
    expectUntouched();
  });

  test('is refused after 25 MB when a small pack unpacks without end', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * megabyte.length), { level: constants.Z_BEST_SPEED });
    expect(bomb.length).toBeLessThan(megabyte.length);
    const { exit, said } = await pulled((response) => {
      response.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }).end(bomb);
    });
    expect(exit).toBe(4);
    expect(said).toContain('larger than the allowed 25 MB');
    expect(requests).toHaveLength(1);
    expectUntouched();
  });
});

describe('a redirect', () => {
  test('is followed and said', async () => {
    const { exit, said } = await pulled(redirect('/moved.json'), good(NEXT));
    expect(exit).toBe(0);
    expect(said).toContain(`The server redirected to ${home}/moved.json`);
  });

  test('that leads in a circle is said to', async () => {
    const { exit, said } = await pulled(redirect('/b.json'), redirect('/export.json'), redirect('/b.json'));
    expect(exit).toBe(4);
    expect(said).toContain("The server's redirects run in a loop");
    expect(requests).toHaveLength(2);
    expectUntouched();
  });

  test('after redirect is given up after five', async () => {
    let number = 0;
    const { exit, said } = await pulled((response, request) => {
      number += 1;
      redirect(`/${String(number)}.json`)(response, request);
    });
    expect(exit).toBe(4);
    expect(said).toContain('redirected more than 5 times');
    expect(requests).toHaveLength(6);
    expectUntouched();
  });

  test.each([
    ['unprotected http elsewhere', 'http://example.fi/export.json'],
    ['a file', 'file:///etc/passwd'],
    ['an address with a password', 'https://user:secret@example.fi/export.json'],
    ['an address with a key', 'https://example.fi/export.json?sig=abc'],
    ['nothing that is an address', 'http://['],
  ])('to %s is refused', async (_, to) => {
    const { exit, said } = await pulled(redirect(to));
    expect(exit).toBe(4);
    expect(said).toContain('redirected to an address that is not fetched');
    expect(said).not.toContain('secret');
    expect(requests).toHaveLength(1);
    expectUntouched();
  });
});

describe('an error of the server', () => {
  test('of the passing kind is tried again after a growing wait', async () => {
    const { exit, said, waits } = await pulled(status(500), status(503), good(NEXT));
    expect(exit).toBe(0);
    expect(said).toContain('The server answered with the code 500. Trying again in 1 s (2/3).');
    expect(waits).toEqual([1_000, 4_000]);
    expect(standingText(content)).toBe(accepted(NEXT));
  });

  test('of the lasting kind is not', async () => {
    const { exit, said } = await pulled(status(404));
    expect(exit).toBe(4);
    expect(said).toContain('The server answered with the code 404.');
    expect(requests).toHaveLength(1);
    expectUntouched();
  });

  test.each([
    ['seconds', '7', 7_000],
    ['a date', 'Thu, 26 Nov 2026 10:00:09 GMT', 9_000],
    ['less than the own wait', '0', 1_000],
  ])('that asks to wait, in %s, is heard', async (_, value, ms) => {
    const { exit, waits } = await pulled(status(429, { 'Retry-After': value }), good(NEXT));
    expect(exit).toBe(0);
    expect(waits).toEqual([ms]);
  });

  test('that asks to wait too long ends the run', async () => {
    const { exit, said, waits } = await pulled(status(429, { 'Retry-After': '3600' }));
    expect(exit).toBe(4);
    expect(said).toContain('The server asks to wait 3600 s.');
    expect(waits).toEqual([]);
    expectUntouched();
  });

  test('without a server is told with the code of the system', async () => {
    const world = testWorld();
    const exit = await pull({ content, from: `${await deadAddress()}/export.json`, lang: 'en' }, world);
    expect(exit).toBe(4);
    expect(world.said.join('\n')).toContain('The server cannot be reached (ECONNREFUSED).');
    expect(world.waits).toEqual([1_000, 4_000]);
    expectUntouched();
  });

  test('304 to a question that was not asked is one', async () => {
    await pulled((response) => response.writeHead(200, JSON_TYPE).end(encoded(FIRST)));
    expect(parsedFile(content, 'state.json')).toMatchObject({ etag: null, lastModified: null });
    const { exit, said } = await pulled(status(304));
    expect(exit).toBe(4);
    expect(said).toContain('The server answered with the code 304.');
    expectUntouched();
  });
});

test.each([
  ['unprotected http', 'http://example.fi/export.json', 'unprotected http'],
  ['another scheme', 'ftp://example.fi/export.json', 'Nothing is fetched from'],
  ['a password', 'https://user:secret@example.fi/export.json', 'holds a user name, a password or a key'],
  ['a key in the query', 'https://example.fi/export.json?access_token=secret', 'a password or a key'],
  ['no address', 'https://', 'is not a web address'],
])('an address with %s is not fetched', async (_, from, words) => {
  const world = testWorld();
  expect(await pull({ content, from, lang: 'en' }, world)).toBe(4);
  expect(world.said.join('\n')).toContain(words);
  expect(world.waits).toEqual([]);
  expectUntouched();
});
