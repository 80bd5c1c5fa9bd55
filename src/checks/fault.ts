/** One fault a person can mend: where it is, which rule it breaks, and the values the message needs. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import { partialDate, slug } from '../schemas/fields.ts';

export const RULES = [
  'required',
  'required-line',
  'type',
  'unknown-field',
  'unknown-field-guess',
  'list-value',
  'list-value-guess',
  'too-short',
  'too-long',
  'too-few',
  'as-many',
  'number-range',
  'date',
  'date-time',
  'real-day',
  'web-address',
  'address-part',
  'pattern',
  'order',
  'in-export',
  'not-by-human',
  'time-form',
  'time-day',
  'time-skipped',
  'time-twice',
  'json',
  'encoding',
  'version',
  'duplicate-code',
  'count',
  'total',
  'unknown-reference',
  'unknown-reference-guess',
  'yaml',
  'yaml-quote',
  'yaml-twice',
  'yaml-value',
  'no-front-matter',
  'braces',
  'less-than',
  'shared-fact',
  'no-finnish-file',
  'no-translation',
  'file-missing',
  'stray-file',
  'unknown-page',
  'unknown-page-guess',
  'duplicate-address',
  'former-address',
  'synonym-alone',
  'synonym-twice',
  'phrase-length',
] as const;
export type Rule = (typeof RULES)[number];

export interface Fault {
  /** File as the editor knows it, from the project's top folder. */
  file: string;
  line?: number | undefined;
  /** Where in the file, as the editor would say it: `closes`, `projects[3].fund`. */
  path: string;
  rule: Rule;
  /** What the message quotes; always text ready to show. */
  values: Record<string, string>;
}

type Issue = z.core.$ZodIssue;

const SHOWN_LENGTH = 60;

/** A found value as it may be quoted in a message: short, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

/**
 * The allowed value nearest to what was typed, or `undefined` when none is near.
 * A short code has no nearest: for the region "20" both "10" and "21" would be wild guesses.
 */
export function guess(typed: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0 || !/\p{L}{3}/u.test(typed)) return undefined;
  const nearest = closest(typed, allowed);
  return distance(typed, nearest) <= Math.ceil(typed.length / 3) ? nearest : undefined;
}

/** `['projects', 3, 'fund']` → `projects[3].fund` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${String(part)}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** The kinds of value that messages have a word for. */
export const KINDS = ['string', 'number', 'int', 'boolean', 'array', 'object', 'null'] as const;
export type Kind = (typeof KINDS)[number];

export function isKind(name: unknown): name is Kind {
  return KINDS.some((kind) => kind === name);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The expression a schema refuses with, as its issues quote it. */
function patternOf(schema: z.ZodType): string {
  const issue = schema.safeParse('?').error?.issues[0];
  return issue?.code === 'invalid_format' ? (issue.pattern ?? '') : '';
}

/** Expressions that have a rule of their own; any other gives the general `pattern`. */
const PATTERN_RULES = new Map<string | undefined, Rule>([
  [patternOf(slug), 'address-part'],
  [patternOf(partialDate), 'date'],
]);

const FORMAT_RULES: Record<string, Rule> = { url: 'web-address', date: 'date', datetime: 'date-time' };

type Explained = Pick<Fault, 'rule' | 'values'>;

/** What a schema says with an issue of its own making: the rule, and what its message needs beside the value. */
type CustomParams = Partial<Pick<Fault, 'rule' | 'values'>>;

function explainCustom({ rule, values }: CustomParams, found: unknown): Explained {
  // A rule of a whole record may demand a list that is there but empty.
  if (rule === 'required' && Array.isArray(found)) return { rule: 'too-few', values: { limit: '1' } };
  return { rule: rule ?? 'pattern', values: { ...values, found: quoted(found) } };
}

function explain(issue: Issue, found: unknown): Explained {
  const shown = quoted(found);
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? { rule: 'required', values: {} }
        : { rule: 'type', values: { expected: issue.expected, actual: kindOf(found), found: shown } };
    case 'invalid_value': {
      if (found === undefined) return { rule: 'required', values: {} };
      const allowed = issue.values.map(String).toSorted();
      const near = typeof found === 'string' ? guess(found, allowed) : undefined;
      const values = { found: shown, allowed: allowed.join(', ') };
      return near === undefined
        ? { rule: 'list-value', values }
        : { rule: 'list-value-guess', values: { ...values, guess: near } };
    }
    case 'too_small':
      if (issue.origin === 'string') {
        return {
          rule: 'too-short',
          values: { length: String(String(found).length), limit: String(issue.minimum) },
        };
      }
      if (issue.origin === 'array') return { rule: 'too-few', values: { limit: String(issue.minimum) } };
      return { rule: 'number-range', values: { found: shown, limit: String(issue.minimum) } };
    case 'too_big':
      if (issue.origin === 'string') {
        const length = String(found).length;
        const limit = Number(issue.maximum);
        return {
          rule: 'too-long',
          values: { length: String(length), limit: String(limit), excess: String(length - limit) },
        };
      }
      return { rule: 'number-range', values: { found: shown, limit: String(issue.maximum) } };
    case 'invalid_format': {
      const rule = PATTERN_RULES.get(issue.pattern) ?? FORMAT_RULES[issue.format];
      return { rule: rule ?? 'pattern', values: { found: shown } };
    }
    case 'custom':
      return explainCustom((issue.params ?? {}) as CustomParams, found);
    default:
      return { rule: 'pattern', values: { found: shown } };
  }
}

/** Which issues of a union a person can act on: those of the alternative that came nearest. */
function nearestAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const isEmptyList = (issues: readonly Issue[]) =>
    issues.some((issue) => issue.code === 'too_big' && issue.maximum === 0);
  const open = alternatives.filter((issues) => !isEmptyList(issues));
  return open.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** The issues with every union replaced by what its nearest alternative found. */
function withoutUnions(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    if (issue.code !== 'invalid_union') return [issue];
    const inner = withoutUnions(nearestAlternative(issue.errors));
    if (inner.length === 0) return [issue];
    return inner.map((found) => ({ ...found, path: [...issue.path, ...found.path] }));
  });
}

/** Fields a record lacks: a field that is not known beside them is likely one of them, mistyped. */
function missingBeside(issues: readonly Issue[], level: readonly PropertyKey[], data: unknown): string[] {
  return issues
    .filter(({ path }) => path.length === level.length + 1 && pathText(path.slice(0, -1)) === pathText(level))
    .filter(({ path }) => valueAt(data, path) === undefined)
    .map(({ path }) => String(path.at(-1)));
}

export interface FaultContext {
  /** Names of the fields of the topmost level, so that a mistyped one can be guessed. */
  known?: readonly string[];
  /** The line of a field in the file; without it faults have no line. */
  lineOf?: (path: readonly PropertyKey[]) => number;
}

/**
 * Turns what a schema found in `data` into faults, one a place. `issues` are those of a failed parse of
 * exactly that data: an issue's path is looked up in it to quote what stands there.
 */
export function faultsOf(
  file: string,
  allIssues: readonly Issue[],
  data: unknown,
  { known = [], lineOf }: FaultContext = {},
): Fault[] {
  const issues = withoutUnions(allIssues);
  const place = (path: readonly PropertyKey[]) => ({ file, line: lineOf?.(path), path: pathText(path) });
  const faults = issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ ...place(issue.path), ...explain(issue, valueAt(data, issue.path)) }];
    }
    const names = [...missingBeside(issues, issue.path, data), ...(issue.path.length === 0 ? known : [])];
    return issue.keys.map((key): Fault => {
      const near = guess(key, names);
      const at = place([...issue.path, key]);
      return near === undefined
        ? { ...at, rule: 'unknown-field', values: {} }
        : { ...at, rule: 'unknown-field-guess', values: { guess: near } };
    });
  });
  // A date in the wrong form is also not in the calendar: one message a place is enough.
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(fault.path)) first.set(fault.path, fault);
  return [...first.values()];
}
