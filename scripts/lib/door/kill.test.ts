/** A pull killed at any moment leaves the old export or the new one, whole, and the next pull works. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExport } from '../../../src/export/read.ts';
import {
  accepted,
  contentFolder,
  encoded,
  inExport,
  longExports,
  parsedFile,
  standingText,
  testWorld,
} from './fixture.ts';
import { pull } from './pull.ts';

const KILLS = 50;
const LANES = 2;
const [OLD, NEW] = longExports(100);
const TEXTS = new Map([
  [accepted(OLD), 'old'],
  [accepted(NEW), 'new'],
]);

/** Mulberry32: the same moments in every run of the tests, as shares of 0–1. */
function shares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Lane {
  content: string;
  /** Copy of content/export/ as it is before a pull. */
  before: string;
  incoming: string;
  cache: string;
}

/** A folder in which the old export was accepted by a run of the door, and the new one waits. */
async function lane(cache: string): Promise<Lane> {
  const content = contentFolder(OLD);
  const standing = join(content, 'old.json');
  const incoming = join(content, 'new.json');
  writeFileSync(standing, encoded(OLD));
  writeFileSync(incoming, encoded(NEW));
  expect(await pull({ content, from: standing, lang: 'en' }, testWorld())).toBe(0);
  const before = join(content, 'before');
  cpSync(inExport(content, ''), before, { recursive: true });
  return { content, before, incoming, cache };
}

function reset({ content, before }: Lane) {
  rmSync(inExport(content, ''), { recursive: true });
  cpSync(before, inExport(content, ''), { recursive: true });
}

interface Run {
  code: number | null;
  /** Milliseconds from its start until it began to write the export, and until its end. */
  writing: number;
  end: number;
}

/** When to kill: milliseconds after the start, or after the first sign that the export is being written. */
interface Kill {
  after: 'start' | 'writing';
  ms: number;
}

/** Runs the command as people do, until its end or until it is killed. */
function run({ content, incoming, cache }: Lane, kill: Kill | null): Promise<Run> {
  const args = ['scripts/pull.ts', '--content', content, '--from', incoming, '--language', 'en'];
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let timer: NodeJS.Timeout | undefined;
  const arm = (after: Kill['after']) => {
    if (kill?.after !== after) return;
    // A timer takes a millisecond at least, and writing little more.
    if (kill.ms < 1) child.kill('SIGKILL');
    else timer = setTimeout(() => child.kill('SIGKILL'), kill.ms);
  };
  let writing: number | null = null;
  const watcher = watch(inExport(content, ''), (_, name) => {
    if (writing !== null || name?.endsWith('export.json') !== true) return;
    writing = performance.now() - begun;
    arm('writing');
  });
  arm('start');
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      watcher.close();
      const end = performance.now() - begun;
      resolve({ code, writing: writing ?? end, end });
    });
  });
}

/** Kills a pull, looks at what it left, and pulls again. Returns which export stood there in between. */
async function killed(lane: Lane, kill: Kill): Promise<string> {
  const { content, incoming } = lane;
  reset(lane);
  await run(lane, kill);
  const text = standingText(content);
  const which = TEXTS.get(text) ?? 'neither, but a piece';
  for (const name of ['export.json', 'state.json', 'report.json']) {
    expect(() => parsedFile(content, name)).not.toThrow();
  }
  expect(readExport(Buffer.from(text), 'export.json').ok).toBe(true);

  expect(await pull({ content, from: incoming, lang: 'en' }, testWorld())).toBe(0);
  expect(TEXTS.get(standingText(content))).toBe('new');
  const names = readdirSync(inExport(content, '')).toSorted();
  expect(names).toEqual(['export.json', 'report.json', 'report.md', 'state.json']);
  return which;
}

test(`after ${String(KILLS)} kills at random moments no file was ever half`, async () => {
  const cache = mkdtempSync(join(tmpdir(), 'compiled-'));
  const lanes = await Promise.all(Array.from({ length: LANES }, () => lane(cache)));
  try {
    const found = await Promise.all(
      lanes.map(async (each, number) => {
        // The first run fills the cache; the second one tells how long a run takes.
        expect(await run(each, null)).toMatchObject({ code: 0 });
        reset(each);
        const { writing, end } = await run(each, null);
        expect(TEXTS.get(standingText(each.content))).toBe('new');

        const share = shares(number + 1);
        const left: string[] = [];
        for (let count = 0; count < KILLS / LANES; count += 1) {
          // Writing takes a small part of a run: every other kill is aimed at it.
          const kill: Kill =
            count % 2 === 0
              ? { after: 'start', ms: share() * end }
              : { after: 'writing', ms: share() * (end - writing) };
          left.push(await killed(each, kill));
        }
        return left;
      }),
    );
    expect(found.flat()).toHaveLength(KILLS);
    expect(found.flat().filter((which) => which !== 'old' && which !== 'new')).toEqual([]);
  } finally {
    for (const { content } of lanes) rmSync(content, { recursive: true });
    rmSync(cache, { recursive: true });
  }
});
