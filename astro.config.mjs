import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BUILDS_EXAMPLES, SITE_FOLDER } from './scripts/lib/site-folder.ts';
import { KEEPS_PAGES } from './src/offline/switch.ts';
import { colourRules } from './src/schemas/colours.ts';
import { previewPages } from './src/publishing/preview/integration.ts';
import { isPreview } from './src/publishing/preview/mode.ts';
import { contentFolder, siteData } from './src/site/data.ts';
import { sitemapEntry } from './src/site/sitemap.ts';
import { examplePages } from './tests/examples/integration.ts';

/**
 * What the scripts of calls and dates share is fetched as one file: each by itself is a few hundred bytes, half of which
 * is what any file costs.
 */
const SHARED_SCRIPTS = [
  {
    name: 'moments',
    test: /src\/(site\/calls\/(call-state|share-of-year)|browser\/(watch-clock|finnish-day|saved-note|call-board|year-timeline|calls-now|call-status))\.ts$/,
  },
  // Of its own, so that a page of projects does not fetch what only a long list needs.
  { name: 'project-status', test: /src\/(site\/projects\/project-state|browser\/project-status)\.ts$/ },
];

export default defineConfig({
  site: siteData.site.address,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  session: false,
  outDir: resolve(SITE_FOLDER),
  // Entries of two contents must not meet in one cache: the site of made-up projects (EXAMPLES=1) has its own, and so
  // has any other content folder than the project's.
  cacheDir: BUILDS_EXAMPLES
    ? './test-results/example-cache'
    : contentFolder === resolve('content')
      ? './.astro'
      : './node_modules/.cache/other-content',
  // No inline style and no inline script: the content security policy allows neither.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    define: { KEEPS_PAGES: String(KEEPS_PAGES && !isPreview) },
    plugins: [
      {
        name: 'theme-colours',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/src/styles/site.css') ? code + colourRules(siteData.site.colours) : undefined,
      },
    ],
    // The search's worker loads one language's stemmer of three.
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED_SCRIPTS } } } } },
    },
  },
  // Finnish and Swedish quotation marks differ from the English ones a typographer would put.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    mdx(),
    examplePages(),
    previewPages(),
    sitemap({
      serialize: (item) => sitemapEntry(SITE_FOLDER, item),
      namespaces: { news: false, image: false, video: false },
    }),
  ],
});
