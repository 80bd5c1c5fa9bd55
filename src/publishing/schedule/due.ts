/** Whether the published site is behind the clock: what its next-change.json says against the present moment. */
export type Due =
  | { due: true; at: Temporal.Instant }
  | { due: false; at: Temporal.Instant | null }
  /** The file is not what the build writes. */
  | { due: null };

/** Reads the text of `next-change.json`; the moment itself counts as passed. */
export function dueAt(text: string, now: Temporal.Instant): Due {
  let next: unknown;
  try {
    next = (JSON.parse(text) as { nextChange?: unknown } | null)?.nextChange;
    if (next === null) return { due: false, at: null };
    if (typeof next !== 'string') return { due: null };
    const at = Temporal.Instant.from(next);
    return { due: Temporal.Instant.compare(now, at) >= 0, at };
  } catch {
    return { due: null };
  }
}
