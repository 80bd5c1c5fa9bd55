import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portIsFree, serve, type Serving } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const FILES = {
  'index.html': 'root',
  '404.html': 'no such page',
  'fi/index.html': 'etusivu',
  'fi/404.html': 'ei löydy',
  'sv/404.html': 'finns inte',
  'fi/haut/index.html': 'haut',
  'fi/haut.ics': 'BEGIN:VCALENDAR',
  'fi/hankkeet.csv': 'nimi;euroa',
  'fi/site.webmanifest': '{}',
};

let site: Serving;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  site = await serve({ port: 0, folder });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

async function get(
  path: string,
): Promise<{ status: number; type: string | null; to: string | null; text: string }> {
  const response = await fetch(site.url + path, { redirect: 'manual' });
  const { status, headers } = response;
  return {
    status,
    type: headers.get('content-type'),
    to: headers.get('location'),
    text: await response.text(),
  };
}

test('a page answers at its address', async () => {
  expect(await get('/')).toMatchObject({ status: 200, text: 'root' });
  expect(await get('/fi/haut/')).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: 'haut',
  });
});

test('an address without its slash leads to the page and keeps what was asked', async () => {
  expect(await get('/fi/haut?tila=avoin')).toMatchObject({ status: 308, to: '/fi/haut/?tila=avoin' });
});

test('calendars, tables and manifests say what they are and that they are UTF-8', async () => {
  expect(await get('/fi/haut.ics')).toMatchObject({ type: 'text/calendar; charset=utf-8' });
  expect(await get('/fi/hankkeet.csv')).toMatchObject({ type: 'text/csv; charset=utf-8' });
  expect(await get('/fi/site.webmanifest')).toMatchObject({
    type: 'application/manifest+json; charset=utf-8',
  });
});

test('an unknown address is answered in the language it is in', async () => {
  expect(await get('/fi/olematon/')).toMatchObject({ status: 404, text: 'ei löydy' });
  expect(await get('/sv/saknas')).toMatchObject({ status: 404, text: 'finns inte' });
  expect(await get('/en/missing.html')).toMatchObject({ status: 404, text: 'no such page' });
  expect(await get('/..%2f..%2fetc/passwd')).toMatchObject({ status: 404, text: 'no such page' });
});

test('the site is at localhost and at 127.0.0.1, and its port counts as taken', async () => {
  const { port } = new URL(site.url);
  expect((await fetch(`http://127.0.0.1:${port}/fi/`)).status).toBe(200);
  expect(await portIsFree(Number(port))).toBe(false);
  await expect(serve({ port: Number(port), folder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a page comes with the headers of the published site, but for those that demand https', async () => {
  const { headers } = await fetch(`${site.url}/fi/haut/`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-cache');
});
