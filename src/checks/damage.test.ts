/** Whatever happens to a file, the check answers with faults a person can read, or with none: never with an error of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LANGS } from '../i18n/languages.ts';
import { collections } from '../schemas/collections.ts';
import { callFile, ContentFolder, REAL_CONTENT, told } from './testing/content.fixture.ts';
import { seeded } from '../corpus/random.ts';

/** Signs that mean something to YAML, Markdown or MDX, and some that mean nothing anywhere. */
const SIGNS = [
  ...`" ' { } [ ] < > : - # & * ! | > % @ \` \\ ( ) ~ ? , \u0000 \uFEFF \u2028`.split(' '),
  ...['\n', '\t', '---\n', '- ', ': ', '](', '![', '&a *a', '\r\n', '\u{1F600}'],
];

type Damage = (bytes: Buffer, random: () => number) => Buffer;

const at = (length: number, random: () => number) => Math.floor(random() * (length + 1));
const linesOf = (bytes: Buffer) => bytes.toString('utf8').split('\n');

const DAMAGES: Record<string, Damage> = {
  'a flipped byte': (bytes, random) => {
    const result = Buffer.from(bytes);
    const place = Math.floor(random() * result.length);
    result[place] = Math.floor(random() * 256);
    return result;
  },
  'a sign too many': (bytes, random) => {
    const place = at(bytes.length, random);
    const sign = SIGNS[Math.floor(random() * SIGNS.length)] ?? '"';
    return Buffer.concat([bytes.subarray(0, place), Buffer.from(sign), bytes.subarray(place)]);
  },
  'a lost line': (bytes, random) => {
    const all = linesOf(bytes);
    return Buffer.from(all.toSpliced(Math.floor(random() * all.length), 1).join('\n'));
  },
  'a doubled line': (bytes, random) => {
    const all = linesOf(bytes);
    const line = Math.floor(random() * all.length);
    return Buffer.from(all.toSpliced(line, 0, all[line] ?? '').join('\n'));
  },
  'an indented line': (bytes, random) => {
    const all = linesOf(bytes);
    const line = Math.floor(random() * all.length);
    return Buffer.from(all.with(line, `   ${all[line] ?? ''}`).join('\n'));
  },
  'the rest of the file cut off': (bytes, random) => bytes.subarray(0, at(bytes.length, random)),
};

/** The first entry of each collection, and tables: what a stranger is likely to break. */
function victims(): Map<string, Buffer> {
  const entries = Object.keys(collections).flatMap((collection) => {
    const [id = ''] = readdirSync(join(REAL_CONTENT, collection)).toSorted();
    return LANGS.map((lang) => `${collection}/${id}/index.${lang}.mdx`);
  });
  const files = [...entries, 'redirects.yaml', 'site.yaml'];
  return new Map(files.map((file) => [file, readFileSync(join(REAL_CONTENT, file))]));
}

/** How often every file is broken anew, in each of the ways. */
const TURNS = 6;

/** What a message that lacks a value would show. */
const BROKEN_WORDS = /undefined|\[object|\{\{/;

let content: ContentFolder;
beforeAll(() => {
  content = new ContentFolder();
});
beforeEach(() => {
  content.reset();
});
afterAll(() => {
  content.remove();
});

test.each(Object.entries(DAMAGES))(
  '%s in any file is told in words, whichever sign it hits',
  (_name, damage) => {
    const random = seeded(20261124);
    const files = victims();
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [file, bytes] of files) {
        let broken = bytes;
        for (let times = 0; times <= turn % 3; times += 1) broken = damage(broken, random);
        content.write({ [file]: broken });
      }
      const lang = LANGS[turn % LANGS.length] ?? 'fi';
      for (const line of told(content.faults(), lang)) expect(line).not.toMatch(BROKEN_WORDS);
    }
    for (const [file, bytes] of files) content.write({ [file]: bytes });
  },
);

test.each([
  ['nothing at all', ''],
  ['only the fence', '---\n---\n'],
  ['a list where fields are', '---\n- a\n- b\n---\n'],
  [
    'fields that are numbers and lists',
    '---\nopens: 5\ncloses: [1]\nregions: 4\nsources: x\nchanges: {}\naims: 3\n---\n',
  ],
  [
    'fields that are empty',
    '---\nowner:\nreviewed:\nsources:\nopens:\npublishAt:\nformerUrlNames:\nskipLanguages:\n---\n',
  ],
  ['an anchor that leads to itself', '---\na: &a [*a]\nsources: *a\n---\n'],
  ['a key that every object has', '---\n__proto__: { owner: editors }\nconstructor: 1\ntoString: 2\n---\n'],
])('%s is told in words', (_name, text) => {
  for (const lang of LANGS) content.write({ [callFile(lang)]: text });
  for (const lang of LANGS) {
    const lines = told(content.faults(), lang);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).not.toMatch(BROKEN_WORDS);
  }
});
