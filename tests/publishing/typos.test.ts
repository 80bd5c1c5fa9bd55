/**
 * A stranger's typo anywhere in content/: the check either says it in words or there is nothing to say, and what it lets
 * through the schemas of the build take as well. Nothing throws.
 */
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/content.ts';
import { readEntry } from '../../src/checks/front-matter.ts';
import { explainFault } from '../../src/checks/report.ts';
import { isLang, LANGS } from '../../src/i18n/languages.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { dataFiles, type DataName } from '../../src/schemas/data.ts';
import { finnishSchema, translationSchema } from '../../src/schemas/entry.ts';

const EACH = 2;
let content = '';
let files: string[] = [];

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'lyontivirhe-'));
  for (const name of readdirSync('content')) {
    const isCollection = Object.hasOwn(collections, name);
    const ids = isCollection ? readdirSync(join('content', name)).slice(0, EACH) : ['.'];
    for (const id of ids) cpSync(join('content', name, id), join(content, name, id), { recursive: true });
  }
  files = globSync('**/*.{mdx,yaml,json}', { cwd: content }).toSorted();
});

afterAll(() => {
  rmSync(content, { recursive: true });
});

/** What slips into a text: signs with a meaning, a line pasted twice, a piece gone, bytes of another encoding. */
const slip = fc.oneof(
  fc
    .constantFrom(
      '{',
      '}',
      '<',
      '>',
      '"',
      "'",
      ':',
      '- ',
      '#',
      '&',
      '*',
      '`',
      '[',
      ']',
      '|',
      '\t',
      '\n',
      '\r',
      '\\',
      '---\n',
      '%',
      '@',
      '!',
      ',',
      '0',
      'ä',
      '\u0000',
      '\uFEFF',
      '😀',
      '\u2028',
    )
    .map((sign) => ({ sign, cut: 0 })),
  fc.integer({ min: 1, max: 40 }).map((cut) => ({ sign: '', cut })),
  fc
    .constantFrom(
      'title: ',
      'opens: 31.2.2027',
      '<script>',
      '{process.env}',
      'import x from "y"',
      '__proto__: 1',
      '!!js/function x',
      '<<: *a',
      '? [a]: b',
    )
    .map((sign) => ({ sign: `\n${sign}\n`, cut: 0 })),
);

/** What the build reads of a file, by the schemas of the build itself. */
function takenByBuild(file: string): boolean {
  const [name = '', id = '', own = ''] = file.split('/');
  const place = join(content, file);
  if (Object.hasOwn(dataFiles, name.replace('.yaml', ''))) {
    return dataFiles[name.replace('.yaml', '') as DataName].safeParse(parse(readFileSync(place, 'utf8')))
      .success;
  }
  const lang = own.split('.')[1];
  if (!Object.hasOwn(collections, name) || !isLang(lang)) return true;
  const collection = name as CollectionName;
  const { data } = readEntry(readFileSync(place), { file, collection, id, lang }).entry;
  return (lang === 'fi' ? finnishSchema(collection) : translationSchema(collection)).safeParse(data).success;
}

test('ends in words or in nothing to say, never in a stack trace', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), slip, (which, where, { sign, cut }) => {
      const file = files[which % files.length] ?? '';
      const place = join(content, file);
      const before = readFileSync(place, 'utf8');
      const at = where % (before.length + 1);
      writeFileSync(place, before.slice(0, at) + sign + before.slice(at + cut));
      try {
        const { faults } = checkContent(content);
        const own = faults.filter((fault) => fault.file === `content/${file}`);
        for (const fault of own) {
          for (const lang of LANGS) {
            const { what, fix } = explainFault(fault, lang);
            expect(what).not.toMatch(/undefined|\[object|\{\{/);
            expect(fix).not.toMatch(/undefined|\[object|\{\{/);
          }
        }
        if (own.length === 0) expect(takenByBuild(file)).toBe(true);
      } finally {
        writeFileSync(place, before);
      }
    }),
    { numRuns: 80, seed: 20261124 },
  );
});
