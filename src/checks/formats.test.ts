import { describe, expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { formatOutcome, type Format, type Outcome } from './formats.ts';

const FILE = 'content/calls/testi/index.fi.mdx';
const ERROR: Fault = {
  file: FILE,
  line: 6,
  path: 'closes',
  rule: 'time-skipped',
  values: { found: '2027-03-28 03:30' },
};
const WARNING: Fault = {
  file: FILE,
  line: 3,
  path: 'reviewed',
  rule: 'review-overdue',
  values: { due: '2026-01-01', found: '2025-01-01', today: '2026-11-24' },
};
const HINT: Fault = {
  file: FILE,
  line: 22,
  path: '',
  rule: 'abbreviation',
  values: { found: 'esim.', guess: 'esimerkiksi' },
};
const NOTE = 'Nothing was compared.';

const outcome = (...faults: Fault[]): Outcome => ({ files: 808, faults, notes: [] });
const shown = (all: Outcome, format: Format, hints = false) =>
  formatOutcome(all, format, { lang: 'en', hints });

describe('as text', () => {
  test('a clean folder is one line', () => {
    expect(shown(outcome(), 'text')).toBe('808 files checked, no faults.');
  });

  test('errors stand last, with how many in how many files and that nothing was published', () => {
    const other = { ...ERROR, file: 'content/calls/toinen/index.fi.mdx' };
    expect(shown(outcome(ERROR, WARNING, other), 'text').split('\n')).toEqual([
      `▲ ${FILE}:3`,
      expect.stringContaining('What: '),
      expect.stringContaining('Fix:  '),
      '',
      `✖ ${FILE}:6`,
      '    What: “Call closes” (closes): the time “2027-03-28 03:30” does not exist, because clocks go forward then.',
      '    Fix:  Choose another time.',
      '',
      '✖ content/calls/toinen/index.fi.mdx:6',
      expect.anything(),
      expect.anything(),
      '',
      '2 faults in 2 files. Nothing was published and no file was touched.',
      '1 warning ▲: it does not stop publishing.',
    ]);
  });

  test.each([
    ['fi', 'Mitä:   ”Haku päättyy” (closes)', 'Korjaa: ', '1 virhe 1 tiedostossa. Mitään ei julkaistu'],
    ['sv', 'Vad:     ”Ansökan stänger” (closes)', 'Åtgärda: ', '1 fel i 1 fil. Inget publicerades'],
    ['en', 'What: “Call closes” (closes)', 'Fix:  ', '1 fault in 1 file. Nothing was published'],
  ] as const)('the words are those of the language: %s', (lang, ...pieces) => {
    const text = formatOutcome(outcome(ERROR), 'text', { lang, hints: false });
    for (const piece of pieces) expect(text).toContain(piece);
  });

  test('hints are counted, and shown when asked for', () => {
    expect(shown(outcome(HINT), 'text')).toBe(
      '808 files checked, no faults.\n1 hint on wording. See it: npm run check -- --hints',
    );
    expect(shown(outcome(HINT), 'text', true)).toContain('· content/calls/testi/index.fi.mdx:22');
  });

  test('what could not be checked is said in a line of its own', () => {
    expect(shown({ ...outcome(), notes: [NOTE] }, 'text')).toBe(`808 files checked, no faults.\n${NOTE}`);
  });
});

test('as JSON every fault has its level, place, field, rule and words', () => {
  expect(JSON.parse(shown({ ...outcome(ERROR, HINT), notes: [NOTE] }, 'json'))).toEqual({
    files: 808,
    faults: [
      {
        level: 'error',
        file: FILE,
        line: 6,
        field: 'closes',
        rule: 'time-skipped',
        what: expect.stringContaining('2027-03-28 03:30') as string,
        fix: 'Choose another time.',
      },
    ],
    notes: [NOTE],
  });
  expect(JSON.parse(shown(outcome(HINT), 'json', true))).toMatchObject({
    faults: [{ level: 'hint', field: null }],
  });
});

describe('for GitHub', () => {
  test('each fault is a command with its file and line', () => {
    expect(shown(outcome(ERROR, WARNING, HINT), 'github', true).split('\n')).toEqual([
      expect.stringMatching(`^::error file=${FILE},line=6::“Call closes”.*%0AFix: Choose another time\\.$`),
      expect.stringMatching(`^::warning file=${FILE},line=3::`),
      expect.stringMatching(`^::notice file=${FILE},line=22::`),
    ]);
  });

  test('signs that would end a property or the message are escaped', () => {
    const odd: Fault = { ...ERROR, file: 'content/a,b:c', values: { found: '100 %\n::error::' } };
    const text = shown(outcome(odd), 'github');
    expect(text).toContain('file=content/a%2Cb%3Ac,line=6::');
    expect(text).toContain('100 %25%0A::error::');
    expect(text.split('\n')).toHaveLength(1);
  });

  test('a clean folder says nothing', () => {
    expect(shown(outcome(), 'github')).toBe('');
  });
});

describe('for GitLab', () => {
  const rows = (...faults: Fault[]) =>
    JSON.parse(shown(outcome(...faults), 'gitlab')) as Record<string, unknown>[];

  test('each fault has what the code quality report asks for', () => {
    expect(rows(ERROR)).toEqual([
      {
        description: expect.stringContaining('Fix: Choose another time.') as string,
        check_name: 'time-skipped',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: 'blocker',
        location: { path: FILE, lines: { begin: 6 } },
      },
    ]);
  });

  test('a fault of a whole file stands on its first line', () => {
    expect(rows({ ...ERROR, line: undefined })[0]).toMatchObject({ location: { lines: { begin: 1 } } });
  });

  test('a fault that moves is the same one, and two alike are two', () => {
    const [first, moved] = [rows(ERROR), rows({ ...ERROR, line: 9 })].map(([row]) => row?.['fingerprint']);
    expect(moved).toBe(first);
    const both = rows(ERROR, { ...ERROR, line: 9 }).map((row) => row['fingerprint']);
    expect(new Set(both).size).toBe(2);
  });
});
