/** What the sitemap says of a page is what the page says of itself: its hreflang links. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitemapItem } from '@astrojs/sitemap';

const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/**
 * Adds the languages of a page, x-default among them, as its file in the built site's `folder` has them; a page
 * without any (the language choice, one kept out of search engines) is left out.
 */
export function sitemapEntry(folder: string, item: SitemapItem): SitemapItem | undefined {
  const file = join(folder, new URL(item.url).pathname, 'index.html');
  const found = Array.from(readFileSync(file, 'utf8').matchAll(ALTERNATE), ([, lang = '', url = '']) => ({
    lang,
    url,
  }));
  // A part of a text keeps the whole of it in memory: a copy lets 26,000 pages go.
  const links = JSON.parse(JSON.stringify(found)) as typeof found;
  return links.length === 0 ? undefined : { ...item, links };
}
