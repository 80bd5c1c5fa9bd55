/**
 * `npm run fonts`: cuts the two typefaces down to the letters and weights the site uses and writes
 * src/styles/fonts/ and src/styles/fonts.css. The result is in version control; run it again after a font update.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { format } from 'prettier';
import subsetFont from 'subset-font';
import { fallbackFor } from './lib/fallback-font.ts';

const FONTS = 'src/styles/fonts';

const TYPEFACES = [
  {
    id: 'bricolage-grotesque',
    family: 'Bricolage Grotesque',
    fallback: 'Bricolage Fallback',
    // One weight for all headings: the axis would cost as much as the letters.
    cut: 740,
    weights: { min: 600, max: 800 },
    standIns: [{ weight: 740, range: '600 800', arial: 'bold' }],
  },
  {
    id: 'atkinson-hyperlegible-next',
    family: 'Atkinson Hyperlegible Next',
    fallback: 'Atkinson Fallback',
    cut: { min: 400, max: 700 },
    weights: { min: 400, max: 700 },
    standIns: [
      { weight: 400, range: '400 599', arial: 'regular' },
      { weight: 700, range: '600 700', arial: 'bold' },
    ],
  },
] as const;
type Typeface = (typeof TYPEFACES)[number];

/** Names under which systems know Arial and the metric twin that Linux has in its place. */
const LOCAL = {
  regular: ['Arial', 'ArialMT', 'Liberation Sans'],
  bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arial'],
} as const;

/**
 * What each file holds. The letters of Finnish, Swedish and English fit the first one; the second is fetched only by
 * pages with š or ž (šekki, džonkki) or names in the Sámi languages. A font that lacks a letter leaves it to the system.
 */
const PARTS = {
  latin: between(0x20, 0x7e) + between(0xa0, 0xff) + '–—‘’‚“”„•…€−\u202f\u2009→↑↓',
  'latin-ext': 'ŠšŽžČčĐđŊŋŦŧǤǥǦǧǨǩǮǯƷʒʹʼˈ',
} as const;
type Part = keyof typeof PARTS;

/** Spaces and the soft hyphen: browsers make them up, so they need no glyph to belong to the latin file. */
const MADE_UP = [0xad, 0x2009, 0x202f];

mkdirSync(FONTS, { recursive: true });
const rules: string[] = [];
for (const face of TYPEFACES) {
  for (const part of ['latin-ext', 'latin'] as const) rules.push(await webFont(face, part));
  for (const standIn of face.standIns) rules.push(await standInFont(face, standIn));
  copyFileSync(`node_modules/@fontsource-variable/${face.id}/LICENSE`, `${FONTS}/LICENSE-${face.id}.txt`);
}
const css = `/* Written by npm run fonts. */\n${rules.join('\n')}`;
writeFileSync(
  'src/styles/fonts.css',
  await format(css, { parser: 'css', printWidth: 110, singleQuote: true }),
);

/** Cuts one file and returns its rule. */
async function webFont(face: Typeface, part: Part): Promise<string> {
  const name = `${face.id}-${part}.woff2`;
  const cut = await subsetFont(original(face, part), PARTS[part], {
    targetFormat: 'woff2',
    variationAxes: { wght: face.cut },
  });
  writeFileSync(join(FONTS, name), cut);
  console.log(`${name}  ${(cut.length / 1000).toFixed(1)} kB`);
  return rule({
    'font-family': `'${face.family}'`,
    'font-style': 'normal',
    'font-weight': `${String(face.weights.min)} ${String(face.weights.max)}`,
    'font-display': 'optional',
    src: `url('./fonts/${name}') format('woff2')`,
    'unicode-range': unicodeRange(open(cut).characterSet, PARTS[part]),
  });
}

/** The rule of the Arial that holds the place of a weight of the typeface. */
async function standInFont(face: Typeface, standIn: Typeface['standIns'][number]): Promise<string> {
  const fixed = await subsetFont(original(face, 'latin'), PARTS.latin, {
    targetFormat: 'sfnt',
    variationAxes: { wght: standIn.weight },
  });
  const metrics = fallbackFor(open(fixed), standIn.arial);
  return rule({
    'font-family': `'${face.fallback}'`,
    'font-weight': standIn.range,
    src: LOCAL[standIn.arial].map((name) => `local('${name}')`).join(', '),
    'size-adjust': metrics.sizeAdjust,
    'ascent-override': metrics.ascent,
    'descent-override': metrics.descent,
    'line-gap-override': metrics.lineGap,
  });
}

function original(face: Typeface, part: Part): Buffer {
  return readFileSync(
    `node_modules/@fontsource-variable/${face.id}/files/${face.id}-${part}-wght-normal.woff2`,
  );
}

function open(data: Buffer): Font {
  const font = create(data);
  if (font.isCollection) throw new Error('Expected one font, found a collection.');
  return font;
}

function rule(descriptors: Record<string, string>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};\n`);
  return `@font-face {\n${lines.join('')}}\n`;
}

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

/** The letters of `wanted` that a font has, as CSS writes them: `U+20-7E, U+A0-A3`. */
function unicodeRange(present: readonly number[], wanted: string): string {
  const has = new Set([...present, ...MADE_UP]);
  const points = Array.from(wanted, (letter) => letter.codePointAt(0) ?? 0).filter((point) => has.has(point));
  const ranges: [number, number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}
