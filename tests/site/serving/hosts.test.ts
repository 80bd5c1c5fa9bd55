/**
 * `_headers` as Netlify and Cloudflare Pages read it, by their documentation: every file of the site gets from it what
 * the description says, apart from what these hosts see to themselves.
 */
import { expect, test } from 'vitest';
import { headersFor } from '~/serving/headers.ts';
import { HEADERS_FILE_LIMITS } from '~/serving/headers-file.ts';
import { addressOf, expectNone, read, served } from '../built-site.ts';

interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

const lines = read('_headers').split('\n');
const rules: Rule[] = [];
for (const line of lines.filter((each) => each.trim() !== '')) {
  if (line.startsWith('/')) rules.push({ path: line, headers: [] });
  else {
    const [, name = '', value = ''] = /^\s+([^:]+): (.+)$/.exec(line) ?? [];
    rules.at(-1)?.headers.push([name, value]);
  }
}

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Anchored at both ends; a name after a colon is one part of the path, a star is anything. */
function cloudflarePattern(path: string): RegExp {
  const pattern = path
    .split('*')
    .map((piece) => escaped(piece).replaceAll(/:[A-Za-z]\w*/g, '[^/]+'))
    .join('.*');
  return new RegExp(`^${pattern}$`);
}

/** The slash at the end does not count. */
function netlifyPattern(path: string): RegExp {
  const parts = path.split('/').filter((part) => part !== '');
  const pattern = parts.map((part) =>
    part.startsWith(':') ? '/[^/]+' : `/${part.split('*').map(escaped).join('.*')}`,
  );
  return new RegExp(`^${pattern.join('')}/?$`);
}

/** What a host sends for a path: two values of one header are joined, or the later one holds. */
function sent(path: string, pattern: (rule: string) => RegExp, joins: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules.filter((each) => pattern(each.path).test(path))) {
    for (const [name, value] of rule.headers) {
      const before = headers[name];
      headers[name] = joins && before !== undefined ? `${before}, ${value}` : value;
    }
  }
  return headers;
}

/** What the hosts do by themselves: types they know, asking about each file each time, their own caches. */
const HOSTS_OWN = new Set(['CDN-Cache-Control']);

function faults(path: string, got: Record<string, string>): string[] {
  const wanted = headersFor(path, { overHttps: true });
  const policy = wanted['Content-Security-Policy'] ?? '';
  const isPage = policy.startsWith("default-src 'none'");
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (HOSTS_OWN.has(name)) return [];
    if (name === 'Content-Type' && got[name] === undefined) return [];
    if (name === 'Cache-Control' && value === 'no-cache' && got[name] === undefined) return [];
    // One policy for all, that of the search page: the page's own meta tag takes the rest away.
    if (name === 'Content-Security-Policy') {
      const wider = isPage ? policy.replace("'self' 'wasm-unsafe-eval'", "'self'") : '';
      const same = got[name]?.replace("'self' 'wasm-unsafe-eval'", "'self'") === wider;
      return !isPage || same ? [] : [`${name}: ${got[name] ?? 'none'}`];
    }
    return got[name] === value ? [] : [`${name}: ${got[name] ?? 'none'}`];
  });
}

test.each([
  { host: 'Cloudflare Pages', pattern: cloudflarePattern, joins: true },
  { host: 'Netlify', pattern: netlifyPattern, joins: false },
])('every file gets its headers from $host', ({ pattern, joins }) => {
  expectNone(
    served
      .map(addressOf)
      // Pages of missing addresses are never asked for by their own.
      .filter((path) => !path.endsWith('404.html'))
      .flatMap((path) =>
        faults(path, sent(path, pattern, joins)).map((fault) => `${path}: ${fault.slice(0, 80)}`),
      ),
  );
});

test('a page may be read by no other site, data by all', () => {
  for (const [pattern, joins] of [
    [cloudflarePattern, true],
    [netlifyPattern, false],
  ] as const) {
    expect(sent('/fi/haut/', pattern, joins)['Access-Control-Allow-Origin']).toBeUndefined();
    expect(sent('/fi/haut.ics', pattern, joins)['Access-Control-Allow-Origin']).toBe('*');
    expect(sent('/data/calls.csv', pattern, joins)['Content-Disposition']).toBe('attachment');
  }
});

test('the file keeps within what Cloudflare Pages reads, with one star a rule', () => {
  expect(rules.length).toBeLessThanOrEqual(HEADERS_FILE_LIMITS.rules);
  expect(lines.filter((line) => line.length > HEADERS_FILE_LIMITS.lineLength)).toEqual([]);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
});
