/** `npm run status [-- --all] [--json] [--language fi|sv|en]`: what the content lacks, and whose it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../src/export/read.ts';
import { statusReport } from '../src/publishing/status/report.ts';
import { needsWork, readRoles, readStatus } from '../src/publishing/status/status.ts';
import { builtAt } from '../src/site/built-at.ts';
import { readOptions } from './lib/options.ts';

const { content, lang, flags } = readOptions('status', ['language', 'content', 'json', 'all']);
const file = join(content, 'export/export.json');
const read = readExport(readFileSync(file), file);
const status = readStatus({
  folder: content,
  at: builtAt,
  exportCalls: read.ok ? read.export.calls : [],
});
const all = flags.has('all');
console.log(
  flags.has('json')
    ? JSON.stringify(
        { ...status, entries: status.entries.filter((entry) => all || needsWork(entry)) },
        null,
        2,
      )
    : statusReport(status, { lang, roles: readRoles(content), all }),
);
