/** What the commands that work with git need from around them, so that tests can stand in for it. */
import type { Fault } from '../../checks/fault.ts';
import type { Lang } from '../../i18n/languages.ts';

export interface World {
  /** The project's top folder. */
  folder: string;
  /** The day in Finland. */
  today: Temporal.PlainDate;
  lang: Lang;
  say: (text: string) => void;
  /**
   * Asks one line of text; resolves to `undefined` when the person stops there. `null` where nobody can be
   * asked, as in a scheduled job.
   */
  ask: ((question: string, suggestion: string) => Promise<string | undefined>) | null;
  /** Every fault of the content. */
  check: () => readonly Fault[];
}

/** Exit codes: 0 done, or nothing to do · 1 the content has faults · 3 sent, but somebody must join two texts · 4 not sent. */
export const EXIT = { done: 0, faults: 1, conflict: 3, notSent: 4 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
