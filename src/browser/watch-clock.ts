/** Runs a function at a moment, and when a page that was away is looked at again. */

/** The longest wait a browser's timer takes. */
const LONGEST_WAIT = 2 ** 31 - 1;
/** A timer may fire a moment early. */
const MARGIN = 50;

/**
 * Calls `show` now, at each moment it asks for (it returns the next one, or `null` for never again),
 * and whenever the page becomes visible.
 */
export function watchClock(show: (now: number) => number | null): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    const next = show(Date.now());
    if (next !== null) timer = setTimeout(run, Math.min(next - Date.now() + MARGIN, LONGEST_WAIT));
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') run();
  });
  run();
}
