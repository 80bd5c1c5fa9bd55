/** What the built site tells of its own making: checksums, packages, licences, and whom to tell of a weakness. */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { lockedPackages, runtimePackages } from '~/supply/lock.ts';
import { integrityOf } from '~/supply/integrity.ts';
import { expectNone, faultsOn, files, named, ORIGIN, pages, read, readBytes } from './built-site.ts';

const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';

interface Bill {
  specVersion: string;
  metadata: { timestamp: string };
  components: { purl: string; 'bom-ref': string }[];
}
const bill = JSON.parse(read('sbom.cdx.json')) as Bill;
const runtime = runtimePackages(lockedPackages(readFileSync('package-lock.json', 'utf8')));
const names = new Set(runtime.map(({ name, version }) => `${name}@${version}`));

describe('whatever runs or styles a page', () => {
  const seals = new Map(
    [...files]
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => [`/${file}`, integrityOf(readBytes(file))]),
  );

  test('is imported only with a checksum in the head, as an import itself has none', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const sealed = named(page, 'script', 'link').flatMap(({ attributes: { src, href, integrity } }) =>
          integrity === undefined ? [] : [src ?? href ?? ''],
        );
        return sealed
          .filter((path) => path.endsWith('.js'))
          .flatMap((path) => Array.from(read(path.slice(1)).matchAll(/(?:import|from)\s*["']\.\/([^"']+)/g)))
          .map(([, file = '']) => `/_astro/${file}`)
          .filter((path) => !sealed.includes(path));
      }),
    );
  });

  test('is in the list of checksums, and nothing else is but the search engine’s program', () => {
    const list = JSON.parse(read('checksums.json')) as Record<string, string>;
    for (const [path, seal] of seals) expect(list[path], path).toBe(seal);
    const others = Object.keys(list).filter((path) => !seals.has(path));
    expect(others.filter((path) => !/^\/pagefind\/wasm\.[a-z]+\.pagefind$/.test(path))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('the bill of materials', () => {
  test('is right by the schema of CycloneDX 1.6', () => {
    const schema = (name: string) =>
      JSON.parse(readFileSync(`${SCHEMAS}/${name}.SNAPSHOT.schema.json`, 'utf8')) as AnySchemaObject;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
    ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
    expect(ajv.validate(schema('bom-1.6'), bill), ajv.errorsText()).toBe(true);
    expect(bill.specVersion).toBe('1.6');
  });

  test('names exactly the packages of the lock file that the site is built with', () => {
    expect(new Set(bill.components.map((component) => component['bom-ref']))).toEqual(names);
  });
});

test('the licences are told in three languages, with a row for each package', () => {
  const text = read('licences.txt');
  for (const title of ['Lisenssit', 'Licenser', 'Licences']) expect(text).toContain(`${title}\n`);
  const rows = new Set(text.split('\n').map((line) => /^(\S+@\S+) {2,}\S/.exec(line)?.[1]));
  expect([...names].filter((name) => !rows.has(name))).toEqual([]);
});

test('security.txt tells whom to write to, in which languages, and until when it holds (RFC 9116)', () => {
  const fields = new Map(
    read('.well-known/security.txt')
      .trimEnd()
      .split('\r\n')
      .map((line): [string, string] => {
        const [name = '', value = ''] = line.split(/: (.*)/s);
        return [name, value];
      }),
  );
  expect(fields.get('Contact')).toMatch(/^(https:\/\/|mailto:)\S+$/);
  expect(fields.get('Preferred-Languages')).toBe('fi, sv, en');
  expect(fields.get('Canonical')).toBe(`${ORIGIN}/.well-known/security.txt`);
  const { builtAt } = JSON.parse(read('next-change.json')) as { builtAt: string };
  const holds =
    Temporal.Instant.from(fields.get('Expires') ?? '')
      .since(builtAt)
      .total('hours') / 24;
  expect(holds).toBeGreaterThan(30);
  expect(holds).toBeLessThan(365);
});
