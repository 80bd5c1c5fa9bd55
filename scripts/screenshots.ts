/**
 * `npm run screenshots [-- --only home,calls --language fi --width 360 --theme dark --site FOLDER]`: pictures of one
 * page of each kind, as they are built now, at three widths, in both themes and three languages, into `screenshots/`.
 * `--site test-results/example-site` takes those of the made-up projects.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { LANGS, type Lang } from '../src/i18n/languages.ts';
import { waitForFonts } from '../tests/browser/fonts.ts';
import { KINDS } from '../tests/browser/page-kinds.ts';
import { browserArguments, ensureChromium } from './lib/chromium.ts';
import { serve } from './lib/server.ts';

const FOLDER = 'screenshots';
const WIDTHS = { 360: 740, 768: 1024, 1280: 800 } as const;
const THEMES = ['light', 'dark'] as const;
/** Pages taken at the same time. */
const WORKERS = 2;

interface Shot {
  name: string;
  path: string;
  lang: Lang;
  width: number;
  height: number;
  theme: (typeof THEMES)[number];
}

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    site: { type: 'string' },
  },
});
const wanted = (list: string | undefined, value: string | number) =>
  list === undefined || list.split(',').includes(String(value));

const shots: Shot[] = KINDS.filter(({ name }) => wanted(asked.only, name)).flatMap(({ name, paths }) =>
  LANGS.filter((lang) => wanted(asked.language, lang)).flatMap((lang) =>
    Object.entries(WIDTHS)
      .filter(([width]) => wanted(asked.width, width))
      .flatMap(([width, height]) =>
        THEMES.filter((theme) => wanted(asked.theme, theme)).map((theme) => ({
          name,
          path: paths[lang],
          lang,
          width: Number(width),
          height,
          theme,
        })),
      ),
  ),
);

const executablePath = await ensureChromium();
if (executablePath === undefined || shots.length === 0) {
  if (shots.length === 0)
    console.error(`Nothing to take. Kinds: ${KINDS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const site = await serve({ port: 0, ...(asked.site !== undefined && { folder: asked.site }) });
const browser = await chromium.launch({ executablePath, args: browserArguments() });
try {
  const left = [...shots];
  await Promise.all(Array.from({ length: WORKERS }, () => takeAll(browser, left)));
  console.log(`${String(shots.length)} → ${FOLDER}/`);
} finally {
  await browser.close();
  await site.close();
}

async function takeAll(from: Browser, left: Shot[]): Promise<void> {
  for (let shot = left.pop(); shot !== undefined; shot = left.pop()) await take(from, shot);
}

async function take(from: Browser, { name, path, lang, width, height, theme }: Shot): Promise<void> {
  const page = await from.newPage({
    baseURL: site.url,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  });
  await waitForFonts(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const file = [name, lang, String(width), theme].join('-').replaceAll(' ', '-');
  await page.screenshot({ path: join(FOLDER, `${file}.png`), fullPage: true });
  await page.close();
}
