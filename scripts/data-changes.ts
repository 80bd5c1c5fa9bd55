/**
 * `npm run data:changes -- OLD NEW [--keep]`: compares the open data of two built sites, each given by its folder or
 * its address, and prints what changed as JSON. `--keep` writes it into content/data-changes/ as well, one file a day,
 * from which the next build makes the changelog. Exit code 0 done, 1 a site cannot be read, 2 misused.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataChangeOf } from '../src/feeds/data/changes.ts';
import { DATA_CHANGES } from '../src/site/data-changes.ts';
import { FINNISH_ZONE } from '../src/site/finnish-time.ts';
import { dataSnapshots, NoSnapshot } from './lib/data-snapshots.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const [old, now] = positionals;
if (old === undefined || now === undefined || positionals.length > 2) {
  console.error('npm run data:changes -- OLD NEW [--keep]');
  process.exitCode = 2;
} else {
  try {
    await compare(old, now);
  } catch (error) {
    if (!(error instanceof NoSnapshot)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function compare(before: string, after: string): Promise<void> {
  const on = Temporal.Now.plainDateISO(FINNISH_ZONE).toString();
  const change = dataChangeOf(await dataSnapshots(before), await dataSnapshots(after), on);
  console.log(JSON.stringify(change, null, 2));
  if (change === null || !values.keep) return;
  const folder = join('content', DATA_CHANGES);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${on}.json`), `${JSON.stringify(change, null, 2)}\n`);
}
