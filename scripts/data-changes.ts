/**
 * `npm run data:changes -- OLD NEW [--keep]`: compares the open data of two built sites, each given by its folder or
 * its address, and prints what changed as JSON, `null` where nothing did. `--keep` also writes it, and what OLD has in
 * its own changelog, into content/data-changes/, from which the next build makes the changelog: the published site is
 * its memory. Exit code 0 done, 1 a site cannot be read, 2 misused.
 */
import { parseArgs } from 'node:util';
import { dataChangeOf } from '../src/feeds/data/changes.ts';
import { FINNISH_ZONE } from '../src/site/finnish-time.ts';
import { builtData, NoSnapshot } from './lib/data-changes/built-data.ts';
import { keepChanges } from './lib/data-changes/keep-changes.ts';

const asked = readArguments();
if (asked === undefined) {
  console.error('npm run data:changes -- OLD NEW [--keep]');
  process.exitCode = 2;
} else {
  try {
    await compare(asked);
  } catch (error) {
    if (!(error instanceof NoSnapshot)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

interface Asked {
  before: string;
  after: string;
  keep: boolean;
}

/** What was asked for; `undefined` when it cannot be understood. */
function readArguments(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keep: { type: 'boolean', default: false } },
    });
    const [before, after] = positionals;
    if (before === undefined || after === undefined || positionals.length > 2) return undefined;
    return { before, after, keep: values.keep };
  } catch {
    return undefined;
  }
}

async function compare({ before, after, keep }: Asked): Promise<void> {
  const on = Temporal.Now.plainDateISO(FINNISH_ZONE).toString();
  const [was, is] = [await builtData(before), await builtData(after)];
  const change = dataChangeOf(was.tables, is.tables, on);
  console.log(JSON.stringify(change, null, 2));
  if (keep) keepChanges('content', [...was.changes.toReversed(), ...(change ? [change] : [])]);
}
