/**
 * What the commands of the door need of src/export/: handed in, so that the edge can be tested alone, and
 * loaded only when there is something to take in.
 */
import type { Intake, IntakeInput } from '../../../src/export/intake.ts';
import type { Report } from '../../../src/export/report/report.ts';
import type { ThemeExport } from '../../../src/export/schema.ts';
import type { Lang } from '../../../src/i18n/languages.ts';

export interface Core {
  takeIn: (input: IntakeInput) => Intake;
  /** The text of an accepted export as it is kept. */
  exportText: (accepted: ThemeExport) => string;
  /** A report in words, as Markdown. */
  reportText: (report: Report, lang: Lang) => string;
}

/** The real ones. */
export async function loadCore(): Promise<Core> {
  const [{ takeIn }, { exportText }, { reportText }] = await Promise.all([
    import('../../../src/export/intake.ts'),
    import('../../../src/export/write.ts'),
    import('../../../src/export/report/report-text.ts'),
  ]);
  return { takeIn, exportText, reportText };
}
