/** Test data for the door: a sound younger export to put before it, and short ways to ask what came out. */
import { testCall, testExport, testOrganisation, TEST_KNOWN } from './fixture.ts';
import { takeIn, type Intake, type IntakeInput } from './intake.ts';
import type { ThemeExport } from './schema.ts';
import { countsOf, totalsOf } from './totals.ts';
import { exportText } from './write.ts';

/** The moment at which the tests put a file before the door. */
export const AT = Temporal.Instant.from('2026-11-24T09:00:00Z');

export const NEXT_AT = '2026-11-24T06:00:00Z';

/** Records of a test may be of any shape: what is wrong with them is what the test is about. */
export interface Lists {
  projects?: readonly object[];
  calls?: readonly object[];
  organisations?: readonly object[];
  authorities?: readonly object[];
  tombstones?: readonly object[];
}

/** Counts and sums as a generator would state them that knows how to add. */
function restated(data: ThemeExport): ThemeExport {
  return { ...data, counts: countsOf(data), totals: totalsOf(data.projects) };
}

/** The export that the door accepted before. */
export function lastExport(lists: Lists = {}): ThemeExport {
  return restated({ ...testExport(), ...(lists as Partial<ThemeExport>) });
}

/** The same, an hour younger and following it, with what the test changes. */
export function nextExport(lists: Lists = {}, head: object = {}): ThemeExport {
  const base = testExport();
  return {
    ...restated({
      ...base,
      exportId: 'testi-2',
      generatedAt: NEXT_AT,
      source: {
        ...base.source,
        retrievedAt: NEXT_AT,
        rowCount: lists.projects?.length ?? base.projects.length,
      },
      previous: { exportId: base.exportId, generatedAt: base.generatedAt, sha256: '0'.repeat(64) },
      ...(lists as Partial<ThemeExport>),
    }),
    ...head,
  };
}

/** Three projects, the first changed or replaced: a list in which one record may be wrong. */
export function projectsWith(change: object, ...more: object[]): object[] {
  const [first, ...others] = testExport().projects;
  return [{ ...first, ...change }, ...others, ...more];
}

/** The one call of the test data, changed. */
export function callsWith(change: object): object[] {
  return [{ ...testCall(), ...change }];
}

export function organisationsWith(change: object): object[] {
  return [{ ...testOrganisation(), ...change }];
}

export function bytesOf(data: unknown): Uint8Array {
  return new TextEncoder().encode(exportText(data as ThemeExport));
}

/** Puts a file before the door that has accepted `lastExport()` before. */
export function door(file: unknown, input: Partial<IntakeInput> = {}): Intake {
  return takeIn({
    bytes: file instanceof Uint8Array ? file : bytesOf(file),
    at: AT,
    last: { export: lastExport(), sha256: null, findings: null },
    approval: null,
    known: TEST_KNOWN,
    ...input,
  });
}

/** The codes of all findings. */
export function codesOf({ report }: Intake): string[] {
  return report.findings.map(({ code }) => code);
}
