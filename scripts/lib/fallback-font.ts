/**
 * A stand-in for a web font while it loads: Arial stretched to the web font's width and line height, so that
 * lines break in the same places and nothing jumps when the web font arrives (CLS of Core Web Vitals).
 */
import type { Font } from 'fontkitten';

/** Arial's letters by their width in thousandths of an em. Liberation Sans has the same ones. */
const ARIAL = {
  regular: { 222: 'ijl', 278: ' ,.ft', 333: '-r', 500: 'cksvxyz', 556: 'abdeghnopquåäö', 722: 'w', 833: 'm' },
  bold: {
    278: ' ,.ijl',
    333: '-ft',
    389: 'r',
    500: 'z',
    556: 'aceksvxyåä',
    611: 'bdghnopquö',
    778: 'w',
    889: 'm',
  },
} as const;

/** Ordinary words of the site in its three languages: letters are as frequent here as on the pages. */
const SAMPLE =
  'työmarkkinoiden kohtaanto auttaa työnantajia löytämään osaajia ja työnhakijoita löytämään työtä, ' +
  'projekten för samman arbetsgivare och arbetssökande på den finländska arbetsmarknaden, ' +
  'the projects help employers find skilled people and help jobseekers find work.';

export interface Fallback {
  sizeAdjust: string;
  ascent: string;
  descent: string;
  lineGap: string;
}

/** What the CSS descriptors of an Arial must say for it to take the room of `font` (one fixed weight). */
export function fallbackFor(font: Font, weight: keyof typeof ARIAL): Fallback {
  const scale = webWidth(font) / arialWidth(weight);
  const share = (units: number) => percent(Math.abs(units) / font.unitsPerEm / scale);
  return {
    sizeAdjust: percent(scale),
    ascent: share(font.ascent),
    descent: share(font.descent),
    lineGap: share(font.lineGap),
  };
}

/** Width of the sample in ems. */
function webWidth(font: Font): number {
  const units = font.glyphsForString(SAMPLE).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return units / font.unitsPerEm;
}

function arialWidth(weight: keyof typeof ARIAL): number {
  const widths = Object.entries(ARIAL[weight]);
  const width = (letter: string) => Number(widths.find(([, letters]) => letters.includes(letter))?.[0]);
  return Array.from(SAMPLE).reduce((sum, letter) => sum + width(letter), 0) / 1000;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
