/** Pictures made at build time: what is drawn is a tree of boxes, words and SVG; what comes out is PNG. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer, type MeasuredTextRun, type Node } from '@takumi-rs/core';
import { cacheFolder } from '../site/cache-folder.ts';

/** Names a picture's words call their typeface by. */
export const FACES = { heading: 'heading', text: 'text', emblem: 'emblem' } as const;

const OWN = 'src/styles/fonts';
const LATIN_EXT: [number, number][] = [[0x100, 0x2ff]];

/**
 * The emblem's lettering is Ubuntu: of the faces that Regulation (EU) 2021/1060, Annex IX, allows beside the emblem,
 * the one that may be shipped freely.
 */
const FONT_FILES: readonly { name: string; file: string; unicodeRange?: [number, number][] }[] = [
  { name: FACES.heading, file: `${OWN}/bricolage-grotesque-latin.woff2` },
  { name: FACES.heading, file: `${OWN}/bricolage-grotesque-latin-ext.woff2`, unicodeRange: LATIN_EXT },
  { name: FACES.text, file: `${OWN}/atkinson-hyperlegible-next-latin.woff2` },
  { name: FACES.text, file: `${OWN}/atkinson-hyperlegible-next-latin-ext.woff2`, unicodeRange: LATIN_EXT },
  { name: FACES.emblem, file: 'node_modules/@fontsource/ubuntu/files/ubuntu-latin-400-normal.woff2' },
];

const renderer = new Renderer();
const seal = createHash('sha256');
for (const { file, ...face } of FONT_FILES) {
  const data = readFileSync(file);
  seal.update(data);
  await renderer.registerFont({ ...face, data });
}
seal.update(readFileSync('node_modules/@takumi-rs/core/package.json'));
/** What a picture depends on besides its own tree: the fonts and the version of the library. */
const TOOLS = seal.digest('hex');

export interface Picture {
  width: number;
  height: number;
  tree: Node;
}

/** A name that two pictures share only when they look the same: 16 letters and digits. */
export function pictureId(picture: Picture): string {
  return createHash('sha256')
    .update(TOOLS + JSON.stringify(picture))
    .digest('hex')
    .slice(0, 16);
}

/** The lines into which a box of words falls, each with its width in pixels. */
export async function linesOf(words: Node): Promise<MeasuredTextRun[]> {
  const { runs } = await renderer.measure(words);
  return runs;
}

/** Pictures of earlier builds: not in version control, and removed with the rest of Astro's cache. */
const CACHE = cacheFolder('pictures', '.astro/pictures');

/**
 * The picture as PNG. One that some build has drawn before is read from `cache`; it is written there under a
 * passing name first, so that a build that was stopped leaves no half picture behind.
 */
export async function png(picture: Picture, cache = CACHE): Promise<Buffer<ArrayBuffer>> {
  const file = join(cache, `${pictureId(picture)}.png`);
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { tree, width, height } = picture;
  const image = await renderer.render(tree, { width, height, format: 'png' });
  const passing = `${file}.${String(process.pid)}`;
  await mkdir(cache, { recursive: true });
  await writeFile(passing, image);
  await rename(passing, file);
  return image;
}
