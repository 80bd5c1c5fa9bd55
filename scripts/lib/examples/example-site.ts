/** The second site: the content as it is, with 199 made-up sub-projects in its export and entries nobody is to see. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { faultReport } from '../../../src/checks/report.ts';
import { readExport } from '../../../src/export/read.ts';
import type { ThemeExport } from '../../../src/export/schema.ts';
import { exportText } from '../../../src/export/write.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { projectSlug } from '../../../src/site/projects/projects.ts';
import { SAMPLE_MOMENT } from '../../../tests/examples/sample-moment.ts';
import { buildSite } from '../build-site.ts';
import { EXAMPLE_ENTRIES, EXAMPLE_REDIRECT } from './example-entries.ts';
import { exampleExport, exampleWords } from './example-export.ts';
import { EXAMPLE_CONTENT, EXAMPLE_SITE } from '../site-folder.ts';

const FILE = 'export/export.json';

/** Makes the content of the example site of a content folder and builds the site of it. */
export async function buildExampleSite(lang: Lang, content: string): Promise<boolean> {
  rmSync(EXAMPLE_CONTENT, { recursive: true, force: true });
  cpSync(content, EXAMPLE_CONTENT, { recursive: true });
  // The runs of the door tell of the true export.
  for (const run of ['state.json', 'report.json', 'report.md', 'approvals']) {
    rmSync(join(EXAMPLE_CONTENT, 'export', run), { recursive: true, force: true });
  }
  const example = exampleExport(accepted(content, lang));
  writeFileSync(join(EXAMPLE_CONTENT, FILE), exportText(example));
  for (const { code, files } of exampleWords(example)) {
    const folder = join(EXAMPLE_CONTENT, 'projects', projectSlug(code));
    mkdirSync(folder, { recursive: true });
    for (const [name, data] of Object.entries(files)) {
      writeFileSync(join(folder, name), `---\n${stringify(data)}---\n`);
    }
  }
  for (const { folder, files, body = '' } of EXAMPLE_ENTRIES) {
    mkdirSync(join(EXAMPLE_CONTENT, folder), { recursive: true });
    for (const [language, data] of Object.entries(files)) {
      const file = join(EXAMPLE_CONTENT, folder, `index.${language}.mdx`);
      writeFileSync(file, `---\n${stringify(data)}---\n\n${body}\n`);
    }
  }
  addRedirect(join(EXAMPLE_CONTENT, 'redirects.yaml'));
  // Always of the same day, so that its pictures can be compared.
  const env = { EXAMPLES: '1', SOURCE_DATE_EPOCH: String(Date.parse(SAMPLE_MOMENT) / 1000) };
  return buildSite(lang, EXAMPLE_CONTENT, { folder: EXAMPLE_SITE, env });
}

function addRedirect(file: string): void {
  const rows = parse(readFileSync(file, 'utf8')) as unknown[];
  writeFileSync(file, stringify([...rows, EXAMPLE_REDIRECT]));
}

function accepted(content: string, lang: Lang): ThemeExport {
  const read = readExport(readFileSync(join(content, FILE)), `content/${FILE}`);
  if (!read.ok) throw new Error(faultReport(read.faults, lang));
  return read.export;
}
