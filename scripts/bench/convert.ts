/**
 * `npm run bench:convert`: how long the converter takes for an Excel of the size EURA 2021 gives, and how much memory.
 * Every value of the sheet is made up. Exit code 1 when it misses the target.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { cellsInOrder, HEADERS, member, testCells } from '../../src/export/convert/fixture.ts';

/** Projects of all funds in the information service on 25 September 2026. */
const ROWS = 8_733;
/** On the theme's list, and so converted to the end. */
const LISTED = 200;
/** Characters of a summary: between a short and a long one of the register. */
const SUMMARY = 2_500;
const TARGET = { seconds: 20, megabytes: 1_024 };

const codeOf = (index: number) => `S${String(30_000 + index)}`;

/** Made-up words: text of chance packs as badly as real text does, and is the same in every run. */
let seed = 20_261_124;
function word(): string {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed.toString(36);
}

function rowOf(index: number) {
  const code = codeOf(index);
  const summary = Array.from({ length: SUMMARY / 7 }, word).join(' ');
  return cellsInOrder(
    testCells({
      code,
      name: `Keksitty hanke ${word()}`,
      summary,
      plannedTotal: 10_000.01 + index,
      homepage: null,
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'bench-convert-'));
try {
  const content = join(folder, 'content');
  for (const name of ['export', 'regions.yaml', 'authorities.yaml', 'theme-calls.yaml']) {
    cpSync(join('content', name), join(content, name), { recursive: true });
  }
  const list = Array.from({ length: LISTED }, (_, index) => member(codeOf(index * 40)));
  writeFileSync(join(content, 'theme-projects.yaml'), JSON.stringify(list));
  const file = join(folder, 'eura.xlsx');
  const rows = [
    [...HEADERS],
    ...Array.from({ length: ROWS }, (_, index) => rowOf(index)),
    ['Suodattimet: ei mitään'],
  ];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Hankkeet', rows }] }));
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  console.log(
    `${String(ROWS)} rows × ${String(HEADERS.length)} columns, ${megabytes(statSync(file).size)} MB packed`,
  );

  const tellPeak = `process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`;
  const args = ['--import', `data:text/javascript,${tellPeak}`, 'scripts/convert.ts', file];
  const options = ['--out', join(folder, 'export.json'), '--content', content, '--language', 'en'];
  const start = performance.now();
  const child = spawnSync(process.execPath, [...args, ...options], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/peak (\d+)/.exec(child.stderr)?.[1]) / 1024;
  console.log(child.stdout.trim());
  if (child.status !== 0) console.error(child.stderr);
  console.log(
    `${seconds.toFixed(1)} s (target ${String(TARGET.seconds)}), peak memory ${peak.toFixed(0)} MB (target ${String(TARGET.megabytes)})`,
  );
  const isGood = child.status === 0 && seconds < TARGET.seconds && peak < TARGET.megabytes;
  process.exitCode = isGood ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
