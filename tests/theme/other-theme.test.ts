/** The site of another theme, built of its own content folder alone: run after `npm run theme`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { pages, read } from '../site/built-site.ts';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { THEME } from './other-theme.ts';

const page = (path: string) => read(`${path.slice(1)}index.html`);

test.each(LANGS)('the front page in %s bears the name of the theme', (lang) => {
  expect(page(href(lang, 'home'))).toContain(`<title>${THEME.name[lang]} – `);
});

test('no page bears the name of the theme this project was made for', () => {
  const bearing = pages
    .filter(({ path }) => path !== '')
    .filter(({ document }) =>
      /Työmarkkinoiden kohtaanto|Matchning på arbetsmarknaden|Labour market matching|kohtaanto\.example/.test(
        document.toString(),
      ),
    );
  expect(bearing.map(({ path }) => path)).toEqual([]);
});

test('pages, sitemap and feeds have the address of the theme', () => {
  expect(page(href('fi', 'home'))).toContain(`<link rel="canonical" href="${THEME.address}/fi/">`);
  expect(read('sitemap-0.xml')).toContain(`<loc>${THEME.address}/sv/</loc>`);
});

test('languages are offered in the order of the theme, in the switch and above the languages', () => {
  const switched = /<nav class="languages"[\s\S]*?<\/nav>/.exec(page(href('fi', 'home')))?.[0] ?? '';
  expect(Array.from(switched.matchAll(/hreflang="(\w+)"/g), ([, lang]) => lang)).toEqual(THEME.languages);
  const doors = Array.from(read('index.html').matchAll(/data-language="(\w+)"/g), ([, lang]) => lang);
  expect(doors).toEqual(THEME.languages);
  expect(read('index.html')).toContain('<html lang="sv"');
});

test('the styles have the colours of the theme after those they stand in place of', () => {
  const styles = globSync('_astro/*.css', { cwd: SITE_FOLDER }).map((file) =>
    readFileSync(join(SITE_FOLDER, file), 'utf8'),
  );
  const tokens = styles.find((text) => text.includes('--teal:')) ?? '';
  const teals = Array.from(
    tokens.matchAll(/--teal:\s*light-dark\((#\w+),\s*(#\w+)\)/g),
    ([, light]) => light,
  );
  expect(teals.at(-1)).toBe(THEME.colours.teal.light);
});

test('its own export is on its pages', () => {
  expect(page(href('fi', 'project', THEME.project.code.toLowerCase()))).toContain(THEME.project.fi);
});
