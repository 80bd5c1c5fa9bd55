/** What the rules for single records share: their context, helpers for unread drafts, rows used for several lists. */
import { z } from 'astro/zod';
import type { Known } from '../known.ts';
import type { ThemeExport } from '../schema.ts';
import type { Context, Row, Table } from './rule.ts';

/** A record as it came, cleaned text by text, of no checked shape yet. */
export type Draft = Record<string, unknown>;

export interface RecordContext extends Context {
  source: Pick<ThemeExport['source'], 'dateFormat' | 'numberFormat'>;
  known: Known;
  /** Ids the file itself gives, to find references to nothing. */
  ids: Record<'projects' | 'calls' | 'organisations' | 'authorities', ReadonlySet<string>>;
}

/** A rule for a record, before or after its shape is known. */
export interface RecordRule<Subject> extends Row {
  check: (record: Subject, context: RecordContext) => boolean;
  mend?: (record: Subject, context: RecordContext) => void;
}

export type RecordTable<Subject> = Table<RecordRule<Subject>>;

export function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether the value is a real day in ISO form. */
export function isIsoDay(value: unknown): value is string {
  return typeof value === 'string' && z.regexes.date.test(value);
}

/** Whether the address is one a page may link to: https or http, no user name, a public host (RFC 3986, 6761). */
export function isPublicAddress(value: unknown, protocols: readonly string[] = ['https:', 'http:']): boolean {
  if (typeof value !== 'string' || /[\s\\]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password, hostname } = new URL(value);
  const named =
    /\.[a-z]{2,}$/i.test(hostname) && !/\.(?:local|localhost|internal|test|invalid)$/i.test(hostname);
  return protocols.includes(protocol) && username === '' && password === '' && named;
}
