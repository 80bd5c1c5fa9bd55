/** The site's mark: the rounds of work and of people, and where they meet. Header, icons and pictures are drawn from it. */
import { COLOURS } from './colours.ts';

const RADIUS = 18;
/** Each round's centre from the middle of the mark, sideways. */
const ASIDE = 10;

const edge = Math.sqrt(RADIUS ** 2 - ASIDE ** 2);
const top = (20 - edge).toFixed(2);
const height = (2 * edge).toFixed(2);

/** The shapes in a field of 60 × 40, the rounds meeting in its middle. */
export const MARK = {
  width: 60,
  height: 40,
  radius: RADIUS,
  work: { cx: 30 - ASIDE, cy: 20 },
  people: { cx: 30 + ASIDE, cy: 20 },
  both: `M30 ${top}a${String(RADIUS)} ${String(RADIUS)} 0 0 1 0 ${height} ${String(RADIUS)} ${String(RADIUS)} 0 0 1 0-${height}z`,
} as const;

/** The three shapes as SVG, with a class each and the colours of a light ground. */
export function markShapes(): string {
  const round = (name: string, { cx, cy }: { cx: number; cy: number }, fill: string) =>
    `<circle class="${name}" cx="${String(cx)}" cy="${String(cy)}" r="${String(RADIUS)}" fill="${fill}"/>`;
  return [
    round('work', MARK.work, COLOURS.markWork.light),
    round('people', MARK.people, COLOURS.markPeople.light),
    `<path class="both" d="${MARK.both}" fill="${COLOURS.markBoth.light}"/>`,
  ].join('');
}
