/** Pagefind's index of the built pages. */
import { globSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made search boxes: the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the pages that have `data-pagefind-body`, one index a language of `<html lang>`, into the site's
 * `pagefind` folder. Throws what Pagefind complains of.
 */
export async function makeSearchIndex(site: string): Promise<void> {
  const outputPath = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const sourcePath of globSync('**/*.html', { cwd: site })) {
      // A soft hyphen would part a word in two.
      const content = readFileSync(join(site, sourcePath), 'utf8').replaceAll('\u00ad', '');
      orThrow(await index.addHTMLFile({ sourcePath, content }));
    }
    orThrow(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  for (const name of readdirSync(outputPath)) if (UNUSED.test(name)) rmSync(join(outputPath, name));
}

function orThrow({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
