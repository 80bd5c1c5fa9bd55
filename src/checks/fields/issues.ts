/** What a schema found, as faults: each issue of zod becomes the rule a person can act on. */
import type { z } from 'astro/zod';
import { partialDate, slug } from '../../schemas/fields.ts';
import { asDay, asFinnishTime } from './as-written.ts';
import { guess, pathText, quoted, valueAt, type Fault } from '../fault.ts';
import type { Rule } from '../rules.ts';

type Issue = z.core.$ZodIssue;

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
  const shown = quoted(found);
  if (rule === 'time-form') {
    return { rule, values: { found: shown, example: asFinnishTime(String(found)) ?? '2026-12-15 16:15' } };
  }
  return { rule: rule ?? 'pattern', values: { ...values, found: shown } };
}

function explainType(issue: z.core.$ZodIssueInvalidType, found: unknown): Explained {
  if (found === undefined) return { rule: 'required', values: {} };
  return { rule: 'type', values: { expected: issue.expected, actual: kindOf(found), found: quoted(found) } };
}

function explainChoice(issue: z.core.$ZodIssueInvalidValue, found: unknown): Explained {
  if (found === undefined) return { rule: 'required', values: {} };
  // Without quotation marks 04 is the number four, and 4.1 has no trailing zero to keep.
  const code = issue.values.find((value) => typeof value === 'string' && Number(value) === found);
  if (code !== undefined) return { rule: 'quote-number', values: { code: String(code) } };
  const allowed = issue.values.map(String).toSorted();
  const near = typeof found === 'string' ? guess(found, allowed) : undefined;
  const values = { found: quoted(found), allowed: allowed.join(', ') };
  if (near !== undefined) return { rule: 'list-value-guess', values: { ...values, guess: near } };
  return { rule: 'list-value', values };
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): Explained {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    const { length } = String(found);
    const values = { length: String(length), limit: String(limit), excess: String(Math.abs(length - limit)) };
    return { rule: issue.code === 'too_small' ? 'too-short' : 'too-long', values };
  }
  if (issue.origin === 'array') {
    const values = { limit: String(limit), found: String(Array.isArray(found) ? found.length : 0) };
    return { rule: issue.code === 'too_small' ? 'too-few' : 'too-many', values };
  }
  return { rule: 'number-range', values: { found: quoted(found), limit: String(limit) } };
}

function explainForm(issue: z.core.$ZodIssueInvalidStringFormat, found: unknown): Explained {
  const rule = PATTERN_RULES.get(issue.pattern) ?? FORMAT_RULES[issue.format] ?? 'pattern';
  const values = { found: quoted(found) };
  return rule === 'date'
    ? { rule, values: { ...values, example: asDay(String(found)) ?? '2026-12-15' } }
    : { rule, values };
}

function explain(issue: Issue, found: unknown): Explained {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, found);
    case 'invalid_value':
      return explainChoice(issue, found);
    case 'too_small':
    case 'too_big':
      return explainSize(issue, found);
    case 'invalid_format':
      return explainForm(issue, found);
    case 'custom':
      return explainCustom((issue.params ?? {}) as CustomParams, found);
    default:
      return { rule: 'pattern', values: { found: quoted(found) } };
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
  return withoutMistyped([...first.values()]);
}

/** A required field that stands there under a mistyped name is one mistake, told where it was typed. */
export function withoutMistyped(faults: readonly Fault[]): Fault[] {
  const meant = new Set(
    faults
      .filter(({ rule }) => rule === 'unknown-field-guess')
      .map(({ path, values }) => path.replace(/[^.]*$/, values.guess ?? '')),
  );
  return faults.filter(({ rule, path }) => rule !== 'required' || !meant.has(path));
}
