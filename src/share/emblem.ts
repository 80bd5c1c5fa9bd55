/** The emblem of the European Union (Regulation (EU) 2021/1060, Annex IX): 2:3, twelve upright stars on a circle. */

/** A five-pointed star of radius 1/18 of the flag's height, on a circle of a third of it; the flag is 810 × 540. */
const star = Array.from({ length: 10 }, (_, corner) => {
  const radius = corner % 2 === 0 ? 30 : 30 * 0.381966;
  const angle = (corner * Math.PI) / 5;
  return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
}).join(' ');

export const EMBLEM = {
  width: 810,
  height: 540,
  blue: '#003399',
  yellow: '#FFCC00',
  star,
  /** Where each star's middle is. */
  places: Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6;
    return { x: (405 + 180 * Math.sin(angle)).toFixed(2), y: (270 - 180 * Math.cos(angle)).toFixed(2) };
  }),
} as const;

/** The emblem as an SVG file. */
export function emblemSvg(): string {
  const { width, height, blue, yellow, places } = EMBLEM;
  const stars = places.map(
    ({ x, y }) => `<polygon points="${star}" transform="translate(${x} ${y})" fill="${yellow}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"><rect width="${String(width)}" height="${String(height)}" fill="${blue}"/>${stars.join('')}</svg>`;
}
