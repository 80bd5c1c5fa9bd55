/** What the circuit breaker looks at: an export beside the one accepted last. */
import type { FindingCount } from '../report/finding.ts';
import type { ThemeExport } from '../schema.ts';

export interface LastAccepted {
  export: ThemeExport;
  /** SHA-256 of the file as it came; `null` where that is not known. */
  sha256: string | null;
  /** What was found in it when it was accepted; `null` where that is not known. */
  findings: readonly FindingCount[] | null;
}

export interface ChangeSubject {
  last: LastAccepted | null;
  next: ThemeExport;
  /** Findings of this run so far, added up. */
  findings: readonly FindingCount[];
}

/** Records of both exports, side by side, by code. */
function pairs<R>(before: readonly R[], after: readonly R[], id: (record: R) => string): [R, R][] {
  const earlier = new Map(before.map((record) => [id(record), record]));
  return after.flatMap((record): [R, R][] => {
    const old = earlier.get(id(record));
    return old === undefined ? [] : [[old, record]];
  });
}

export const projectPairs = ({ last, next }: ChangeSubject) =>
  pairs(last?.export.projects ?? [], next.projects, ({ code }) => code);
export const callPairs = ({ last, next }: ChangeSubject) =>
  pairs(last?.export.calls ?? [], next.calls, ({ id }) => id);

/** Since 1970. */
export const milliseconds = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;
