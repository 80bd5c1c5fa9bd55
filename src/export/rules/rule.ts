/** What one row of the table of rules holds. */
import type { ByLang } from '../../i18n/languages.ts';
import type { KnownScope } from '../known.ts';
import type { Settings } from '../settings.ts';
import type { Effect } from './effects.ts';

/**
 * What follows from a finding: the file is refused · the record is left out · the file waits for an approval ·
 * the record stays, with a warning · it was put right and only counted.
 */
export type Level = 'refuse' | 'skip' | 'hold' | 'warn' | 'note';

export type Values = Readonly<Record<string, string | number>>;

/** One place a rule found. Neither part ever quotes a text of the export: it may hold a person's name. */
export interface Hit {
  /** Code of the project, id of the call, or a path such as `organisations[3]`; the subject's own place if left out. */
  where?: string;
  values?: Values;
}

/** What a rule is told besides its subject. */
export interface Context {
  /** What the site is about; an export of anything else is refused. */
  scope: KnownScope;
  settings: Settings;
  at: Temporal.Instant;
}

export interface Row {
  level: Level;
  /** What becomes of it, in words shared by many rules. */
  effect: Effect;
  /** What is the matter; `{{name}}` stands for a value of the hit. */
  says: ByLang<string>;
}

/** A rule that looks at a subject. `true` is one hit at the subject's own place. */
export interface Rule<Subject> extends Row {
  check: (subject: Subject, context: Context) => boolean | readonly Hit[];
}

/** A rule for a piece of text: it finds what its own mending would change, and what it doubts once all is mended. */
export interface TextRule extends Row {
  mend?: (text: string) => string;
  doubts?: (text: string) => boolean;
  /** Doubts only names and titles, not running text. */
  namesOnly?: true;
}

export type Table<R extends Row> = Readonly<Record<string, R>>;

/** The hits of one rule, each with its place. */
export function hitsOf<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  where: string,
  context: Context,
): { where: string; values?: Values }[] {
  const found = rule.check(subject, context);
  if (typeof found === 'boolean') return found ? [{ where }] : [];
  return found.map((hit) => ({ where, ...hit }));
}
