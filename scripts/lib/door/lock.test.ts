/** Whoever has the lock works alone, and no dead run keeps the living out. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOON } from './fixture.ts';
import { lockFolder } from './lock.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const names = () => readdirSync(folder).toSorted();

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

function deadLock(name: string, id: string, pid = deadPid()) {
  const holder = { id, pid, born: '1', since: '2026-11-26T09:00:00Z' };
  writeFileSync(join(folder, name), JSON.stringify(holder));
}

const ID = '11111111-1111-4111-8111-111111111111';
const OTHER_ID = '22222222-2222-4222-8222-222222222222';

test('the second to ask is told who has the lock, until it is given back', () => {
  const first = lockFolder(folder, NOON);
  expect(lockFolder(folder, NOON)).toMatchObject({
    ok: false,
    holder: { pid: process.pid, since: '2026-11-26T10:00:00Z' },
  });
  expect(names()).toEqual(['.lock']);
  if (first.ok) first.release();
  expect(names()).toEqual([]);
  expect(lockFolder(folder, NOON).ok).toBe(true);
});

test('the lock of a process that is gone is taken over', () => {
  deadLock('.lock', ID);
  expect(lockFolder(folder, NOON).ok).toBe(true);
  expect(names()).toEqual(['.lock']);
});

test.runIf(process.platform === 'linux')(
  'so is one whose process number now belongs to another process',
  () => {
    deadLock('.lock', ID, process.pid);
    expect(lockFolder(folder, NOON).ok).toBe(true);
  },
);

test('so is one whose heir was killed while taking it over', () => {
  deadLock('.lock', ID);
  deadLock(`.tmp-lock-${ID}`, OTHER_ID);
  expect(lockFolder(folder, NOON).ok).toBe(true);
  expect(names()).toEqual(['.lock']);
});

test('a file that is no lock of ours keeps nobody out', () => {
  writeFileSync(join(folder, '.lock'), '');
  expect(lockFolder(folder, NOON).ok).toBe(true);
});

test('a lock that is no longer one’s own is left to whoever has it', () => {
  const first = lockFolder(folder, NOON);
  deadLock('.lock', ID);
  if (first.ok) first.release();
  expect(names()).toEqual(['.lock']);
});

/** Asks for the lock until told to stop; each time it has it, nobody else may. Writes how often it did. */
const CONTENDER = `
import { mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
const [folder, alone, until] = process.argv.slice(2);
const holder = { id: '', pid: 2 ** 22 + 1, born: '1', since: '' };
let held = 0;
while (Date.now() < Number(until)) {
  const lock = lockFolder(folder, Temporal.Now.instant());
  if (!lock.ok) continue;
  mkdirSync(alone); // Throws when somebody else is at work.
  rmdirSync(alone);
  held += 1;
  // Half of the time it ends as if killed: what stays is the lock of a process that never was.
  if (held % 2 === 0) lock.release();
  else {
    writeFileSync(alone + process.pid, JSON.stringify({ ...holder, id: crypto.randomUUID() }));
    renameSync(alone + process.pid, folder + '/.lock');
  }
}
console.log(held);
`;

test('four runs after the same lock, half of them killed: never two at once', async () => {
  const place = mkdtempSync(join(tmpdir(), 'contenders-'));
  const script = join(place, 'contender.ts');
  writeFileSync(script, CONTENDER);
  const until = String(Date.now() + 3_000);
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [script, folder, join(place, 'alone'), until]);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      }
      const code = await new Promise((resolve) => child.on('close', resolve));
      return { code, output };
    }),
  );
  rmSync(place, { recursive: true });
  expect(outcomes.filter(({ code }) => code !== 0)).toEqual([]);
  expect(outcomes.reduce((sum, { output }) => sum + Number(output), 0)).toBeGreaterThan(10);
});
