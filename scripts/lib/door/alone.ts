/** One run at a time on a folder of exports. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK, removeLeftovers } from './files.ts';
import { lockFolder, processExists } from './lock.ts';
import { Trouble } from './trouble.ts';

/** Runs `work` as the only run on the folder of exports. Throws a `Trouble` when another one is under way. */
export async function alone<Result>(
  content: string,
  since: Temporal.Instant,
  work: (folder: string) => Promise<Result> | Result,
): Promise<Result> {
  if (!existsSync(content)) throw new Trouble('noContent', { folder: content });
  const folder = join(content, 'export');
  mkdirSync(folder, { recursive: true });
  const locked = lockFolder(folder, since);
  if (!locked.ok) {
    const { pid, since: begun } = locked.holder;
    throw new Trouble('busy', { pid, since: begun, file: join(folder, LOCK) });
  }
  try {
    removeLeftovers(folder, processExists);
    return await work(folder);
  } finally {
    locked.release();
  }
}
