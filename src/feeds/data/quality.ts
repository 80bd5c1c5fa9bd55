/** How good the data is, as a file: what the check of the export found, and how full each field of each table is. */
import type { State } from '../../export/report/report.ts';
import { EFFECTS } from '../../export/rules/effects.ts';
import { rowOf } from '../../export/rules/index.ts';
import { sentence } from '../../export/rules/sentence.ts';
import { byLang } from '../../i18n/languages.ts';
import type { SiteTable } from './tables.ts';

/**
 * The report. `run` is the run of the check that accepted the export, `null` where the export was put in place by
 * hand. A finding names what the check counted, never the values it found: they may be what it keeps from readers.
 */
export function qualityReport(
  run: State | null,
  tables: readonly Pick<SiteTable, 'id' | 'records' | 'fields'>[],
): object {
  return {
    export: run && {
      acceptedAt: run.acceptedAt,
      retrievedAt: run.report.retrievedAt,
      received: run.report.received,
      kept: run.report.kept,
      findings: run.report.findings.map(({ code, level, count, values }) => {
        const row = rowOf(code);
        return {
          code,
          level,
          count,
          says: row && byLang((lang) => sentence(row, lang, values)),
          effect: row && EFFECTS[row.effect],
        };
      }),
    },
    tables: Object.fromEntries(
      tables.map(({ id, records, fields }) => [
        id,
        { records, filled: Object.fromEntries(fields.map(({ name, filled }) => [name, filled])) },
      ]),
    ),
  };
}
