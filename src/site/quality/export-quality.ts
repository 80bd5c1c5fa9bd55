/** What the check of the export found, as the open-data page tells it. */
import type { FindingCount } from '../../export/report/finding.ts';
import type { Report, State } from '../../export/report/report.ts';
import { EFFECTS, type Effect } from '../../export/rules/effects.ts';
import { rowOf, RULES } from '../../export/rules/index.ts';
import type { Row } from '../../export/rules/rule.ts';
import { sentence } from '../../export/rules/sentence.ts';
import type { Lang } from '../../i18n/languages.ts';

/** How many projects a line names. */
const NAMED_PROJECTS = 5;

export interface QualityLine {
  code: string;
  /** What was found. */
  says: string;
  count: number;
  /** What it means for a reader. */
  effect: string;
  /** Codes of projects that have a page: the first few, never the name of anyone. */
  projects: string[];
}

export interface Quality {
  /** What readers notice on pages: warnings and records left out. */
  noticed: QualityLine[];
  /** What a person looked at and approved. */
  approved: QualityLine[];
  /** What was put right and only counted. */
  corrected: QualityLine[];
}

type Found = Pick<FindingCount, 'code' | 'level' | 'count' | 'examples'> & {
  values?: FindingCount['values'] | undefined;
};

/** The findings of the run that accepted the export, in words. A code this site does not know has none. */
export function qualityOf(
  findings: readonly Found[],
  lang: Lang,
  hasPage: (projectCode: string) => boolean,
): Quality {
  const lines = (...levels: Found['level'][]) =>
    findings
      .filter(({ level }) => levels.includes(level))
      .map(({ code, count, examples, values }): QualityLine => {
        const row = rowOf(code);
        return {
          code,
          says: row === undefined ? '' : sentence(row, lang, values),
          count,
          effect: row === undefined ? '' : EFFECTS[row.effect][lang],
          projects: examples.filter(hasPage).slice(0, NAMED_PROJECTS),
        };
      });
  return { noticed: lines('skip', 'warn'), approved: lines('hold'), corrected: lines('note') };
}

/** The newest run, when it brought something else than what the site shows; otherwise `null`. */
export function waitingRun(state: State | null, newest: Report | null): Report | null {
  const stopped = newest?.outcome === 'held' || newest?.outcome === 'refused';
  return stopped && newest.file.sha256 !== state?.sha256 ? newest : null;
}

export interface CheckGroup {
  effect: Effect;
  says: string;
  checks: { code: string; says: string }[];
}

const LEVELS: readonly Row['level'][] = ['refuse', 'hold', 'skip', 'warn', 'note'];

/** Every check there is, grouped by what follows from it, the gravest first. */
export function allChecks(lang: Lang): CheckGroup[] {
  const rows = Object.entries<Row>(RULES).toSorted(
    ([, a], [, b]) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
  const groups = Map.groupBy(rows, ([, { effect }]) => effect);
  return [...groups].map(([effect, members]) => ({
    effect,
    says: EFFECTS[effect][lang],
    checks: members.map(([code, row]) => ({ code, says: withGaps(row.says[lang]) })),
  }));
}

/** `The file is not JSON: the fault is on line …`: a rule by itself has no values. */
function withGaps(says: string): string {
  return says.replaceAll(/\{\{\w+\}\}\.?/g, '…');
}
