/** Integrity of what runs, the list of what the site is made of, and whom to tell of a weakness. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge, readAllowed, weaknessesOf } from './audit.ts';
import { compareFolders } from './compare-folders.ts';
import { assetOf, integrityOf, sealed } from './integrity.ts';
import { licencesText } from './licences.ts';
import { lockedPackages } from './lock.ts';
import { billOfMaterials } from './sbom.ts';
import { securityText } from './security-txt.ts';

const AT = Temporal.Instant.from('2026-11-25T01:00:00.4Z');

describe('a script', () => {
  // RFC test value: the digest of "abc" (FIPS 180-4 examples), in base64.
  test('is known by its SHA-384', () => {
    expect(integrityOf(Buffer.from('abc'))).toBe(
      'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn',
    );
  });

  const scripts = {
    '/_astro/board.js': 'import"./moments.js";import(`./later.js`)',
    '/_astro/moments.js': 'import{a}from"./deep.js";export{a}',
    '/_astro/deep.js': 'export const a=1',
    '/_astro/later.js': '',
    '/_astro/site.css': 'p{}',
  };
  const assets = new Map(
    Object.entries(scripts).map(([path, text]) => [path, assetOf(path, Buffer.from(text))]),
  );
  const page =
    '<head><link rel="stylesheet" href="/_astro/site.css"><script type="module" src="/_astro/board.js"></script></head>';

  test('is named with its checksum, and so is a style sheet', () => {
    const html = sealed(page, assets);
    for (const path of ['/_astro/site.css', '/_astro/board.js'] as const) {
      expect(html).toContain(`"${path}" integrity="${integrityOf(Buffer.from(scripts[path]))}"`);
    }
  });

  test('brings what it imports, at any depth, with checksums and before it; not what it fetches later', () => {
    const html = sealed(page, assets);
    const preloads = Array.from(
      html.matchAll(/<link rel="modulepreload" href="([^"]+)" integrity="sha384-/g),
    );
    expect(preloads.map(([, path]) => path)).toEqual(['/_astro/deep.js', '/_astro/moments.js']);
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('<script'));
  });

  test('that was not built stops the build and is named', () => {
    expect(() => sealed('<script type="module" src="/_astro/gone.js"></script>', assets)).toThrow(/gone\.js/);
  });

  test('shown as text on a page is left alone', () => {
    const text = '<p>&lt;script type="module" src="/_astro/gone.js"&gt;</p>';
    expect(sealed(text, assets)).toBe(text);
  });
});

/** The checksum of "abc" (FIPS 180-4), as npm writes it and as the bill has it. */
const DIGEST =
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
const SEAL = `sha512-${Buffer.from(DIGEST, 'hex').toString('base64')}`;

const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/a': {
      version: '1.0.0',
      license: 'MIT',
      integrity: SEAL,
      dependencies: { '@s/b': '2.0.0' },
    },
    'node_modules/@s/b': {
      version: '1.0.0',
      license: '(MIT OR ISC)',
      integrity: SEAL,
      optional: true,
    },
    'node_modules/a/node_modules/@s/b': { version: '2.0.0', license: 'ISC', integrity: SEAL },
    'node_modules/t': { version: '1.0.0', license: 'MIT', integrity: SEAL, dev: true },
  },
});
const PRODUCT = { name: 'site', version: '1.0.0', licence: 'EUPL-1.2', uses: ['a'] };

describe('the bill of materials', () => {
  const bill = JSON.parse(billOfMaterials(PRODUCT, lockedPackages(LOCK), AT)) as {
    components: { purl: string; scope: string; hashes: { content: string }[] }[];
    dependencies: { ref: string; dependsOn?: string[] }[];
  };

  test('names each package the site is built with once, by its address and checksum, and none that only tests use', () => {
    expect(bill.components.map(({ purl }) => purl).toSorted()).toEqual([
      'pkg:npm/%40s/b@1.0.0',
      'pkg:npm/%40s/b@2.0.0',
      'pkg:npm/a@1.0.0',
    ]);
    expect(new Set(bill.components.map(({ hashes }) => hashes[0]?.content))).toEqual(new Set([DIGEST]));
  });

  test('tells who uses whom, by the copy that Node would find', () => {
    const uses = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
    expect(uses.get('site')).toEqual(['a@1.0.0']);
    expect(uses.get('a@1.0.0')).toEqual(['@s/b@2.0.0']);
  });
});

describe('the text of licences', () => {
  test('has a row a package and stops when one states no licence', () => {
    expect(licencesText(PRODUCT, lockedPackages(LOCK))).toMatch(/^@s\/b@2\.0\.0 +ISC$/m);
    const silent = LOCK.replace('"license":"ISC",', '');
    expect(() => licencesText(PRODUCT, lockedPackages(silent))).toThrow(/@s\/b@2\.0\.0/);
  });
});

describe('security.txt', () => {
  const fields = (text: string) =>
    text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(': ', 2));
  const contact = { email: null, url: 'https://palaute.example/' };

  test('gives the feedback address while there is no mailbox, and the mailbox first when there is one', () => {
    const contacts = (email: string | null) =>
      fields(securityText('https://a.example', { ...contact, email }, AT))
        .filter(([name]) => name === 'Contact')
        .map(([, value]) => value);
    expect(contacts(null)).toEqual(['https://palaute.example/']);
    expect(contacts('turva@a.example')).toEqual(['mailto:turva@a.example', 'https://palaute.example/']);
  });

  test('holds for some months after the build and less than a year', () => {
    const expires = fields(securityText('https://a.example', contact, AT)).find(
      ([name]) => name === 'Expires',
    )?.[1];
    const hours = Temporal.Instant.from(expires ?? '')
      .since(AT)
      .total('hours');
    expect(hours / 24).toBeGreaterThan(90);
    expect(hours / 24).toBeLessThan(365);
  });
});

describe('a known weakness', () => {
  const report = JSON.stringify({
    vulnerabilities: {
      a: {
        via: [
          {
            url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
            title: 'T',
            severity: 'high',
            name: 'b',
          },
        ],
      },
      c: { via: ['a'] },
    },
  });
  const row = { advisory: 'GHSA-aaaa-bbbb-cccc', package: 'b', until: '2026-11-30' };
  const allowed = readAllowed([{ ...row, reason: 'The site never calls the part that is weak.' }]);
  const on = (day: string) => judge(weaknessesOf(report) ?? [], allowed, Temporal.PlainDate.from(day));

  test('is refused unless a row accepts it, and only through the row’s last day', () => {
    expect(judge(weaknessesOf(report) ?? [], [], Temporal.PlainDate.from('2026-11-25')).refused).toHaveLength(
      1,
    );
    expect(on('2026-11-30').refused).toHaveLength(0);
    expect(on('2026-12-01').refused).toHaveLength(1);
    expect(on('2026-12-01').expired).toEqual(allowed);
  });

  test('cannot be accepted without a reason or for ever', () => {
    expect(() => readAllowed([row])).toThrow();
    expect(() =>
      readAllowed([{ ...row, until: undefined, reason: 'The weak part is never called.' }]),
    ).toThrow();
  });

  test('is not taken for absent when the registry gives no report', () => {
    expect(weaknessesOf('{"message":"405 Method Not Allowed"}')).toBeNull();
    expect(weaknessesOf('')).toBeNull();
  });
});

test('two builds differ as soon as one byte or one hidden file does', () => {
  const room = mkdtempSync(join(tmpdir(), 'supply-'));
  const [a, b] = [join(room, 'a'), join(room, 'b')];
  for (const folder of [a, b]) {
    mkdirSync(join(folder, '.well-known'), { recursive: true });
    writeFileSync(join(folder, 'x.html'), 'same');
  }
  expect(compareFolders(a, b).differences).toEqual([]);
  writeFileSync(join(b, 'x.html'), 'sama');
  writeFileSync(join(a, '.well-known', 's.txt'), '');
  expect(compareFolders(a, b).differences).toEqual([
    expect.stringContaining('.well-known/s.txt: only in'),
    expect.stringContaining('x.html: differs from byte 3 on'),
  ]);
  rmSync(room, { recursive: true });
});
