/** The site's colours as drawn pictures need them: fixed values, the same as in src/styles (a test holds them together). */
import type { ColourName, ColourPair } from '../schemas/colours.ts';
import { siteData } from '../site/data.ts';

/** As the styles have them. */
export const PLAIN_COLOURS = {
  ground: { light: '#fbfaf7', dark: '#0e1a1f' },
  ink: { light: '#13242b', dark: '#ecf3f2' },
  inkSecond: { light: '#3b4c54', dark: '#b3c3c6' },
  clay: { light: '#a8431c', dark: '#f6b08e' },
  hairline: { light: '#c9cfcd', dark: '#31474f' },
  markWork: { light: '#0b5563', dark: '#2b8496' },
  markPeople: { light: '#a8431c', dark: '#c9663b' },
  markBoth: { light: '#f7c4a8', dark: '#f7c4a8' },
} as const;

type Colours = Record<keyof typeof PLAIN_COLOURS, ColourPair>;

/** What each is called in the styles, where a theme may have another one. */
const NAMES: Record<keyof Colours, ColourName> = {
  ground: 'ground',
  ink: 'ink',
  inkSecond: 'ink-second',
  clay: 'clay',
  hairline: 'hairline',
  markWork: 'round-work',
  markPeople: 'round-people',
  markBoth: 'round-both',
};

/** The colours of this theme. */
export const COLOURS = Object.fromEntries(
  Object.entries(PLAIN_COLOURS).map(([use, pair]) => [
    use,
    siteData.site.colours?.[NAMES[use as keyof Colours]] ?? pair,
  ]),
) as Colours;
