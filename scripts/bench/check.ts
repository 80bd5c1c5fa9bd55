/**
 * `npm run bench:check [-- ENTRIES]`: the check over a content folder filled up to 1,000 entries, or as many as told, with
 * copies of the site's own news. Prints how long it takes. It measures only: no test depends on the machine.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSite, withAdvice } from '../../src/checks/check-site.ts';
import { collections } from '../../src/schemas/collections.ts';
import { builtAt } from '../../src/site/built-at.ts';

const wanted = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
const content = join(folder, 'content');
cpSync('content', content, { recursive: true });
const count = () =>
  Object.keys(collections).reduce((sum, name) => sum + readdirSync(join(content, name)).length, 0);

const news = readdirSync('content/news');
for (let copy = 1; count() < wanted; copy += 1) {
  for (const id of news.slice(0, wanted - count())) copyEntry(id, copy);
}

/** An entry under another id, with addresses of its own. */
function copyEntry(id: string, copy: number): void {
  const place = join(content, 'news', `${id}-${String(copy)}`);
  cpSync(join(content, 'news', id), place, { recursive: true });
  for (const name of readdirSync(place).filter((file) => file.endsWith('.mdx'))) {
    const text = readFileSync(join(place, name), 'utf8');
    writeFileSync(join(place, name), text.replace(/^urlName: .*$/m, `$&-${String(copy)}`));
  }
}

const begun = performance.now();
const checked = checkSite(content, builtAt);
const found = withAdvice(checked, builtAt);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(
  `${String(count())} entries, ${String(checked.files)} files: ${String(checked.faults.length)} faults, ${String(found.length - checked.faults.length)} warnings and hints, in ${seconds} s`,
);
rmSync(folder, { recursive: true });
