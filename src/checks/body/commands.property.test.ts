/** What the check lets through, the site builder's own reader must be able to read: no typo in a text stops a build. */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REAL_CONTENT } from '../testing/content.fixture.ts';
import { seeded } from '../../corpus/random.ts';
import { commandFaults } from './commands.ts';

// The very version that Astro's Markdown uses, wherever npm has put it.
const ofAstro = createRequire(createRequire(import.meta.url).resolve('@astrojs/markdown-satteri'));
const { mdxToJs } = (await import(ofAstro.resolve('satteri'))) as { mdxToJs: (source: string) => unknown };

const SIGNS = [
  ...'" \' { } [ ] < > : - # & * ! | ` `` ``` ~~~ \\ ( ) <b> {a} \\{ \\< $$ --- ***'.split(' '),
  ...['\n', '\n\n', '\t', '    ', 'import ', 'export ', '> ', '- ', '1. ', '\n---\n', '\r', '\u2028'],
];

const BODIES = 3000;
const LONGEST = 1500;

test(`of ${String(BODIES)} texts with signs strewn in, those without faults can all be built`, () => {
  const random = seeded(20_261_124);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const texts = globSync(join(REAL_CONTENT, 'calls/*/index.*.mdx'))
    .toSorted()
    .map((file) =>
      readFileSync(file, 'utf8')
        .replace(/^---[\s\S]*?\n---\n/, '')
        .slice(0, LONGEST),
    );
  let clean = 0;
  for (let turn = 0; turn < BODIES; turn += 1) {
    let body = pick(texts);
    for (let times = 0; times <= turn % 4; times += 1) {
      const place = Math.floor(random() * (body.length + 1));
      body = body.slice(0, place) + pick(SIGNS) + body.slice(place);
    }
    if (commandFaults({ file: 'text', body, bodyLine: 1 }).length > 0) continue;
    clean += 1;
    expect(() => mdxToJs(body), body).not.toThrow();
  }
  expect(clean).toBeGreaterThan(BODIES / 3);
});
