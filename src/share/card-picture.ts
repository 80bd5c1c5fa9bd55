/**
 * The picture a page is shared with: its title, its kind, the site's name, and the EU emblem with its statement.
 * Two sides meet in it: the rounds of the mark, large and cropped at the edge.
 */
import type { Node } from '@takumi-rs/core';
import { siteData } from '../site/data.ts';
import { SOFT_HYPHEN, hyphenate } from '../i18n/hyphenate.ts';
import type { Lang } from '../i18n/languages.ts';
import { COLOURS } from './colours.ts';
import { FACES, linesOf, type Picture } from './draw.ts';
import { emblemSvg } from './emblem.ts';
import { MARK, markShapes } from './mark.ts';

/** The size that the sites and apps showing such pictures ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export interface Card {
  lang: Lang;
  /** What kind of page it is, in a word or two; `null` where the title says it. */
  kind: string | null;
  title: string;
}

const EDGE = 72;
/** The room of the title: beside the rounds, above the emblem. */
export const TITLE_ROOM = { width: 720, height: 286 } as const;
const LINE = 1.1;
/** From loud to quiet, in pixels. A title takes the first that holds it. */
const SIZES = [88, 78, 70, 62, 56, 50, 44, 39, 34, 30];
/** From here on a long compound is parted sooner than the whole title is set smaller. */
const PARTS_WORDS_FROM = 56;

const ENDS_SOFTLY = new RegExp(`${SOFT_HYPHEN}$`);
/** A hyphen's width as part of the letters' size; it comes to a line after it is broken. */
const HYPHEN = 0.4;

function titleBox(text: string, size: number, style: object): Node {
  return {
    type: 'text',
    text,
    style: {
      fontFamily: FACES.heading,
      fontWeight: 700,
      fontSize: size,
      lineHeight: LINE,
      letterSpacing: -0.012 * size,
      color: COLOURS.ink.light,
      ...style,
    },
  };
}

export interface SetTitle {
  size: number;
  lines: readonly string[];
  /** The widest line, in pixels. */
  width: number;
}

/** How many lines of a size the room holds. */
const linesHeld = (size: number) => Math.floor(TITLE_ROOM.height / (size * LINE));

/** The lines into which the title falls; `style` tells where words may be parted. */
async function brokenAt(text: string, size: number, style: object): Promise<string[]> {
  const width = TITLE_ROOM.width - HYPHEN * size;
  const runs = await linesOf(titleBox(text, size, { width, textWrap: 'balance', ...style }));
  return runs.map((run) => run.text.trimEnd().replace(ENDS_SOFTLY, '-').replaceAll(SOFT_HYPHEN, ''));
}

async function widthOf(lines: readonly string[], size: number): Promise<number> {
  const runs = await linesOf(titleBox(lines.join('\n'), size, { whiteSpace: 'pre' }));
  return Math.max(...runs.map((run) => run.width));
}

async function setAt(text: string, size: number): Promise<SetTitle | undefined> {
  const lines = await brokenAt(text, size, {});
  const width = await widthOf(lines, size);
  return width <= TITLE_ROOM.width && lines.length <= linesHeld(size) ? { size, lines, width } : undefined;
}

/** As much of a title as the room holds: titles of content/ are shorter, names in the export need not be. */
async function beginning(title: string): Promise<SetTitle> {
  const size = Math.min(...SIZES);
  const lines = await brokenAt(title, size, { textWrap: 'wrap', wordBreak: 'break-all' });
  const held = linesHeld(size);
  const shown = lines
    .slice(0, held)
    .map((line, at) => (at === held - 1 && lines.length > held ? `${line.slice(0, -2)}…` : line));
  return { size, lines: shown, width: await widthOf(shown, size) };
}

/** The title in lines, at the largest size whose lines all fit the room. */
export async function setTitle(title: string, lang: Lang): Promise<SetTitle> {
  for (const size of SIZES) {
    const text = size <= PARTS_WORDS_FROM ? hyphenate(title, lang) : title;
    const set = (await setAt(title, size)) ?? (text === title ? undefined : await setAt(text, size));
    if (set !== undefined) return set;
  }
  return beginning(title);
}

const { width: markWidth, height: markHeight } = MARK;

/** The rounds, turned so that they meet on a slope, and cropped by the right edge. */
const rounds = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(CARD_SIZE.width)} ${String(CARD_SIZE.height)}"><g transform="translate(1150 300) scale(15) rotate(60) translate(${String(-markWidth / 2)} ${String(-markHeight / 2)})">${markShapes()}</g></svg>`;

const smallMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(markWidth)} ${String(markHeight)}">${markShapes()}</svg>`;

function words(text: string, style: object): Node {
  return { type: 'text', text, style: { fontFamily: FACES.text, color: COLOURS.ink.light, ...style } };
}

/** The whole picture. */
export async function cardPicture({ lang, kind, title }: Card): Promise<Picture> {
  const { size, lines } = await setTitle(title, lang);
  const { name, euStatement } = siteData.site;
  const tree: Node = {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      padding: `52px ${String(EDGE)}px`,
      backgroundColor: COLOURS.ground.light,
    },
    children: [
      { type: 'image', src: rounds, style: { position: 'absolute', left: 0, top: 0, ...CARD_SIZE } },
      {
        type: 'container',
        style: { display: 'flex', alignItems: 'center', gap: 16 },
        children: [
          { type: 'image', src: smallMark, style: { width: 66, height: 44 } },
          words(name[lang], { fontWeight: 700, fontSize: 27 }),
        ],
      },
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', justifyContent: 'center', flexGrow: 1 },
        children: [
          ...(kind === null
            ? []
            : [words(kind, { fontWeight: 700, fontSize: 27, color: COLOURS.clay.light, marginBottom: 10 })]),
          titleBox(lines.join('\n'), size, { whiteSpace: 'pre' }),
        ],
      },
      {
        type: 'container',
        style: { display: 'flex', alignItems: 'center', gap: 20 },
        children: [
          { type: 'image', src: emblemSvg(), style: { width: 102, height: 68 } },
          words(euStatement[lang], { fontFamily: FACES.emblem, fontSize: 27 }),
        ],
      },
    ],
  };
  return { ...CARD_SIZE, tree };
}
