/** Where an export comes from: an address or a file, the same to those who take it in. */
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isAddress } from './address.ts';
import { Trouble } from './trouble.ts';

/** How a source is remembered in version control: a path may tell whose machine it was on. */
export function sourceName(from: string): string {
  return isAddress(from) ? from : basename(from);
}

/** Reads a file of at most `maxBytes`. Throws a `Trouble` when it is larger or cannot be read. */
export async function readSourceFile(file: string, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new Trouble('tooLarge', { megabytes: Math.floor(maxBytes / 1024 / 1024) });
  const pieces: Uint8Array[] = [];
  try {
    // A device or a pipe has no end to wait for.
    const stat = statSync(file);
    if (!stat.isFile()) throw new Trouble('noFile', { file });
    if (stat.size > maxBytes) throw tooLarge();
    for await (const piece of createReadStream(file, { end: maxBytes })) pieces.push(piece as Uint8Array);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('noFile', { file });
  }
  const bytes = Buffer.concat(pieces);
  if (bytes.byteLength > maxBytes) throw tooLarge();
  return bytes;
}
