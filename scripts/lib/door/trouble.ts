/** Whatever keeps a command of the door from its work, as a person is told it. */
import { join } from 'node:path';
import type { Lang } from '../../../src/i18n/languages.ts';
import { strings, type T } from '../../../src/i18n/strings.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Talk } from './talk.ts';

/** Each reason with the exit code it ends in; the words are `door.trouble.*`. */
const REASONS = {
  // The export could not be had.
  address: EXIT.refused,
  scheme: EXIT.refused,
  credentials: EXIT.refused,
  redirectLoop: EXIT.refused,
  redirectMany: EXIT.refused,
  redirectUnsafe: EXIT.refused,
  status: EXIT.refused,
  waitTooLong: EXIT.refused,
  type: EXIT.refused,
  coding: EXIT.refused,
  tooLarge: EXIT.refused,
  cut: EXIT.refused,
  noAnswer: EXIT.refused,
  idle: EXIT.refused,
  slow: EXIT.refused,
  network: EXIT.refused,
  noFile: EXIT.refused,
  // Something is amiss in the content folder.
  busy: EXIT.busy,
  noContent: EXIT.misused,
  noAddress: EXIT.misused,
  brokenLast: EXIT.refused,
  brokenTable: EXIT.refused,
  brokenApproval: EXIT.refused,
  unwritable: EXIT.refused,
  // An approval that cannot be given.
  badSum: EXIT.misused,
  shortReason: EXIT.misused,
  badRole: EXIT.misused,
  noReport: EXIT.refused,
  otherSum: EXIT.refused,
  notHeld: EXIT.refused,
  badCodes: EXIT.refused,
} as const satisfies Record<string, Exit>;

export type Reason = keyof typeof REASONS;

/** Reasons that may have passed a moment later: trying again is worth it. */
const PASSING: ReadonlySet<Reason> = new Set<Reason>(['cut', 'noAnswer', 'idle', 'slow', 'network']);

export class Trouble extends Error {
  readonly reason: Reason;
  readonly values: Readonly<Record<string, string | number>>;
  /** Whether another try may succeed. */
  readonly passing: boolean;
  /** Milliseconds the server asked to wait; 0 when it did not. */
  readonly askedWait: number;

  constructor(
    reason: Reason,
    values: Readonly<Record<string, string | number>> = {},
    { passing = PASSING.has(reason), askedWait = 0 } = {},
  ) {
    super(reason);
    this.reason = reason;
    this.values = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, harmless(value)]));
    this.passing = passing;
    this.askedWait = askedWait;
  }

  get exit(): Exit {
    return REASONS[this.reason];
  }

  /** What happened and how to mend it. */
  words(t: T): { what: string; fix: string } {
    return {
      what: t(`door.trouble.${this.reason}.what`, this.values),
      fix: t(`door.trouble.${this.reason}.fix`, this.values),
    };
  }
}

/** Servers choose some of the words that are shown: none of them may command the terminal. */
function harmless(value: string | number): string | number {
  return typeof value === 'number' ? value : value.replaceAll(/\p{Cc}/gu, ' ').slice(0, 300);
}

/** Says what went wrong. Throws on what is no trouble of the outside but a fault of this code. */
export function tellTrouble(
  error: unknown,
  { content, lang }: { content: string; lang: Lang },
  talk: Talk,
): Exit {
  const t = strings(lang);
  const trouble = error instanceof Trouble ? error : diskTrouble(error, join(content, 'export'));
  const { what, fix } = trouble.words(t);
  talk.warn(what);
  talk.warn(fix);
  return trouble.exit;
}

function diskTrouble(error: unknown, folder: string): Trouble {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return new Trouble('unwritable', { code, folder });
}
