/** The outcome of a check in the forms that people, programs and code-review services read. */
import { createHash } from 'node:crypto';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Fault } from './fault.ts';
import { explainFault, faultList, stoppedLine } from './report.ts';
import { levelOf, type Level } from './rules.ts';

export const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

export interface Outcome {
  /** How many files were read. */
  files: number;
  /** Faults of every level, by file and line. */
  faults: readonly Fault[];
  /** Why something could not be checked, each a sentence in the reader's language. */
  notes: readonly string[];
}

export interface Shown {
  lang: Lang;
  /** Whether hints are shown one by one; otherwise text says only how many there are. */
  hints: boolean;
}

/** The outcome as one text of the format, without a line end. Hints are left out unless asked for. */
export function formatOutcome(outcome: Outcome, format: Format, shown: Shown): string {
  const faults = outcome.faults.filter(({ rule }) => shown.hints || levelOf(rule) !== 'hint');
  return WRITERS[format]({ ...outcome, faults }, shown, outcome.faults.length - faults.length);
}

type Writer = (outcome: Outcome, shown: Shown, hintsLeft: number) => string;

const WRITERS: Record<Format, Writer> = { text: asText, json: asJson, github: asGithub, gitlab: asGitlab };

function ofLevel(faults: readonly Fault[], level: Level): Fault[] {
  return faults.filter(({ rule }) => levelOf(rule) === level);
}

/** Hints first and errors last: what stops the work stands nearest to where the reader looks. */
function asText({ files, faults, notes }: Outcome, { lang }: Shown, hintsLeft: number): string {
  const t = strings(lang);
  const [errors, warnings, hints] = (['error', 'warning', 'hint'] as const).map((level) =>
    ofLevel(faults, level),
  ) as [Fault[], Fault[], Fault[]];
  const closing = [
    errors.length > 0 ? stoppedLine(errors, lang) : t('checks.clean', { count: files }),
    ...(warnings.length > 0 ? [t('checks.warnings', { count: warnings.length })] : []),
    ...(hintsLeft > 0 ? [t('checks.hints', { count: hintsLeft })] : []),
    ...notes,
  ].join('\n');
  return [...[hints, warnings, errors].map((some) => faultList(some, lang)), closing]
    .filter(Boolean)
    .join('\n\n');
}

function asJson({ files, faults, notes }: Outcome, { lang }: Shown): string {
  const rows = faults.map((fault) => {
    const { what, fix } = explainFault(fault, lang);
    const { file, line = null, path, rule } = fault;
    return { level: levelOf(rule), file, line, field: path === '' ? null : path, rule, what, fix };
  });
  return JSON.stringify({ files, faults: rows, notes }, null, 2);
}

const GITHUB_COMMANDS: Record<Level, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/** Workflow commands of GitHub Actions; its documentation asks for these signs to be escaped. */
function escaped(text: string, more: readonly [string, string][] = []): string {
  const pairs: [string, string][] = [['%', '%25'], ['\r', '%0D'], ['\n', '%0A'], ...more];
  return pairs.reduce((result, [sign, code]) => result.replaceAll(sign, code), text);
}

function asGithub({ faults, notes }: Outcome, { lang }: Shown): string {
  const t = strings(lang);
  const property = (value: string) =>
    escaped(value, [
      [':', '%3A'],
      [',', '%2C'],
    ]);
  const lines = faults.map((fault) => {
    const { what, fix } = explainFault(fault, lang);
    const place = [
      `file=${property(fault.file)}`,
      ...(fault.line === undefined ? [] : [`line=${String(fault.line)}`]),
    ];
    const message = escaped(`${what}\n${t('checks.fix').trim()} ${fix}`);
    return `::${GITHUB_COMMANDS[levelOf(fault.rule)]} ${place.join(',')}::${message}`;
  });
  return [...lines, ...notes.map((note) => `::notice::${escaped(note)}`)].join('\n');
}

const GITLAB_SEVERITIES: Record<Level, string> = { error: 'blocker', warning: 'minor', hint: 'info' };

/** GitLab's code quality report. The fingerprint has no line, so that a fault that moves is still the same one. */
function asGitlab({ faults }: Outcome, { lang }: Shown): string {
  const seen = new Map<string, number>();
  const rows = faults.map((fault) => {
    const { what, fix } = explainFault(fault, lang);
    const key = JSON.stringify([fault.file, fault.rule, fault.path, fault.values]);
    const turn = (seen.get(key) ?? 0) + 1;
    seen.set(key, turn);
    return {
      description: `${what} ${strings(lang)('checks.fix').trim()} ${fix}`,
      check_name: fault.rule,
      fingerprint: createHash('sha256')
        .update(`${key}${String(turn)}`)
        .digest('hex'),
      severity: GITLAB_SEVERITIES[levelOf(fault.rule)],
      location: { path: fault.file, lines: { begin: fault.line ?? 1 } },
    };
  });
  return JSON.stringify(rows, null, 2);
}
