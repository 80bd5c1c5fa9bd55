/** What stands for a page elsewhere: pictures of shared links, icons, manifests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { LANGS } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { siteData } from '~/site/data.ts';
import {
  expectNone,
  faultsOn,
  files,
  langPages,
  named,
  ORIGIN,
  pageAt,
  pages,
  read,
  type BuiltPage,
} from './built-site.ts';

function saidOf(page: BuiltPage, property: string): string | undefined {
  return named(page, 'meta')
    .find((meta) => [meta.getAttribute('property'), meta.getAttribute('name')].includes(property))
    ?.getAttribute('content');
}

const fileOf = (address: string) => new URL(address).pathname.slice(1);
const pictureOf = (page: BuiltPage) => fileOf(saidOf(page, 'og:image') ?? `${ORIGIN}/none`);

function sizeOf(file: string): string {
  const image = readFileSync(join(SITE_FOLDER, file));
  const isPng = image.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  return isPng ? `${String(image.readUInt32BE(16))}x${String(image.readUInt32BE(20))}` : 'no PNG';
}

describe('the picture of a shared page', () => {
  test('is there for every page, at a whole address of this site', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const address = saidOf(page, 'og:image') ?? '';
        return address.startsWith(`${ORIGIN}/share/`) && files.has(fileOf(address))
          ? []
          : [address || 'none'];
      }),
    );
  });

  test('is a PNG of 1200 × 630 below 60 kB, as the page says', () => {
    const drawn = new Set(pages.map(pictureOf));
    expectNone([...drawn].filter((file) => sizeOf(file) !== '1200x630'));
    expectNone([...drawn].filter((file) => readFileSync(join(SITE_FOLDER, file)).length >= 60_000));
    expectNone(
      faultsOn(pages, (page) => {
        const said = [saidOf(page, 'og:image:width'), saidOf(page, 'og:image:height')].join('x');
        return said === '1200x630' ? [] : [said];
      }),
    );
  });

  test('is in the page’s language and says in words what it shows', () => {
    expectNone(
      faultsOn(langPages, (page) => {
        const inLanguage = pictureOf(page).startsWith(`share/${page.lang}/`);
        const named = saidOf(page, 'og:image:alt')?.endsWith(siteData.site.name[page.lang]);
        return inLanguage && named === true ? [] : [saidOf(page, 'og:image:alt') ?? 'no words'];
      }),
    );
  });

  test('bears the title of the page, but for pages that are in no list', () => {
    expectNone(
      faultsOn(
        langPages.filter((page) => !page.notFound && !page.gone),
        (page) => {
          const title = saidOf(page, 'og:title') ?? '';
          const isYear = /\/20\d\d\/$/.test(page.path);
          return isYear || saidOf(page, 'og:image:alt')?.includes(title) ? [] : [title];
        },
      ),
    );
  });

  test.each(LANGS)('of a missing page in "%s" is the front page’s', (lang) => {
    const missing = langPages.filter((page) => page.notFound && page.lang === lang).map(pictureOf);
    expect(missing).toEqual([pictureOf(pageAt(href(lang, 'home')))]);
  });

  test('belongs to some page: none is drawn for nobody', () => {
    const used = new Set(pages.map(pictureOf));
    expectNone([...files].filter((file) => file.startsWith('share/') && !used.has(file)));
  });

  test('has a letter for each letter of its title', () => {
    const letters = new Set(
      ['latin', 'latin-ext'].flatMap((part) => {
        const font = create(readFileSync(`src/styles/fonts/bricolage-grotesque-${part}.woff2`));
        return font.isCollection ? [] : font.characterSet;
      }),
    );
    expectNone(
      faultsOn(pages, (page) =>
        Array.from(saidOf(page, 'og:image:alt') ?? '').filter(
          (letter) => !letters.has(letter.codePointAt(0) ?? 0),
        ),
      ),
    );
  });
});

describe('the icons', () => {
  test('are named by every page: for tabs, for phones, and the manifest of the language', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const links = Object.fromEntries(
          named(page, 'link').map((link) => [
            link.getAttribute('rel') ?? '',
            link.getAttribute('href') ?? '',
          ]),
        );
        const wanted = {
          icon: '/favicon.svg',
          'apple-touch-icon': '/icons/apple-touch-icon.png',
          manifest: `/${page.lang ?? 'fi'}/site.webmanifest`,
        };
        return Object.entries(wanted).flatMap(([rel, file]) =>
          links[rel] === file && files.has(file.slice(1)) ? [] : [`${rel}: ${links[rel] ?? 'none'}`],
        );
      }),
    );
  });

  test('for tabs follow the dark theme', () => {
    expect(read('favicon.svg')).toContain('prefers-color-scheme:dark');
  });

  test('for phones are as large as they say', () => {
    expect(sizeOf('icons/apple-touch-icon.png')).toBe('180x180');
  });

  test('colour the browser’s frame in both themes', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const themes = named(page, 'meta')
          .filter((meta) => meta.getAttribute('name') === 'theme-color')
          .map((meta) => meta.getAttribute('media'));
        return themes.length === 2 ? [] : [themes.join(', ')];
      }),
    );
  });
});

describe.each(LANGS)('the manifest in "%s"', (lang) => {
  const manifest = JSON.parse(read(`${lang}/site.webmanifest`)) as {
    name: string;
    lang: string;
    start_url: string;
    display: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };

  test('names the site in the language, opens its front page and stays a page of the browser', () => {
    expect(manifest).toMatchObject({
      name: siteData.site.name[lang],
      lang,
      start_url: href(lang, 'home'),
      display: 'browser',
    });
  });

  test('has icons of the sizes that phones want, one of them to be cut to a shape', () => {
    const real = manifest.icons.map(({ src, purpose }) => [sizeOf(src.slice(1)), purpose]);
    expect(real).toEqual(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose]));
    expect(real).toEqual([
      ['192x192', 'any'],
      ['512x512', 'any'],
      ['512x512', 'maskable'],
    ]);
  });
});
