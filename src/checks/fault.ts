/** One fault a person can mend: where it is, which rule it breaks, and the values the message needs. */
import { closest, distance } from 'fastest-levenshtein';
import type { Rule } from './rules.ts';

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

const SHOWN_LENGTH = 60;

/** A found value as it may be quoted in a message: short, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : asJson(value);
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

/** Anchors of YAML can make a list that holds itself, which JSON has no form for. */
function asJson(value: unknown): string {
  try {
    return value === undefined ? '' : JSON.stringify(value);
  } catch {
    return '…';
  }
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
