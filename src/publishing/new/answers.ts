/** Answers as people type them, in the form of the files, judged by the schema's own rules. */
import type { z } from 'astro/zod';
import { asDay, asNumber, inFilesForm } from '../../checks/fields/as-written.ts';
import { faultsOf } from '../../checks/fields/issues.ts';
import { explainFault } from '../../checks/report.ts';
import type { Lang } from '../../i18n/languages.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Field } from '../../schemas/describe-fields.ts';

export type Answer = { ok: true; value: unknown } | { ok: false; reason: string };

const YES = ['true', 'kyllä', 'kylla', 'k', 'ja', 'yes', 'y'];
const NO = ['false', 'ei', 'e', 'nej', 'n', 'no'];

/** What was typed, in the form of the files as far as it can be told; otherwise as it stands, for the schema to refuse. */
function inForm({ kind, item }: Field, typed: unknown): unknown {
  if (kind === 'list' && item !== undefined && typeof typed === 'string') {
    return typed.split(',').map((row) => inForm(item, row));
  }
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  switch (kind) {
    case 'time':
      return inFilesForm(text) ?? text;
    case 'day':
      return asDay(text) ?? inFilesForm(text) ?? text;
    case 'partial-date':
      return asDay(text) ?? text;
    case 'number': {
      const number = asNumber(text);
      return number === undefined ? text : Number(number);
    }
    case 'boolean': {
      const word = text.toLowerCase();
      return YES.includes(word) ? true : NO.includes(word) ? false : text;
    }
    default:
      return text;
  }
}

/**
 * Reads one answer. An empty one is no value, which only an optional field may have. The reason of a refusal is the
 * same that the check would give, in the person's language.
 */
export function readAnswer(
  field: Field,
  typed: unknown,
  { collection, lang }: { collection: CollectionName; lang: Lang },
): Answer {
  const isEmpty = typed === undefined || (typeof typed === 'string' && typed.trim() === '');
  const value = isEmpty ? undefined : inForm(field, typed);
  const { facts, words } = collections[collection];
  const shape: Record<string, z.ZodType> = field.part === 'facts' ? facts.shape : words.shape;
  const issues = shape[field.name]?.safeParse(value).error?.issues ?? [];
  const placed = issues.map((issue) => ({ ...issue, path: [field.name, ...issue.path] }));
  const [fault] = faultsOf(`content/${collection}/x/index.fi.mdx`, placed, { [field.name]: value });
  if (fault === undefined) return { ok: true, value };
  const { what, fix } = explainFault(fault, lang);
  return { ok: false, reason: `${what} ${fix}` };
}
