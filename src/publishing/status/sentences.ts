/** The part of a Finnish file that a translator works from, as sentences, and what differs between two versions. */
import { parse } from 'yaml';
import type { CollectionName } from '../../schemas/collections.ts';
import { wordNames } from '../../schemas/entry.ts';

export interface FileText {
  data: Readonly<Record<string, unknown>>;
  body: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The two parts of a file; `null` when it cannot be read: the checks say what is wrong with it. */
export function readFileText(text: string): FileText | null {
  const [top, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (top === undefined || yaml === undefined) return null;
  try {
    const data: unknown = parse(yaml);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
    return { data: data as Record<string, unknown>, body: text.slice(top.length) };
  } catch {
    return null;
  }
}

/** Words that each language chooses for itself: a change in them says nothing of the translation. */
const OWN_TO_A_LANGUAGE = new Set(['urlName', 'formerUrlNames', 'translationChecked', 'keywords']);

const segmenter = new Intl.Segmenter('fi', { granularity: 'sentence' });

function sentencesIn(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => Array.from(segmenter.segment(block.replaceAll(/\s+/g, ' ')), (each) => each.segment))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * The sentences of a file that have a counterpart in a translation, in the order of the file. Facts, keywords and
 * addresses are left out, and so is how lines are broken.
 */
export function translatable(collection: CollectionName, { data, body }: FileText): string[] {
  const isWord = new Set(wordNames(collection).filter((name) => !OWN_TO_A_LANGUAGE.has(name)));
  const ofFields = Object.entries(data).filter(([name]) => isWord.has(name));
  return [...ofFields.flatMap(([, value]) => textsIn(value)), body].flatMap(sentencesIn);
}

/** A sentence that was changed (both), added (`now` alone) or taken away (`before` alone). */
export interface SentenceChange {
  before: string | null;
  now: string | null;
}

/** What differs between two lists of sentences, by their longest common part, in the order of the text. */
export function changedSentences(before: readonly string[], now: readonly string[]): SentenceChange[] {
  const common = commonLengths(before, now);
  const changes: SentenceChange[] = [];
  let [left, right]: [string[], string[]] = [[], []];
  const flush = () => {
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      changes.push({ before: left[index] ?? null, now: right[index] ?? null });
    }
    [left, right] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [old, fresh] = [before[i], now[j]];
    if (old !== undefined && old === fresh) {
      flush();
      i += 1;
      j += 1;
    } else if (fresh === undefined || (old !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      if (old !== undefined) left.push(old);
      i += 1;
    } else {
      right.push(fresh);
      j += 1;
    }
  }
  flush();
  return changes;
}

const at = (table: readonly (readonly number[])[], row: number, column: number) => table[row]?.[column] ?? 0;

/** How many sentences two lists have in common from each pair of places to their ends. */
function commonLengths(before: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        before[i] === now[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}
