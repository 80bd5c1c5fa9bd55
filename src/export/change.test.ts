import { describe, expect, it } from 'vitest';
import type { Approval } from './report/approval.ts';
import {
  AT,
  bytesOf,
  callsWith,
  codesOf,
  door,
  lastExport,
  NEXT_AT,
  nextExport,
  type Lists,
} from './door.fixture.ts';
import { testCall, testExport, testProject } from './fixture.ts';
import type { IntakeInput } from './intake.ts';
import type { ExportProject, ExportTombstone } from './schema.ts';

/** Projects without money, so that their number alone is what changes. */
function many(count: number, change: Partial<ExportProject> = {}): ExportProject[] {
  return Array.from({ length: count }, (_, index) =>
    testProject({
      code: `S${String(30_001 + index)}`,
      name: { lang: 'fi', fi: `Testihanke ${String(index + 1)}` },
      plannedEuStateCents: null,
      plannedTotalCents: null,
      realisedEuStateCents: null,
      ...change,
    }),
  );
}

const after = (lists: Lists): Partial<IntakeInput> => ({
  last: { export: lastExport(lists), sha256: null, findings: null },
});

const tombstone = (
  code: string,
  reason: ExportTombstone['reason'] = 'withdrawn-by-source',
): ExportTombstone => ({
  code,
  reason,
  on: '2026-11-24',
  lastSeenExportId: 'testi-1',
  replacedBy: null,
});

describe('a file that waits for an approval', () => {
  const ten = many(10);
  const calls = [testCall({ resultCodes: [] })];
  const without = (code: string) => ten.filter((project) => project.code !== code);
  const money = (cents: number) => many(10, { plannedEuStateCents: cents, plannedTotalCents: cents });
  it.each<[string, string, Lists, Lists]>([
    ['one project gone without a word', 'H_VANISHED', { projects: ten }, { projects: without('S30002') }],
    [
      'three projects removed at once',
      'H_TOMBSTONES',
      { projects: ten },
      { projects: ten.slice(3), tombstones: ten.slice(0, 3).map(({ code }) => tombstone(code)) },
    ],
    [
      'a removal for privacy',
      'H_TOMBSTONE_REASON',
      { projects: ten },
      { projects: without('S30002'), tombstones: [tombstone('S30002', 'privacy')] },
    ],
    [
      'a removal nobody can explain',
      'H_TOMBSTONE_REASON',
      { projects: ten },
      { projects: without('S30002'), tombstones: [tombstone('S30002', 'unknown')] },
    ],
    [
      'a removed project there again',
      'H_RETURNED',
      { projects: ten, tombstones: [tombstone('S30011')] },
      { projects: many(11) },
    ],
    ['eleven new projects', 'H_GROWTH', { projects: ten }, { projects: many(21) }],
    [
      'a call gone without a word',
      'H_CALLS_VANISHED',
      { calls: [...calls, testCall({ id: 'editor:toinen' })] },
      { calls },
    ],
    [
      'a closed call open again',
      'H_CALL_REOPENED',
      { calls: callsWith({ closesOn: '2026-10-30' }) },
      { calls: callsWith({ closesOn: '2026-12-15' }) },
    ],
    [
      'an earlier closing day',
      'H_CLOSING_EARLIER',
      { calls: callsWith({ closesOn: '2026-12-15' }) },
      { calls: callsWith({ closesOn: '2026-12-14' }) },
    ],
    [
      'a closing day taken away',
      'H_CLOSING_EARLIER',
      { calls: callsWith({ closesOn: '2026-12-15' }) },
      { calls: callsWith({ closesOn: null }) },
    ],
    [
      'planned money up by 16 per cent',
      'H_PLANNED_SUM',
      { projects: money(100_000_00) },
      { projects: money(116_000_00) },
    ],
    [
      'planned money down by 16 per cent',
      'H_PLANNED_SUM',
      { projects: money(100_000_00) },
      { projects: money(84_000_00) },
    ],
    [
      'one project with twice the money',
      'H_PLANNED_PROJECT',
      { projects: money(250_000_00) },
      {
        projects: money(250_000_00).map((project) =>
          project.code === 'S30001' ? { ...project, plannedTotalCents: 500_000_00 } : project,
        ),
      },
    ],
    [
      'realised money down by two per cent',
      'H_REALISED_FALL',
      { projects: many(10, { realisedEuStateCents: 100_000_00 }) },
      { projects: many(10, { realisedEuStateCents: 98_000_00 }) },
    ],
    [
      'another authority on every project',
      'H_MASS_CHANGE',
      { projects: ten },
      { projects: many(10, { interventionField: '140' }) },
    ],
    [
      'Finnish gone from every name',
      'H_LANGUAGE_LOST',
      { projects: ten },
      { projects: ten.map((project) => ({ ...project, name: { lang: 'en', en: 'Test project' } })) },
    ],
    [
      'one project larger than the theme',
      'W_AMOUNT_HUGE',
      { projects: ten },
      { projects: many(10, { plannedPublicCents: 14_000_000_01 }) },
    ],
    [
      'an e-mail address in a summary',
      'H_PERSON_IN_TEXT',
      { projects: ten },
      { projects: many(10, { summary: { lang: 'fi', fi: 'Kysy: testi(at)example.fi' } }) },
    ],
    ['no call, as there was none before', 'H_NO_CALLS', { calls: [] }, { calls: [] }],
  ])('is held: %s', (_, code, before, now) => {
    const intake = door(nextExport(now), after(before));
    expect(intake.report.pending).toContain(code);
    expect(intake).toMatchObject({ accepted: null, report: { outcome: 'held' } });
  });

  it('is refused when what was removed for privacy is there again, approved or not', () => {
    const before = { projects: many(10), tombstones: [tombstone('S30011', 'privacy')] };
    const intake = door(nextExport({ projects: many(11) }), after(before));
    expect(codesOf(intake)).toContain('R_PRIVACY_RETURNED');
    expect(intake).toMatchObject({ accepted: null, report: { outcome: 'refused' } });
  });

  it('is held when a warning that was rare is on every record', () => {
    const projects = many(10);
    const file = nextExport({ projects: many(10, { endOn: null }) });
    const rare = { code: 'W_DATE_MISSING', level: 'warn' as const, examples: [] };
    const pending = (count: number) => {
      const findings = ['W_NUTS_OLD', 'W_PARTS_GT_WHOLE'].map((code) => ({ ...rare, code, count: 10 }));
      const last = {
        export: lastExport({ projects }),
        sha256: null,
        findings: [{ ...rare, count }, ...findings],
      };
      return door(file, { last }).report.pending.includes('H_WARNINGS');
    };
    expect(pending(0)).toBe(true);
    expect(pending(1)).toBe(false);
  });

  it('is held when the columns of the source table changed their order', () => {
    const { source } = nextExport();
    const before = { ...lastExport(), source: { ...testExport().source, columns: ['a', 'b'] } };
    const intake = door(nextExport({}, { source: { ...source, columns: ['b', 'a'] } }), {
      last: { export: before, sha256: null, findings: null },
    });
    expect(intake.report.pending).toEqual(['H_HEADERS']);
  });

  it('is held when it does not follow the one accepted last', () => {
    const previous = { exportId: 'testi-0', generatedAt: NEXT_AT, sha256: '0'.repeat(64) };
    expect(door(nextExport({}, { previous })).report.pending).toEqual(['H_CHAIN']);
  });
});

describe('limits', () => {
  it.each([
    [10, 2, 'held'],
    [10, 3, 'refused'],
    [100, 10, 'held'],
    [100, 11, 'refused'],
    [1_000, 5, 'held'],
    [1_000, 6, 'refused'],
  ] as const)('of %i projects %i may vanish and the file is %s', (size, gone, outcome) => {
    const projects = many(size);
    const { report } = door(nextExport({ projects: projects.slice(gone) }), after({ projects }));
    expect(report.outcome).toBe(outcome);
    expect(report.findings.some(({ code }) => code === 'R_VANISHED')).toBe(outcome === 'refused');
  });

  it.each([
    ['planned money up by 15 per cent', { plannedEuStateCents: 115_000_00, plannedTotalCents: 115_000_00 }],
    ['realised money down by one per cent', { realisedEuStateCents: 99_000_00 }],
  ])('let pass %s', (_, change) => {
    const start = {
      plannedEuStateCents: 100_000_00,
      plannedTotalCents: 100_000_00,
      realisedEuStateCents: 100_000_00,
    };
    const five = many(10, start);
    const now = five.map((project, index) => (index < 10 ? { ...project, ...change } : project));
    const { report } = door(nextExport({ projects: now }), after({ projects: five }));
    expect(report.pending.filter((code) => code !== 'H_MASS_CHANGE')).toEqual([]);
  });

  it('let ten new projects pass', () => {
    const { report } = door(nextExport({ projects: many(20) }), after({ projects: many(10) }));
    expect(report.outcome).toBe('published');
  });

  it('let the same table be converted again, a list of projects having been mended', () => {
    const { source } = testExport();
    const again = nextExport({}, { source });
    expect(door(again).report.outcome).toBe('published');
    const other = nextExport({}, { source: { ...source, sha256: '1'.repeat(64) } });
    expect(codesOf(door(other))).toContain('R_TIME_BACK');
  });
});

describe('an approval', () => {
  const projects = many(10);
  const file = bytesOf(nextExport({ projects: projects.slice(1) }));
  const { sha256 } = door(file, after({ projects })).report.file;
  const given = (change: Partial<Approval> = {}): Partial<IntakeInput> => ({
    ...after({ projects }),
    approval: {
      sha256,
      codes: ['H_VANISHED'],
      reason: 'Hanke on peruttu, varmistettu rahoittajalta',
      role: 'toimitus',
      on: '2026-11-24T08:00:00Z',
      ...change,
    },
  });

  it('publishes the held file and is named in the report', () => {
    const { report } = door(file, given());
    expect(report).toMatchObject({ outcome: 'published', approved: ['H_VANISHED'], pending: [] });
  });

  it.each([
    ['is for another file', { sha256: 'f'.repeat(64) }],
    ['is eight days old', { on: '2026-11-16T08:00:00Z' }],
    ['is dated in the future', { on: '2026-11-25T08:00:00Z' }],
    ['names another rule', { codes: ['H_GROWTH'] }],
  ])('does nothing when it %s', (_, change) => {
    expect(door(file, given(change)).report.outcome).toBe('held');
  });

  it('holds for seven days to the minute', () => {
    const approval = given({ on: '2026-11-17T09:00:00Z' });
    expect(door(file, approval).report.outcome).toBe('published');
    expect(door(file, { ...approval, at: AT.add({ seconds: 1 }) }).report.outcome).toBe('held');
  });
});

describe('what the site must not forget', () => {
  it('explains a project that is gone, under its last name', () => {
    const projects = many(10);
    const file = bytesOf(nextExport({ projects: projects.slice(1) }));
    const { sha256 } = door(file, after({ projects })).report.file;
    const approval = {
      sha256,
      codes: ['H_VANISHED'],
      reason: 'Poistunut lähteestä',
      role: 'toimitus',
      on: NEXT_AT,
    };
    const { accepted } = door(file, { ...after({ projects }), approval });
    expect(accepted?.tombstones).toEqual([
      {
        code: 'S30001',
        reason: 'unknown',
        on: '2026-11-24',
        lastSeenExportId: 'testi-1',
        replacedBy: null,
        kind: 'project',
        name: { lang: 'fi', fi: 'Testihanke 1' },
      },
    ]);
  });

  it('says of each removal whether it was a project or a call', () => {
    const calls = [testCall({ resultCodes: [] }), testCall({ id: 'editor:vanha', resultCodes: [] })];
    const removals = ['editor:vanha', '0b0e5a5e-5d4c-4e0a-9a53-1c2d3e4f5a6b', 'S29999'];
    const file = nextExport({
      calls: calls.slice(0, 1),
      tombstones: removals.slice(0, 2).map((code) => tombstone(code)),
    });
    const { accepted } = door(file, after({ calls, tombstones: [tombstone('S29999')] }));
    const kinds = accepted?.tombstones.map(({ code, kind }) => [code, kind]).toSorted();
    expect(kinds).toEqual([
      [removals[1], 'call'],
      ['S29999', 'project'],
      ['editor:vanha', 'call'],
    ]);
  });

  it('keeps old tombstones although a new export no longer has them', () => {
    const old = {
      ...tombstone('S29999'),
      kind: 'project' as const,
      name: { lang: 'fi' as const, fi: 'Vanha hanke' },
    };
    const { accepted } = door(nextExport(), after({ tombstones: [old] }));
    expect(accepted?.tombstones).toEqual([old]);
    expect(accepted?.counts.tombstones).toBe(1);
  });

  it('forgets the name of what is removed for privacy', () => {
    const projects = many(10);
    const file = bytesOf(
      nextExport({ projects: projects.slice(1), tombstones: [tombstone('S30001', 'privacy')] }),
    );
    const { sha256 } = door(file, after({ projects })).report.file;
    const approval = {
      sha256,
      codes: ['H_TOMBSTONE_REASON'],
      reason: 'Henkilön pyynnöstä',
      role: 'toimitus',
      on: NEXT_AT,
    };
    const { accepted } = door(file, { ...after({ projects }), approval });
    expect(accepted?.tombstones).toMatchObject([{ code: 'S30001', reason: 'privacy', name: null }]);
  });

  it('publishes a later closing day and writes the move into the history of the call', () => {
    const intake = door(nextExport({ calls: callsWith({ closesOn: '2027-01-15' }) }));
    expect(codesOf(intake)).toContain('W_CALL_EXTENDED');
    expect(intake.accepted?.calls[0]?.history).toEqual([
      { on: '2026-11-24', field: 'closesOn', from: '2026-12-15', to: '2027-01-15', url: testCall().url },
    ]);
  });

  it('keeps the history of a call that a new export gives without', () => {
    const history = [
      { on: '2026-10-05', field: 'closesOn', from: '2026-11-30', to: '2026-12-15', url: testCall().url },
    ];
    const { accepted } = door(nextExport(), after({ calls: callsWith({ history }) }));
    expect(accepted?.calls[0]?.history).toEqual(history);
  });
});
