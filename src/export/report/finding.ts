/** What a run of the door finds, and how findings are added up. */
import type { Level, Values } from '../rules/rule.ts';

/** One place where a rule found something. `where` never holds a text of the export: it may be a person's name. */
export interface Finding {
  code: string;
  level: Level;
  where: string;
  values?: Values | undefined;
  /** How often, where a log only gives the number; once if left out. */
  count?: number;
}

/** All findings of one rule in one run. */
export interface FindingCount {
  code: string;
  level: Level;
  count: number;
  /** The first places, at most as many as the settings say. */
  examples: string[];
  /** Values of the first finding, for the sentence of the rule. */
  values?: Values | undefined;
}

const ORDER: readonly Level[] = ['refuse', 'hold', 'skip', 'warn', 'note'];

/** Findings by rule, the gravest first, then by code. */
export function countFindings(findings: readonly Finding[], examples: number): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { code, level, where, values, count = 1 } of findings) {
    const line = counts.get(code);
    if (line === undefined) {
      counts.set(code, {
        code,
        level,
        count,
        examples: where === '' ? [] : [where],
        ...(values && { values }),
      });
    } else {
      line.count += count;
      if (where !== '' && line.examples.length < examples && !line.examples.includes(where)) {
        line.examples.push(where);
      }
    }
  }
  return [...counts.values()].toSorted(
    (a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || a.code.localeCompare(b.code, 'en'),
  );
}
