import { describe, expect, test } from 'vitest';
import type { Report, State } from '../../export/report/report.ts';
import { RULES } from '../../export/rules/index.ts';
import { LANGS } from '../../i18n/languages.ts';
import { allChecks, qualityOf, waitingRun } from './export-quality.ts';

const hasPage = (code: string) => code.startsWith('TEST');
const found = (code: string, level: 'skip' | 'hold' | 'warn' | 'note', examples: string[] = []) => ({
  code,
  level,
  count: 1,
  examples,
});

describe('what the check found', () => {
  test('is told apart by whether readers notice it, a person approved it or it was only put right', () => {
    const quality = qualityOf(
      [
        found('H_FIRST_RUN', 'hold'),
        found('S_NO_NAME', 'skip'),
        found('W_NAME_CAPS', 'warn'),
        found('N_SPACE', 'note'),
      ],
      'en',
      hasPage,
    );
    const codes = (lines: { code: string }[]) => lines.map(({ code }) => code);
    expect(codes(quality.noticed)).toEqual(['S_NO_NAME', 'W_NAME_CAPS']);
    expect(codes(quality.approved)).toEqual(['H_FIRST_RUN']);
    expect(codes(quality.corrected)).toEqual(['N_SPACE']);
  });

  test('names at most five projects that have a page, and never an organisation', () => {
    const examples = [
      'organisations[3]',
      'name:testihenkilo',
      ...'1234567'.split('').map((n) => `TEST0${n}`),
    ];
    const [line] = qualityOf([found('W_NAME_CAPS', 'warn', examples)], 'fi', hasPage).noticed;
    expect(line?.projects).toEqual(['TEST01', 'TEST02', 'TEST03', 'TEST04', 'TEST05']);
  });

  test('is said in words with its values', () => {
    const [line] = qualityOf([{ ...found('W_AGE', 'warn'), values: { days: 80 } }], 'en', hasPage).noticed;
    expect(line?.says).toContain('80 days ago');
  });

  test('has only its code when the rule is not known here', () => {
    const [line] = qualityOf([found('W_OF_TOMORROW', 'warn')], 'sv', hasPage).noticed;
    expect(line).toMatchObject({ code: 'W_OF_TOMORROW', says: '', effect: '' });
  });
});

describe('a newer file is told of', () => {
  const run = (outcome: Report['outcome'], sha256: string) =>
    ({ outcome, file: { sha256, bytes: 1 } }) as Report;
  const state = { sha256: 'a' } as State;

  test('when it waits or was refused, also before anything was taken in', () => {
    expect(waitingRun(state, run('held', 'b'))?.outcome).toBe('held');
    expect(waitingRun(null, run('refused', 'b'))?.outcome).toBe('refused');
  });

  test('not when it was taken in, brought nothing new or is the one shown', () => {
    expect(waitingRun(state, run('published', 'a'))).toBeNull();
    expect(waitingRun(state, run('unchanged', 'b'))).toBeNull();
    expect(waitingRun(state, run('held', 'a'))).toBeNull();
    expect(waitingRun(state, null)).toBeNull();
  });
});

test.each(LANGS)('the list of checks in "%s" has every rule once, in words', (lang) => {
  const checks = allChecks(lang).flatMap((group) => group.checks);
  expect(checks.map(({ code }) => code).toSorted()).toEqual(Object.keys(RULES).toSorted());
  expect(checks.filter(({ says }) => says === '' || says.includes('{{'))).toEqual([]);
});
