/** What the converter did to the data, counted by code: it goes into the export as `converterLog`. */
import type { ThemeExport } from '../schema.ts';

const EXAMPLES = 5;

/**
 * Codes the converter raises, for what no one can see any more once the export is made; what the export itself
 * shows, the door finds. S_ one row of the sheet was left out, so that the rows add up; W_ look at it; N_ counted.
 */
export type LogCode =
  | 'S_NO_CODE'
  | 'S_CODE_CHARS'
  | 'S_NO_NAME'
  | 'S_COLUMNS_SHIFTED'
  | 'S_NOT_THEME'
  | 'W_AMOUNT_DECIMALS'
  | 'W_AMOUNT_UNREADABLE'
  | 'W_PLANNED_NEGATIVE'
  | 'W_DATE_SUSPECT'
  | 'W_NAME_GLUED'
  | 'W_ORG_VARIANT'
  | 'W_YTUNNUS_CHECKSUM'
  | 'W_REGION_NAME_ONLY'
  | 'W_SEVERAL_PLACES'
  | 'W_CODE_UNKNOWN'
  | 'W_VALUE_DROPPED'
  | 'W_LINK_DROPPED'
  | 'W_CARD_DROPPED'
  | 'W_CALL_LOST'
  | 'W_CALL_UNREADABLE'
  | 'W_UNKNOWN_FIELD'
  | 'W_FORMULA'
  | 'N_HEADERS'
  | 'N_FOOTER'
  | 'N_CODE'
  | 'N_DATE'
  | 'N_NUMBER'
  | 'N_POSTCODE'
  | 'N_REGION'
  | 'N_ORG_ID_SPLIT'
  | 'N_EMPTY'
  | 'N_CARRIED'
  | 'N_DUPLICATE'
  | 'N_CALL_NOT_THEME'
  | 'N_OUTSIDE_PARTS';

/** Why no export can be made of the sheet, by code; each reason has its words under `convert.refused`. */
const REASONS = {
  'header-missing': 'E_HEADERS',
  'header-twice': 'E_HEADERS',
  'marks-in-number': 'E_MIXED_NUMBERS',
  'marks-in-column': 'E_MIXED_NUMBERS',
  'thousands-or-decimals': 'E_MIXED_NUMBERS',
  'lists-misaligned': 'E_LIST_MISALIGNED',
  'code-twice': 'E_DUPLICATE_CODE',
  'sheet-empty': 'E_EMPTY',
  'no-rows': 'E_EMPTY',
  'nothing-of-theme': 'E_EMPTY',
  'calls-no-data': 'E_CALLS',
  'calls-no-json': 'E_CALLS',
  'calls-no-list': 'E_CALLS',
} as const;
export type RefusalReason = keyof typeof REASONS;

export interface Refusal {
  code: (typeof REASONS)[RefusalReason];
  reason: RefusalReason;
  /** Header, project code or row: never a name. */
  where: string;
  /** What the words quote. */
  values: Record<string, string>;
}

export function refusal(reason: RefusalReason, where: string, values: Record<string, string> = {}): Refusal {
  return { code: REASONS[reason], reason, where, values };
}

export interface Log {
  /** Counts one more of `code`; `example` is a project code, a header or `row 17`, never a name. */
  add: (code: LogCode, example: string) => void;
  count: (code: LogCode) => number;
  entries: () => NonNullable<ThemeExport['converterLog']>;
}

export function newLog(): Log {
  const byCode = new Map<LogCode, { count: number; examples: string[] }>();
  return {
    add(code, example) {
      const entry = byCode.get(code) ?? { count: 0, examples: [] };
      entry.count += 1;
      if (entry.examples.length < EXAMPLES && !entry.examples.includes(example)) entry.examples.push(example);
      byCode.set(code, entry);
    },
    count: (code) => byCode.get(code)?.count ?? 0,
    entries: () =>
      [...byCode].map(([code, entry]) => ({ code, ...entry })).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

export const rowName = (row: number): string => `row ${String(row)}`;
