/**
 * `npm run reproducible [-- --against FOLDER]`: builds the site twice, the second time into another folder and without
 * anything that earlier builds have kept, and compares every file. With `--against`, the folder of a build takes the
 * place of the first one; SOURCE_DATE_EPOCH must then be the one it was built with.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFolders } from '../src/supply/compare-folders.ts';
import { capture } from './lib/run.ts';

const SHOWN = 20;

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
const set = process.env['SOURCE_DATE_EPOCH'];
const room = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  process.exitCode = await run();
} finally {
  rmSync(room, { recursive: true });
}

/** 0: the same; 1: they differ, or a build failed; 2: misused. */
async function run(): Promise<number> {
  if (against !== undefined && set === undefined) {
    console.error('--against needs SOURCE_DATE_EPOCH (seconds): the moment that build was told to be of.');
    return 2;
  }
  const moment = set ?? String(Math.floor(Temporal.Now.instant().epochMilliseconds / 1000));
  const first = against ?? join(room, 'first');
  if (against === undefined && !(await built(first, { SOURCE_DATE_EPOCH: moment }))) return 1;
  const second = join(room, 'second');
  if (!(await built(second, { SOURCE_DATE_EPOCH: moment, BUILD_CACHE: join(room, 'cache') }))) return 1;

  const { files, checksum, differences } = compareFolders(first, second);
  if (differences.length === 0) {
    console.log(`The two builds are the same: ${String(files)} files, SHA-256 of all ${checksum}.`);
    return 0;
  }
  console.error(`The two builds differ in ${String(differences.length)} of ${String(files)} files:`);
  for (const line of differences.slice(0, SHOWN)) console.error(`  ${line}`);
  if (differences.length > SHOWN) console.error(`  … and ${String(differences.length - SHOWN)} more`);
  return 1;
}

async function built(folder: string, env: Record<string, string>): Promise<boolean> {
  const { ok, output } = await capture('scripts/build.ts', ['--language', 'en', '--out', folder], { env });
  if (!ok) console.error(output);
  return ok;
}
