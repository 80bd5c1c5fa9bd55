/** The colours a theme may have of its own: names of custom properties in src/styles/tokens.css. */
import { z } from 'astro/zod';

export const COLOUR_NAMES = [
  'ground',
  'surface',
  'sunken',
  'ink',
  'ink-second',
  'teal',
  'teal-hover',
  'on-teal',
  'visited',
  'clay',
  'peach',
  'hairline',
  'round-work',
  'round-people',
  'round-both',
  'wash-work',
  'wash-people',
  'deep',
  'focus',
  'focus-halo',
  'step-0',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'on-step',
  'on-step-3',
  'on-step-4',
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

const hex = z.string().regex(/^#[0-9a-f]{6}$/);
const pair = z.strictObject({ light: hex, dark: hex });

/** A colour on a light and on a dark ground. */
export type ColourPair = z.output<typeof pair>;

export const colours = z
  .partialRecord(z.enum(COLOUR_NAMES), pair)
  .describe(
    "The theme's own colours, by the names of src/styles/tokens.css; the others stay as they are there",
  );

export type OwnColours = z.output<typeof colours>;

/** The style rules that put a theme's own colours in place of those of tokens.css; empty when it has none. */
export function colourRules(own: OwnColours | undefined): string {
  const lines = Object.entries(own ?? {}).map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return lines.length === 0 ? '' : `@layer tokens{:root{${lines.join(';')}}}`;
}
