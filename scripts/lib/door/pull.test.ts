/** What a pull leaves in the folder, and what check and approve do there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/i18n/languages.ts';
import { approve } from './approve.ts';
import { checkExport } from './check.ts';
import {
  accepted,
  contentFolder,
  encoded,
  FIRST,
  folderSum,
  inExport,
  nextExport,
  NOON,
  parsedFile,
  standingText,
  testWorld,
  vanishingExport,
} from './fixture.ts';
import { pull } from './pull.ts';
import { sha256Of } from './standing.ts';

const NEXT = nextExport();
const HELD = encoded(vanishingExport());
const SUM = sha256Of(HELD);

let content: string;
let file: string;

beforeEach(() => {
  content = contentFolder();
  file = join(content, 'incoming.json');
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

async function pulled(data: unknown, world = testWorld()) {
  writeFileSync(file, Buffer.isBuffer(data) ? data : encoded(data));
  const exit = await pull({ content, from: file, lang: 'en' }, world);
  return { exit, said: world.said.join('\n') };
}

async function checked(data: unknown) {
  writeFileSync(file, Buffer.isBuffer(data) ? data : encoded(data));
  const before = folderSum(content);
  const world = testWorld();
  const exit = await checkExport({ content, file, lang: 'en' }, world);
  expect(folderSum(content)).toBe(before);
  return { exit, said: world.said.join('\n') };
}

async function approved(change: Partial<Parameters<typeof approve>[0]> = {}) {
  const world = testWorld();
  const order = {
    content,
    sha256: SUM,
    reason: 'The source confirmed it.',
    role: 'the editors',
    codes: undefined,
    lang: 'en' as const,
    ...change,
  };
  return { exit: await approve(order, world), said: world.said.join('\n') };
}

const files = () => readdirSync(inExport(content, '')).toSorted();

describe('a pull from a file', () => {
  test('publishes it, remembers it and leaves nothing else behind', async () => {
    const { exit, said } = await pulled(NEXT);
    expect(exit).toBe(0);
    expect(said).toContain('npm run build');
    expect(standingText(content)).toBe(accepted(NEXT));
    expect(files()).toEqual(['export.json', 'report.json', 'report.md', 'state.json']);
    expect(parsedFile(content, 'state.json')).toMatchObject({
      sha256: sha256Of(encoded(NEXT)),
      acceptedSha256: sha256Of(accepted(NEXT)),
      // The name only: a path may tell whose machine it was on.
      from: 'incoming.json',
      etag: null,
      lastModified: null,
      report: { outcome: 'published' },
    });
  });

  test('of the same file again finds nothing new, and the acceptance is remembered as it was', async () => {
    await pulled(NEXT);
    const state = parsedFile(content, 'state.json');
    const { exit, said } = await pulled(NEXT, testWorld({ now: () => NOON.add({ hours: 1 }) }));
    expect(exit).toBe(0);
    expect(said).toContain('Nothing new');
    expect(standingText(content)).toBe(accepted(NEXT));
    expect(parsedFile(content, 'state.json')).toEqual(state);
    expect(parsedFile(content, 'report.json')).toMatchObject({
      outcome: 'unchanged',
      at: '2026-11-26T11:00:00Z',
    });
  });

  test('after a run killed right after the first file finds nothing new and remembers again', async () => {
    await pulled(NEXT);
    const state = parsedFile(content, 'state.json');
    // What the killed run would have left: the new export beside the state of the old one.
    writeFileSync(
      inExport(content, 'state.json'),
      JSON.stringify({ ...state, acceptedSha256: sha256Of('old'), etag: '"old"' }),
    );
    expect((await pulled(NEXT)).exit).toBe(0);
    expect(parsedFile(content, 'report.json')).toMatchObject({ outcome: 'unchanged' });
    expect(parsedFile(content, 'state.json')).toMatchObject({
      acceptedSha256: sha256Of(accepted(NEXT)),
      etag: null,
    });
  });

  test('that holds it says how to approve, and the last good export stays', async () => {
    const { exit, said } = await pulled(HELD);
    expect(exit).toBe(3);
    expect(said).toContain(`npm run export:approve -- ${SUM}`);
    expect(standingText(content)).toBe(accepted(FIRST));
    expect(files()).toEqual(['export.json', 'report.json', 'report.md']);
  });

  test('that refuses it leaves the last good export', async () => {
    expect((await pulled(Buffer.from('{"half":'))).exit).toBe(4);
    expect(standingText(content)).toBe(accepted(FIRST));
    expect(parsedFile(content, 'report.json')).toMatchObject({ outcome: 'refused' });
  });

  test('that is too large, not there, or a folder says so', async () => {
    const world = testWorld({ maxBytes: 100 });
    expect(await pulled(NEXT, world)).toMatchObject({ exit: 4 });
    expect(world.said.join('\n')).toContain('larger than the allowed');
    for (const from of [join(content, 'nothing.json'), content]) {
      const other = testWorld();
      expect(await pull({ content, from, lang: 'en' }, other)).toBe(4);
      expect(other.said.join('\n')).toContain('does not exist or cannot be read');
    }
    expect(standingText(content)).toBe(accepted(FIRST));
  });

  test('removes what killed runs left, and nothing of one that is still alive', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(inExport(content, `.tmp-${String(gone)}-export.json`), 'half');
    writeFileSync(inExport(content, `.tmp-${String(process.ppid)}-export.json`), 'half');
    await pulled(NEXT);
    expect(files().filter((name) => name.startsWith('.'))).toEqual([
      `.tmp-${String(process.ppid)}-export.json`,
    ]);
  });
});

test('without an address nothing is fetched, and where to write one is said', async () => {
  const world = testWorld();
  expect(await pull({ content, from: undefined, lang: 'en' }, world)).toBe(2);
  expect(world.said.join('\n')).toContain('Give --from ADDRESS or write the address in');
});

test('without --from the address of the site’s settings is taken', async () => {
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
  const address = 'https://user:secret@example.fi/export.json';
  writeFileSync(join(content, 'site.yaml'), settings.replace('address: null', `address: ${address}`));
  const world = testWorld();
  expect(await pull({ content, from: undefined, lang: 'en' }, world)).toBe(4);
  expect(world.said.join('\n')).toContain('a user name, a password or a key');
});

test('a last good export that is broken is not compared with and not written over', async () => {
  writeFileSync(inExport(content, 'export.json'), '{"half":');
  const { exit, said } = await pulled(NEXT);
  expect(exit).toBe(4);
  expect(said).toContain(`git restore ${inExport(content, 'export.json')}`);
  expect(standingText(content)).toBe('{"half":');
  expect(files()).toEqual(['export.json']);
  expect((await checked(NEXT)).exit).toBe(4);
});

test('a faulty table of the editors stops the run and leads to the check', async () => {
  writeFileSync(join(content, 'authorities.yaml'), '- id: [');
  const { exit, said } = await pulled(NEXT);
  expect(exit).toBe(4);
  expect(said).toContain('npm run check');
  expect(standingText(content)).toBe(accepted(FIRST));
});

test('a folder that cannot be written to is said in words', async () => {
  // A folder of the name stands in the way of the file.
  mkdirSync(inExport(content, 'report.json'));
  const { exit, said } = await pulled(HELD);
  expect(exit).toBe(4);
  expect(said).toContain('The disk cannot be written to');
  expect(standingText(content)).toBe(accepted(FIRST));
  expect(files()).toEqual(['export.json', 'report.json']);
});

describe('two at once', () => {
  test('the second says so and ends, and the first is not disturbed', async () => {
    const { core } = testWorld();
    const seconds: Awaited<ReturnType<typeof pulled>>[] = [];
    // The second begins when the first has read its file and is about to look at it.
    const first = testWorld({
      core: async () => {
        seconds.push(await pulled(NEXT), await approved());
        return core();
      },
    });
    expect((await pulled(NEXT, first)).exit).toBe(0);
    expect(seconds.map(({ exit }) => exit)).toEqual([5, 5]);
    expect(seconds[0]?.said).toContain(
      `Another run is under way (process ${String(process.pid)}, since 2026-11-26T10:00:00Z)`,
    );
    expect(standingText(content)).toBe(accepted(NEXT));
    expect(files()).not.toContain('.lock');
  });
});

describe('a check', () => {
  test.each([
    ['published', NEXT, 0, 'would be published'],
    ['nothing new', FIRST, 0, 'nothing new'],
    ['held', HELD, 3, 'would be held'],
    ['refused', {}, 4, 'would be refused'],
  ])('says what would happen and changes nothing: %s', async (_, data, code, words) => {
    const { exit, said } = await checked(data);
    expect(exit).toBe(code);
    expect(said).toContain(words);
  });

  test('knows of an approval', async () => {
    await pulled(HELD);
    await approved();
    expect((await checked(HELD)).exit).toBe(0);
  });
});

describe('an approval', () => {
  test('lets the same file through, and only that one', async () => {
    await pulled(HELD);
    const { exit, said } = await approved({ sha256: SUM.toUpperCase() });
    expect(exit).toBe(0);
    expect(said).toContain('npm run pull');
    expect(parsedFile(content, `approvals/${SUM}.json`)).toEqual({
      sha256: SUM,
      codes: parsedFile(content, 'report.json')['pending'],
      reason: 'The source confirmed it.',
      role: 'the editors',
      on: '2026-11-26T10:00:00Z',
    });
    expect((await pulled(Buffer.concat([HELD, Buffer.from('\n')]))).exit).toBe(3);
    expect((await pulled(HELD)).exit).toBe(0);
    expect(standingText(content)).toContain('"exportId": "testi-2"');

    // As if the run had been killed right after the file that counts.
    rmSync(inExport(content, 'state.json'));
    expect((await pulled(HELD)).exit).toBe(0);
    expect(parsedFile(content, 'report.json')).toMatchObject({ outcome: 'unchanged' });
  });

  test('of one code leaves the others open', async () => {
    await pulled(HELD);
    const report = parsedFile(content, 'report.json');
    const pending = [...(report['pending'] as string[]), 'H_GROWTH'];
    writeFileSync(inExport(content, 'report.json'), JSON.stringify({ ...report, pending }));
    const { exit, said } = await approved({ codes: 'H_GROWTH' });
    expect(exit).toBe(0);
    expect(said).toContain(`Left to approve: ${pending.slice(0, -1).join(', ')}.`);
    expect(parsedFile(content, `approvals/${SUM}.json`)).toMatchObject({ codes: ['H_GROWTH'] });

    await approved({ reason: 'The rest is right as well.' });
    expect(parsedFile(content, `approvals/${SUM}.json`)).toMatchObject({
      codes: [...pending].toSorted(),
      reason: 'The source confirmed it.; The rest is right as well.',
      role: 'the editors',
    });
  });

  test('is needed for the very first export', async () => {
    rmSync(inExport(content, 'export.json'));
    expect((await pulled(NEXT)).exit).toBe(3);
    expect(existsSync(inExport(content, 'export.json'))).toBe(false);
    expect((await approved({ sha256: sha256Of(encoded(NEXT)) })).exit).toBe(0);
    expect((await pulled(NEXT)).exit).toBe(0);
    expect(standingText(content)).toContain('"exportId": "testi-2"');
  });

  test.each([
    ['without a checksum', { sha256: 'abc' }, 2, 'not a SHA-256 checksum'],
    ['with a short reason', { reason: ' ok ok ok  ' }, 2, 'The reason is too short: 8 characters'],
    ['with an address as the role', { role: 'editor@example.fi' }, 2, 'will not do as a role'],
    ['with a number as the role', { role: 'editor 040' }, 2, 'will not do as a role'],
    ['of another file', { sha256: '0'.repeat(64) }, 4, `The file pulled last is another one: ${SUM}`],
    ['of a code that is not open', { codes: 'H_GROWTH' }, 4, 'not open reasons of the hold: H_GROWTH'],
    ['of a refusal', { codes: 'E_JSON' }, 4, 'not open reasons of the hold: E_JSON'],
    ['of no code', { codes: ',' }, 4, 'not open reasons of the hold'],
  ])('%s is not written', async (_, change, code, words) => {
    await pulled(HELD);
    const { exit, said } = await approved(change);
    expect(exit).toBe(code);
    expect(said).toContain(words);
    expect(existsSync(inExport(content, 'approvals'))).toBe(false);
  });

  test('of a file that is not held is not written', async () => {
    expect((await approved()).said).toContain('so nothing is held');
    await pulled(NEXT);
    expect((await approved({ sha256: sha256Of(encoded(NEXT)) })).exit).toBe(4);
    await pulled({});
    const refused = await approved({ sha256: sha256Of(encoded({})) });
    expect(refused.exit).toBe(4);
    expect(refused.said).toContain('not held');
    expect(existsSync(inExport(content, 'approvals'))).toBe(false);
  });

  test('that somebody broke stops the run', async () => {
    await pulled(HELD);
    await approved();
    writeFileSync(inExport(content, `approvals/${SUM}.json`), '{');
    const { exit, said } = await pulled(HELD);
    expect(exit).toBe(4);
    expect(said).toContain('Remove the file and approve again');
    expect(standingText(content)).toBe(accepted(FIRST));
  });
});

test.each(LANGS)('a hold is told in "%s", its report in Finnish', async (lang) => {
  writeFileSync(file, HELD);
  const world = testWorld();
  expect(await pull({ content, from: file, lang }, world)).toBe(3);
  const { reportText } = await world.core();
  const report = parsedFile(content, 'report.json') as unknown as Parameters<typeof reportText>[0];
  expect(world.said.join('\n')).toContain(reportText(report, lang));
  expect(readFileSync(inExport(content, 'report.md'), 'utf8')).toBe(reportText(report, 'fi'));
});
