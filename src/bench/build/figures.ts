/** The figures of the rounds, as lines to read. */
import type { Round } from './rounds.ts';

/** What draws the pages; the rest of a build checks the content and makes the search index. */
const DRAWING = 'astro.mjs';

const drawing = ({ site }: Round) => site.cpuOf[DRAWING] ?? 0;

export interface Added {
  /** CPU of everything, milliseconds for a page more than the smallest round has. */
  msPerPage: number;
  /** CPU of drawing alone, the same; and how many times that of the others on the same pages. */
  drawingMs: number;
  timesEleventy: number | null;
  timesPlain: number;
}

/** What the pages added since the smallest round cost. Both rounds must differ in pages. */
export function added(small: Round, large: Round): Added {
  const pages = large.pages - small.pages;
  const own = large.projectPages - small.projectPages;
  const drawingMs = ((drawing(large) - drawing(small)) / pages) * 1000;
  const other = (cost: (round: Round) => number) => ((cost(large) - cost(small)) / own) * 1000;
  const eleventyMs =
    large.eleventy === null || small.eleventy === null ? null : other(({ eleventy }) => eleventy?.cpu ?? 0);
  return {
    msPerPage: ((large.site.cpu - small.site.cpu) / pages) * 1000,
    drawingMs,
    timesEleventy: eleventyMs === null ? null : drawingMs / eleventyMs,
    timesPlain: drawingMs / other(({ plain }) => plain.cpu),
  };
}

const fixed = (value: number, digits = 1) => value.toFixed(digits);

/** One size: seconds, CPU, memory, bytes, and the two others beside. */
export function roundLines(round: Round): string[] {
  const { projects, pages, projectPages, bytes, bytesPerPage, site, plain, eleventy } = round;
  const times = (other: number) => fixed(drawing(round) / other, 2);
  return [
    `${String(projects)} projects added: ${String(pages)} pages, ${String(projectPages)} of them of projects, ${fixed(bytes / 1e6)} MB`,
    `  site      ${fixed(site.seconds)} s, CPU ${fixed(site.cpu)} s (drawing ${fixed(drawing(round))}), memory ${fixed(site.peakMb, 0)} MB together, ${fixed(site.largestMb, 0)} MB the largest process; ${fixed(bytesPerPage.site / 1000)} kB a project page`,
    `  plain     ${fixed(plain.seconds)} s, CPU ${fixed(plain.cpu)} s, ${fixed(plain.largestMb, 0)} MB; ${fixed(bytesPerPage.plain / 1000)} kB a page; drawing all the site's pages is ${times(plain.cpu)} times this`,
    eleventy === null
      ? '  Eleventy  not measured: it could not be installed'
      : `  Eleventy  ${fixed(eleventy.seconds)} s, CPU ${fixed(eleventy.cpu)} s, ${fixed(eleventy.largestMb, 0)} MB; ${fixed(bytesPerPage.eleventy / 1000)} kB a page; drawing all the site's pages is ${times(eleventy.cpu)} times this`,
  ];
}

/** What the pages between two sizes cost. */
export function addedLine(small: Round, large: Round): string {
  const { msPerPage, drawingMs, timesEleventy, timesPlain } = added(small, large);
  const eleventy = timesEleventy === null ? '' : `, ${fixed(timesEleventy, 2)} times Eleventy's`;
  return `from ${String(small.projects)} to ${String(large.projects)}: ${fixed(msPerPage)} ms CPU a page added, everything included; drawing ${fixed(drawingMs)} ms${eleventy}, ${fixed(timesPlain)} times the plain function's`;
}
