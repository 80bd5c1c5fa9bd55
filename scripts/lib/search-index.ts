/** The search index of the built pages. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptOrMade, nameOfIndex } from '../../src/search/index/kept-index.ts';
import { readMeanings } from '../../src/search/index/meanings.ts';
import { writeIndex, type IndexPage } from '../../src/search/index/write-index.ts';

/**
 * Indexes the pages of a built site into its `pagefind` folder, or takes the index of the last build when nothing it
 * is made of has changed. Throws what the search engine complains of.
 */
export async function makeSearchIndex(site: string, content: string): Promise<void> {
  const folder = join(site, 'pagefind');
  const meanings = readMeanings(content);
  await keptOrMade(nameOfIndex(pagesOf(site), meanings), folder, () =>
    writeIndex(pagesOf(site), meanings, folder),
  );
}

/** The pages of a built site, one at a time. A soft hyphen would part a word in two. */
export function* pagesOf(site: string): Generator<IndexPage> {
  for (const file of globSync('**/*.html', { cwd: site }).toSorted()) {
    const html = readFileSync(join(site, file), 'utf8').replaceAll('\u00ad', '');
    yield { url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html };
  }
}
