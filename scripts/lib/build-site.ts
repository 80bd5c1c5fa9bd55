/** The build: content checked, pages made, search index laid over them, all that is text compressed. */
import { globSync, renameSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSite } from '../../src/checks/check-site.ts';
import { faultReport } from '../../src/checks/report.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/strings.ts';
import { compressFolder } from '../../src/serving/compress-folder.ts';
import { builtAt } from '../../src/site/built-at.ts';
import { dataAge, daysOld } from '../../src/site/quality/data-age.ts';
import { sealPages, writeChecksums } from '../../src/supply/seal-folder.ts';
import { capture, TOOLS } from './run.ts';
import { makeOfflineWorker } from './offline-worker.ts';
import { makeSearchIndex } from './search-index.ts';
import { SITE_FOLDER } from './site-folder.ts';

const STEPS = ['checking', 'pages', 'indexing', 'compressing'] as const;

/**
 * How much Astro may hold before it clears up, in MB. Left to itself, Node lets rubbish lie up to gigabytes where a machine
 * has many; a site of 26,000 project pages needs less than this. What the caller sets in NODE_OPTIONS stands.
 */
const HEAP_MB = 2000;

interface Place {
  /** Where the site goes. */
  folder: string;
  /** What the build is told by its environment beside the places. */
  env?: Readonly<Record<string, string>>;
  /** Whether readers are to see it; `false` for a preview. */
  isPublic?: boolean;
  /** Done to the pages before they are indexed. */
  afterPages?: () => void;
}

/**
 * Builds the site of a content folder, into `dist/` unless told otherwise, telling of each step in `lang`.
 * Returns whether it succeeded; what failed has then been said.
 */
export async function buildSite(
  lang: Lang,
  content: string,
  place: Place = { folder: SITE_FOLDER },
): Promise<boolean> {
  const t = strings(lang);
  const begun = performance.now();
  const say = (step: (typeof STEPS)[number]) => {
    const number = STEPS.indexOf(step) + 1;
    console.log(t('commands.step', { step: number, total: STEPS.length, what: t(`commands.${step}`) }));
  };

  say('checking');
  const { faults, retrievedAt } = checkSite(content, builtAt);
  if (faults.length > 0) {
    console.error(`\n${faultReport(faults, lang)}`);
    return false;
  }
  const now = builtAt.epochMilliseconds;
  if (retrievedAt !== null && dataAge(retrievedAt, now) !== 'fresh') {
    const date = formatDate(lang, retrievedAt.slice(0, 10));
    console.warn(t('commands.dataOld', { date, days: daysOld(retrievedAt, now) }));
  }

  say('pages');
  if (!(await makePages(content, place))) {
    console.error(t('commands.buildFailed'));
    return false;
  }
  nameErrorPages(place.folder);
  place.afterPages?.();

  try {
    sealPages(place.folder);
    say('indexing');
    await makeSearchIndex(place.folder, content);
    // A preview shows drafts: no browser is to keep them.
    if (place.isPublic !== false) await makeOfflineWorker(place.folder);
    writeChecksums(place.folder);
    say('compressing');
    await compressFolder(place.folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }

  const pages = globSync(`${place.folder}/**/*.html`).length;
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(t('commands.done', { pages, seconds }));
  return true;
}

/** Runs `astro build`. Its line a page becomes one running number; what it warns of is shown. */
async function makePages(content: string, { folder, env = {} }: Place): Promise<boolean> {
  let made = 0;
  const count = (text: string) => {
    made += text.match(/[├└]─/gu)?.length ?? 0;
    process.stdout.write(`\r     ${String(made)}`);
  };
  // Astro's content store keeps entries by id: without --force those of another content folder could stay.
  const { ok: ended, output } = await capture(TOOLS.astro, ['build', '--force'], {
    env: {
      CONTENT_FOLDER: resolve(content),
      SITE_FOLDER: folder,
      NODE_OPTIONS: `--max-old-space-size=${String(HEAP_MB)} ${process.env['NODE_OPTIONS'] ?? ''}`.trim(),
      ...env,
    },
    ...(process.stdout.isTTY && { onText: count }),
  });
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  // What goes wrong in making the sitemap Astro only tells, and ends as if all were well.
  const ok = ended && !output.includes('[ERROR]');
  const worthSaying = ok ? warnings(output) : withoutPages(output);
  if (worthSaying !== '') console.error(worthSaying);
  return ok;
}

/**
 * Astro makes a folder of `404` below a language; hosts look for the nearest file of the name `404.html`
 * (src/serving/error-pages.ts).
 */
function nameErrorPages(folder: string): void {
  for (const lang of LANGS) {
    const made = join(folder, lang, '404');
    renameSync(join(made, 'index.html'), `${made}.html`);
    rmdirSync(made);
  }
}

/** The line a page that Astro writes hides what went wrong among hundreds of others. */
function withoutPages(output: string): string {
  return output.replaceAll(/^.*?[├└]─ \S+ \(\+\d+ms\) ?\n/gmu, '');
}

function warnings(output: string): string {
  const isNews = (line: string) => line.includes('[WARN]') && !line.includes('data store cleared (force)');
  return output.split('\n').filter(isNews).join('\n');
}
