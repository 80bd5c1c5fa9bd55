/** The built site behind the real nginx and Caddy, each with the configuration made of the site's one description. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotliModule, startNginx } from '../../../scripts/lib/servers/nginx.ts';
import { startCaddy } from '../../../scripts/lib/servers/caddy.ts';
import { findProgram, type RunningServer } from '../../../scripts/lib/servers/program.ts';
import { SITE_FOLDER } from '../../../scripts/lib/site-folder.ts';
import { LANGS } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { headersFor, notFoundHeaders } from '~/serving/headers.ts';
import { addressOf, compressedFiles, expectNone, pageAt, readBytes, served, textOf } from '../built-site.ts';
import { ask, faultsOf, unpacked, type Answer } from './asking.ts';
import { observatoryPoints, observatoryScore } from './observatory.ts';

const OVER_HTTPS = { overHttps: true } as const;

/** Former addresses made up for the test: the site may have none today. */
const REDIRECTS = [
  { from: '/fi/haut/entinen.ics', to: '/fi/haut.ics' },
  { from: '/fi/haut/entinen/', to: '/fi/haut/' },
  { from: '/fi/haut/entinen', to: '/fi/haut/' },
  { from: `/fi/hankkeet/${'pitka-nimi-'.repeat(15)}/`, to: '/fi/hankkeet/' },
];

const SERVERS = [
  { name: 'nginx', start: () => startNginx({ site: SITE_FOLDER, redirects: REDIRECTS }), slash: 301 },
  { name: 'caddy', start: () => startCaddy({ site: SITE_FOLDER, redirects: REDIRECTS }), slash: 308 },
] as const;

const homes = LANGS.map((lang) => href(lang, 'home'));

/** What differs between the headers of an answer and those described. */
function differences({ headers }: Answer, wanted: Readonly<Record<string, string>>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) => {
    const got = headers[name.toLowerCase()];
    return got === value ? [] : [`${name}: ${got ?? 'none'}`];
  });
}

describe.each(SERVERS)('$name', ({ name, start, slash }) => {
  const isThere = findProgram(name) !== undefined && findProgram('openssl') !== undefined;
  if (!isThere) {
    test.skip(`${name} or openssl is not on this machine: nothing is read back from it`, () => undefined);
    return;
  }

  let server: RunningServer;
  beforeAll(async () => {
    server = await start();
  }, 90_000);
  afterAll(async () => {
    await (server as RunningServer | undefined)?.stop();
  });

  test('answers every address with every header described, and no word about itself', async () => {
    const faults = await faultsOf(served.map(addressOf), async (path) => {
      const answer = await ask(server, path, { method: 'HEAD' });
      const known = headersFor(path, OVER_HTTPS);
      // Nothing of another kind's either: data is for anyone, pages are not.
      const others = ['Access-Control-Allow-Origin', 'Content-Disposition', 'Speculation-Rules'].filter(
        (header) => known[header] === undefined && answer.headers[header.toLowerCase()] !== undefined,
      );
      const told = answer.headers['server'] ?? '';
      return [
        ...(answer.status === 200 ? [] : [`status ${String(answer.status)}`]),
        ...differences(answer, known),
        ...others.map((header) => `${header} is not described`),
        ...(/\d/.test(told) ? [`Server: ${told}`] : []),
      ];
    });
    expectNone(faults);
  });

  test.each(['br', 'gzip'] as const)(
    'sends what the build has compressed as %s, and it is the file',
    async (coding) => {
      if (coding === 'br' && name === 'nginx' && brotliModule() === undefined) {
        console.log('nginx has no Brotli module here (Debian: libnginx-mod-http-brotli-static).');
        return;
      }
      const ending = coding === 'br' ? '.br' : '.gz';
      const some = served.filter((file, index) => compressedFiles.has(file + ending) && index % 7 === 0);
      expect(some.length).toBeGreaterThan(50);
      const faults = await faultsOf(some.map(addressOf), async (path) => {
        const answer = await ask(server, path, { headers: { 'accept-encoding': coding } });
        const file = path.endsWith('/') ? `${path}index.html` : path;
        return [
          ...(answer.headers['content-encoding'] === coding ? [] : ['not compressed']),
          ...(answer.headers['vary']?.toLowerCase() === 'accept-encoding' ? [] : ['no Vary']),
          ...(unpacked(answer).equals(readBytes(file.slice(1))) ? [] : ['another content']),
        ];
      });
      expectNone(faults);
    },
  );

  test('sends the file itself to who asks for no coding', async () => {
    const answer = await ask(server, '/fi/', { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.equals(readBytes('fi/index.html'))).toBe(true);
  });

  test.each(['identity', 'gzip', 'br'])(
    'tells who has the page already (%s) that it is still the same',
    async (coding) => {
      const asking = { 'accept-encoding': coding };
      const first = await ask(server, '/fi/haut/', { headers: asking });
      const again = await ask(server, '/fi/haut/', {
        headers: { ...asking, 'if-none-match': first.headers['etag'] ?? 'none' },
      });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers['cache-control']).toBe('no-cache');
      const other = await ask(server, '/fi/haut/', { headers: { ...asking, 'if-none-match': '"another"' } });
      expect(other.status).toBe(200);
    },
  );

  test('gives a part of a file to who asks for a part', async () => {
    const part = await ask(server, '/data/projects.json', {
      headers: { 'accept-encoding': 'identity', range: 'bytes=10-19' },
    });
    const whole = readBytes('data/projects.json');
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${String(whole.length)}`);
    expect(part.body.equals(whole.subarray(10, 20))).toBe(true);
  });

  test('leads a former address on for ever and keeps what was asked', async () => {
    for (const { from, to } of REDIRECTS) {
      const answer = await ask(server, `${from}?alue=13`);
      expect(answer.status, from).toBe(301);
      expect(answer.headers['location'], from).toBe(`${to}?alue=13`);
    }
    expect((await ask(server, '/fi/haut/entinen/')).headers['location']).toBe('/fi/haut/');
  });

  test('leads an address without its slash to the page', async () => {
    const answer = await ask(server, '/fi/haut?alue=13');
    expect(answer.status).toBe(slash);
    expect(answer.headers['location']).toBe('/fi/haut/?alue=13');
  });

  test('leads who comes over plain http to https on the same host', async () => {
    const answer = await ask(server, '/fi/haut/?alue=13', { plain: true });
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers['location']).toMatch(/^https:\/\/localhost(:\d+)?\/fi\/haut\/\?alue=13$/);
  });

  test.each(LANGS)('says in the language of the address that nothing is there: %s', async (lang) => {
    const heading = textOf(pageAt(`/${lang}/404.html`).document.querySelector('h1'));
    for (const path of [`/${lang}/ei-ole/`, `/${lang}/ei-ole.ics`, `/${lang}/a/b/c/d.html`]) {
      const answer = await ask(server, path);
      expect(answer.status, path).toBe(404);
      expect(differences(answer, notFoundHeaders(OVER_HTTPS)), path).toEqual([]);
      expect(answer.body.toString('utf8').replaceAll('\u00ad', ''), path).toContain(heading);
    }
  });

  test('says it in all three above the languages, and never as a file that is kept', async () => {
    const missing = [
      '/ei-ole/',
      '/data/ei-ole.csv',
      '/_astro/ei-ole.js',
      '/pagefind/fragment/ei-ole',
      '/_headers',
    ];
    for (const path of missing) {
      const answer = await ask(server, path);
      expect(answer.status, path).toBe(404);
      expect(differences(answer, notFoundHeaders(OVER_HTTPS)), path).toEqual([]);
      expect(answer.headers['access-control-allow-origin'], path).toBeUndefined();
      expect(answer.headers['cdn-cache-control'], path).toBeUndefined();
      for (const home of homes) expect(answer.body.toString('utf8'), path).toContain(`href="${home}"`);
    }
  });

  test('gives nothing from outside the folder, and takes nothing', async () => {
    for (const path of ['/../package.json', '/..%2fpackage.json', '/fi/%2e%2e/%2e%2e/package.json']) {
      expect((await ask(server, path)).status, path).toBeGreaterThanOrEqual(400);
    }
    expect((await ask(server, '/fi/', { method: 'POST' })).status).toBe(405);
  });

  test.each(['/', '/fi/', href('fi', 'search'), href('sv', 'calls')])(
    'would have at least 150 points of the Observatory for %s',
    async (path) => {
      const points = observatoryPoints(await ask(server, path), await ask(server, path, { plain: true }));
      expect(Object.entries(points).filter(([, each]) => each < 0)).toEqual([]);
      expect(observatoryScore(points)).toBeGreaterThanOrEqual(150);
    },
  );
});
