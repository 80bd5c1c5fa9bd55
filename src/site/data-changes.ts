/** The kept comparisons of builds, from which the changelog of the open data is made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataChange, type DataChange } from '../feeds/data/changes.ts';

/** Their folder in content/, one file a day. */
export const DATA_CHANGES = 'data-changes';

/** The comparisons kept in a content folder, the newest first. Throws, naming the file, when one is broken. */
export function readDataChanges(contentFolder: string): DataChange[] {
  const folder = join(contentFolder, DATA_CHANGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .toReversed()
    .map((file) => {
      const read = dataChange.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (!read.success) throw new Error(`content/${DATA_CHANGES}/${file}: ${read.error.message}`);
      return read.data;
    });
}
