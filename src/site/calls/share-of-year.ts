/** Days on the line of a year. Plain arithmetic, so that the build and the reader's browser draw the same line. */

/** How far a day is along its year, in per cent: `2026-01-01` → 0, `2026-07-02` → 49.86…. */
export function shareOfYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return ((Date.parse(day) - from) / (to - from)) * 100;
}
