/**
 * `npm run bench:door`: the door at the size of the whole programme. Prints how long checking and comparing takes and
 * how much memory a process that does nothing else comes to hold. It measures only: no test depends on the machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusExport, PROGRAMME_SIZE } from '../../src/corpus/export.ts';
import { readGround } from '../../src/corpus/ground.ts';
import { untidy } from '../../src/corpus/untidy.ts';
import { takeIn } from '../../src/export/intake.ts';
import { readExport } from '../../src/export/read.ts';
import { exportText } from '../../src/export/write.ts';
import { readKnown } from '../lib/door/known.ts';

/** The next export is made an hour after the last, and put before the door three hours after it. */
const SEED = 2026;
const AT = '2026-11-24T09:00:00Z';

const [lastFile, nextFile] = process.argv.slice(2);
if (lastFile !== undefined && nextFile !== undefined) measure(lastFile, nextFile);
else inAnotherProcess();

/** Two exports of the whole programme, the second an hour younger, put before a fresh process. */
function inAnotherProcess(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-door-'));
  const files = [join(folder, 'last.json'), join(folder, 'next.json')] as const;
  const last = corpusExport(readGround('content'), { projects: PROGRAMME_SIZE, seed: SEED });
  const next = {
    ...last,
    exportId: 'testi-2',
    generatedAt: '2026-11-24T06:00:00Z',
    previous: { exportId: last.exportId, generatedAt: last.generatedAt, sha256: '0'.repeat(64) },
    source: { ...last.source, retrievedAt: '2026-11-24T06:00:00Z' },
  };
  writeFileSync(files[0], exportText(last));
  writeFileSync(files[1], JSON.stringify(untidy(next, SEED)));
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...files], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

function measure(lastPath: string, nextPath: string): void {
  const last = readExport(readFileSync(lastPath), lastPath);
  if (!last.ok) throw new Error('The generated export is not readable.');
  const bytes = readFileSync(nextPath);
  const begun = performance.now();
  const { report } = takeIn({
    bytes,
    at: Temporal.Instant.from(AT),
    last: { export: last.export, sha256: null, findings: null },
    approval: null,
    known: readKnown('content'),
  });
  const taken = performance.now() - begun;
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  console.log(`${String(report.kept?.projects)} projects, ${size} MB: ${report.outcome}`);
  console.log(`checked and compared in ${taken.toFixed(0)} ms`);
  console.log(`the process held ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`);
}
