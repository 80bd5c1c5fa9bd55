/** Images of a body: each beside its text, light enough, and told in words to those who do not see it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { quoted, type Fault } from '../fault.ts';
import { imagesOf } from './links.ts';
import type { Body } from './live-text.ts';

/** What a reader on a phone should not have to fetch; the site makes smaller copies, but the file stays in the history. */
const LARGE_BYTES = 2 * 1024 * 1024;

/** Words that name the picture and say nothing of what it shows. */
const EMPTY_ALT = /^(?:kuva|kuvat|kuvio|bild|bilden|foto|valokuva|image|picture|photo|logo)?$/i;

/** Faults of the images of one body. `folder` is where the entry's files lie on disk. */
export function imageFaults(body: Body, folder: string): Fault[] {
  return imagesOf(body).flatMap(({ text, target, line }): Fault[] => {
    const place = { file: body.file, line, path: '' };
    const found = quoted(target);
    const noAlt = EMPTY_ALT.test(text) || text === target;
    const faults: Fault[] = noAlt ? [{ ...place, rule: 'alt-missing', values: { found } }] : [];
    return [...faults, ...fileFault(target, folder, body.file).map((each) => ({ ...place, ...each }))];
  });
}

function fileFault(target: string, folder: string, file: string): Pick<Fault, 'rule' | 'values'>[] {
  const found = quoted(target);
  if (/^(https?:)?\/\//i.test(target)) return [{ rule: 'image-remote', values: { found } }];
  const place = join(folder, decoded(target));
  if (target === '' || !existsSync(place)) {
    return [{ rule: 'image-missing', values: { found, folder: file.replace(/\/[^/]*$/, '') } }];
  }
  const { size } = statSync(place);
  if (size <= LARGE_BYTES) return [];
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
  return [{ rule: 'image-large', values: { found, size: megabytes(size), limit: megabytes(LARGE_BYTES) } }];
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
