/** The preview: a build with drafts and with what is to come, each page marked. */
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { readExport } from '../../src/export/read.ts';
import { isLang, type Lang } from '../../src/i18n/languages.ts';
import {
  clockScript,
  markPage,
  PREVIEW_CLOCK,
  PREVIEW_STYLE,
} from '../../src/publishing/preview/mark-page.ts';
import { pageFiles } from '../../src/publishing/preview/page-files.ts';
import { readStatus } from '../../src/publishing/status/status.ts';
import { builtAt } from '../../src/site/built-at.ts';
import { buildSite } from './build-site.ts';

export const PREVIEW_FOLDER = 'preview';

export interface Preview {
  lang: Lang;
  content: string;
  /** The moment to show; `null` for now. */
  at: Temporal.Instant | null;
}

/** Builds the preview into its own folder. Returns whether it succeeded; what failed has then been said. */
export async function buildPreview({ lang, content, at }: Preview): Promise<boolean> {
  rmSync(PREVIEW_FOLDER, { recursive: true, force: true });
  return buildSite(lang, content, {
    folder: PREVIEW_FOLDER,
    isPublic: false,
    env: {
      PREVIEW: '1',
      ...(at !== null && { SOURCE_DATE_EPOCH: String(Math.floor(at.epochMilliseconds / 1000)) }),
    },
    afterPages: () => {
      markPages(content, at);
    },
  });
}

function markPages(content: string, at: Temporal.Instant | null): void {
  const file = join(content, 'export/export.json');
  const read = readExport(readFileSync(file), file);
  const exportCalls = read.ok ? read.export.calls : [];
  const status = readStatus({ folder: content, at: at ?? builtAt, exportCalls });
  const marking = { files: pageFiles(status), at, editAddress: editAddress(content) };
  for (const page of globSync('**/*.html', { cwd: PREVIEW_FOLDER })) {
    const place = join(PREVIEW_FOLDER, page);
    const address = `/${page
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const [, first] = address.split('/');
    const lang = isLang(first) ? first : 'fi';
    writeFileSync(place, markPage(readFileSync(place, 'utf8'), address, lang, marking));
  }
  copyFileSync('src/publishing/preview/preview.css', join(PREVIEW_FOLDER, PREVIEW_STYLE));
  if (at !== null) writeFileSync(join(PREVIEW_FOLDER, PREVIEW_CLOCK), clockScript(at));
  // What a server would lead on or what a job would ask is for the public site alone.
  for (const name of ['_redirects', 'next-change.json', 'sitemap-index.xml', 'sitemap-0.xml']) {
    rmSync(join(PREVIEW_FOLDER, name), { force: true });
  }
  writeFileSync(join(PREVIEW_FOLDER, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
}

function editAddress(content: string): string | null {
  const site = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
    repository?: { editAddress?: string };
  };
  return site.repository?.editAddress ?? null;
}
