/** The lines that the pages of the data sets show are run as they stand, against the built site. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_TABLES, tableFile } from '~/feeds/addresses.ts';
import { DATA_SET_SLUGS, href } from '~/i18n/routes.ts';
import { serve, type Serving } from '../../scripts/lib/server.ts';
import { having, ORIGIN, pageAt, readBytes } from './built-site.ts';

const run = promisify(execFile);
const isHere = (program: string) => spawnSync(program, ['--version']).status === 0;
const missing = ['curl', 'python3'].filter((program) => !isHere(program));
for (const program of missing) console.log(`${program} is not here: the lines for it are not run.`);

/** The address of the site on this machine. */
let here = '';
let site: Serving;
const folder = mkdtempSync(join(tmpdir(), 'examples-'));

beforeAll(async () => {
  site = await serve({ port: 0 });
  here = site.url;
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** The lines of an example on the page of a data set, with this machine in the place of the site's address. */
function example(id: (typeof DATA_TABLES)[number], name: string): string {
  const page = pageAt(href('fi', 'dataSet', DATA_SET_SLUGS[id].fi));
  const lines = having(page, 'data-example').find((part) => part.getAttribute('data-example') === name);
  // The parser takes what is in <pre> as it is written.
  return (lines?.textContent ?? '').replaceAll(/<\/?code>/g, '').replaceAll(ORIGIN, here);
}

describe.each(DATA_TABLES)('the lines for %s', (id) => {
  test.skipIf(missing.includes('curl'))('of curl bring the file as it is', async () => {
    const [program = '', ...words] = example(id, 'curl').split(' ');
    expect(program).toBe('curl');
    await run(program, words, { cwd: folder });
    const path = tableFile(id, 'csv').slice(1);
    expect(readFileSync(join(folder, `${id}.csv`)).equals(readBytes(path))).toBe(true);
  });

  test.skipIf(missing.includes('python3'))(
    'of Python give its rows by the names of their fields',
    async () => {
      const script = `${example(id, 'python')}\nprint(len(rows), list(rows[0])[0])`;
      const { stdout } = await run('python3', ['-c', script]);
      const [count, firstField] = stdout.trim().split(' ');
      const lines = readBytes(tableFile(id, 'csv').slice(1)).toString().trim().split('\r\n');
      expect(Number(count)).toBe(lines.length - 1);
      expect(lines[0]?.replace('\uFEFF', '').startsWith(`${firstField ?? ''};`)).toBe(true);
    },
  );
});
