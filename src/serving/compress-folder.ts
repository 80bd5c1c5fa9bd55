/** Compresses a built site: beside each file that gains by it, one of each coding. */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { CODINGS, isWorthCompressing } from './compress.ts';

/** As many files at once as there are cores, and one more to be read meanwhile: zlib works on threads of its own. */
const AT_ONCE = availableParallelism() + 1;

/** Writes `index.html.br` and `index.html.gz` beside `index.html`, where they are smaller. Fails when a file cannot be written. */
export async function compressFolder(folder: string): Promise<void> {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => {
      const { size } = statSync(join(folder, file));
      return isWorthCompressing(file, size);
    })
    .values();
  const work = async () => {
    for (const file of files) await compress(folder, file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compress(folder: string, file: string): Promise<void> {
  const place = join(folder, file);
  const bytes = readFileSync(place);
  for (const { ending, pack } of CODINGS) {
    const packed = await pack(file, bytes);
    if (packed.length < bytes.length) writeFileSync(place + ending, packed);
  }
}
