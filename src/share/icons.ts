/** The site's icons, all drawn from the mark. */
import { COLOURS } from './colours.ts';
import type { Picture } from './draw.ts';
import { MARK, markShapes } from './mark.ts';

/** A square with the mark in its middle, `share` of the side wide. */
function square(share: number, ground: string): string {
  const side = MARK.width / share;
  const box = [(MARK.width - side) / 2, (MARK.height - side) / 2, side, side].map((part) => part.toFixed(2));
  const [x = '', y = '', width = ''] = box;
  const behind =
    ground === '' ? '' : `<rect x="${x}" y="${y}" width="${width}" height="${width}" fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="512" height="512">${behind}${markShapes()}</svg>`;
}

/** The icon of a browser's tab: it follows the reader's light or dark theme by itself. */
export function favicon(): string {
  const { markWork, markPeople } = COLOURS;
  const style = `<style>@media(prefers-color-scheme:dark){.work{fill:${markWork.dark}}.people{fill:${markPeople.dark}}}</style>`;
  return square(1, '').replace('>', `>${style}`);
}

/**
 * The icons that phones keep. Those of a file's own size reach near its edge; a maskable one is cut to a shape by the
 * phone, so its mark stays inside the safe round of 80 % of the side (W3C Web Application Manifest, "Icon masks").
 */
export const ICONS = [
  { name: 'apple-touch-icon', side: 180, purpose: null, svg: square(0.78, COLOURS.ground.light) },
  { name: 'icon-192', side: 192, purpose: 'any', svg: square(0.94, '') },
  { name: 'icon-512', side: 512, purpose: 'any', svg: square(0.94, '') },
  { name: 'maskable-512', side: 512, purpose: 'maskable', svg: square(0.62, COLOURS.ground.light) },
] as const;

export type Icon = (typeof ICONS)[number];

export function iconAddress({ name }: Pick<Icon, 'name'>): string {
  return `/icons/${name}.png`;
}

/** What an icon's file is drawn from. */
export function iconPicture({ side, svg }: Icon): Picture {
  return {
    width: side,
    height: side,
    tree: { type: 'image', src: svg, style: { width: side, height: side } },
  };
}
