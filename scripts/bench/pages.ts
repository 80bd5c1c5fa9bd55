/**
 * `npm run bench:pages [-- --address URL] [--kinds home,calls,…] [--runs 3] [--language fi] [--json FILE]`: Lighthouse on a page of
 * each kind, phone settings, beside a blank page; medians of three runs. Without an address it serves the built site itself,
 * compressed, on this machine. It measures only. Lighthouse is installed once under node_modules/.cache.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  FIGURE_HEAD,
  figureRow,
  lighthouseScript,
  look,
  medians,
  type Measured,
} from '../../src/bench/pages/lighthouse.ts';
import { BLANK_PATH, plainServer } from '../../src/bench/pages/plain-server.ts';
import { isLang } from '../../src/i18n/languages.ts';
import { KINDS } from '../../tests/browser/page-kinds.ts';
import { ensureChromium } from '../lib/chromium.ts';
import { SITE_FOLDER } from '../lib/site-folder.ts';

const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    kinds: { type: 'string' },
    runs: { type: 'string', default: '3' },
    language: { type: 'string', default: 'fi' },
    json: { type: 'string' },
  },
});
const lang = isLang(values.language) ? values.language : 'fi';
const wanted = values.kinds?.split(',');
const kinds = KINDS.filter(({ name }) => wanted === undefined || wanted.includes(name));
const script = await lighthouseScript();
const chromium = await ensureChromium();

if (script === null || chromium === undefined) {
  console.error(
    script === null
      ? 'Lighthouse cannot be installed: the registry does not answer.'
      : 'There is no Chromium.',
  );
  process.exitCode = 1;
} else if (values.address === undefined && !existsSync(join(SITE_FOLDER, 'index.html'))) {
  console.error('There is no built site. Run: npm run build');
  process.exitCode = 1;
} else {
  await measureAll(script, chromium);
}

async function measureAll(tool: string, browser: string): Promise<void> {
  const server = await plainServer(SITE_FOLDER);
  const reports = mkdtempSync(join(tmpdir(), 'bench-pages-'));
  const site = values.address?.replace(/\/$/, '') ?? server.url;
  const pages = [
    { name: 'blank', url: server.url + BLANK_PATH },
    ...kinds.map(({ name, paths }) => ({ name, url: site + paths[lang] })),
  ];
  const found = new Map<string, Measured[]>();
  try {
    // Round by round, so that a busy moment of the machine falls on one run of a page and not on all.
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const { name, url } of pages) {
        const measured = await look(tool, browser, url, join(reports, 'report.json'));
        found.set(name, [...(found.get(name) ?? []), measured]);
      }
    }
  } finally {
    server.close();
    rmSync(reports, { recursive: true });
  }
  const blank = medians(found.get('blank') ?? []);
  for (const line of FIGURE_HEAD) console.log(line);
  for (const { name } of pages) {
    console.log(figureRow(name, medians(found.get(name) ?? []), name === 'blank' ? undefined : blank));
  }
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
}
