/** Where a build keeps what it made, so that the next one need not make it again. */
import { join } from 'node:path';

/**
 * A folder of that name: `usual`, or below `BUILD_CACHE` where the environment names one. An empty `BUILD_CACHE` folder
 * makes a build that owes nothing to earlier ones.
 */
export function cacheFolder(name: string, usual: string): string {
  const elsewhere = process.env['BUILD_CACHE'];
  return elsewhere === undefined ? usual : join(elsewhere, name);
}
