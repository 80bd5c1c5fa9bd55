/**
 * The door: bytes and a moment in, an outcome and its report out. No files, no network and no clock in here;
 * they are handed in at the edge. Whatever the bytes are, nothing but the four outcomes comes out.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Approval } from './report/approval.ts';
import { isValidApproval } from './report/approval.ts';
import { countFindings, type Finding } from './report/finding.ts';
import { finish } from './finish.ts';
import type { Known } from './known.ts';
import { withoutPersons } from './persons.ts';
import { readRecords, type Envelope } from './records.ts';
import type { ListCounts, Outcome, Report } from './report/report.ts';
import { CHANGE_RULES } from './rules/change.ts';
import type { ChangeSubject, LastAccepted } from './rules/change-subject.ts';
import { ENVELOPE_RULES, VERSION_RULES, type EnvelopeSubject } from './rules/envelope.ts';
import { FILE_RULES, fileSubject } from './rules/file.ts';
import { hitsOf, type Context, type Rule, type Table } from './rules/rule.ts';
import { RULES, rowOf } from './rules/index.ts';
import { WHOLE_RULES } from './rules/whole.ts';
import { checkExport } from './read.ts';
import { envelopeSchema, type ThemeExport } from './schema.ts';
import { SETTINGS, type Settings } from './settings.ts';
import { isObject, type Draft } from './rules/record.ts';
import { parseShape } from './shape.ts';
import { tidy } from './tidy.ts';

export type { LastAccepted };

export interface IntakeInput {
  /** The file as it came. */
  bytes: Uint8Array;
  /** The moment of the run. */
  at: Temporal.Instant;
  /** The export accepted last; `null` on the first run. */
  last: LastAccepted | null;
  approval: Approval | null;
  known: Known;
  settings?: Settings;
}

export interface Intake {
  report: Report;
  /** The cleaned export to publish; `null` unless the outcome is `published`. */
  accepted: ThemeExport | null;
}

/** Checks, cleans and compares a file and decides whether it is published, held or refused. Never throws on bad input. */
export function takeIn({ bytes, at, last, approval, known, settings = SETTINGS }: IntakeInput): Intake {
  const context: Context = { at, settings, scope: known.scope };
  const run = new Run(bytes, context);

  const file = fileSubject(bytes, settings.maxBytes);
  run.apply(FILE_RULES, file, '');
  if (run.isRefused() || file.parsed?.ok !== true) return run.end();

  const envelope = readEnvelope(file.parsed.value, run);
  if (envelope === null) return run.end();
  run.head = envelope;

  const records = readRecords(file.parsed.value as Draft, envelope, known, context);
  run.add(records.findings);
  run.received = sizes(records.received);
  run.kept = sizes(records.kept);
  run.apply(WHOLE_RULES, { ...records, stated: envelope }, '');
  run.add(converterFindings(envelope));
  if (run.isRefused()) return run.end();

  const next: ThemeExport = withoutPersons({ ...envelope, ...records.kept });
  if (last !== null && last.sha256 === run.sha256) return run.end('unchanged');
  const accepted = finish({ next, last: last?.export ?? null, at });
  if (last !== null && isDeepStrictEqual(accepted, last.export)) return run.end('unchanged');

  const change: ChangeSubject = { last, next, findings: run.counted() };
  run.apply(CHANGE_RULES, change, '');
  if (run.isRefused()) return run.end();
  run.fit(accepted);
  if (run.isRefused()) return run.end();

  run.approve(approval);
  return run.pending.length > 0 ? run.end('held') : run.end('published', accepted);
}

const LISTS: ReadonlySet<string> = new Set([
  'projects',
  'calls',
  'organisations',
  'authorities',
  'tombstones',
]);

/** The head of the export, cleaned, without fields nobody knows; `null` when the file is refused for it. */
function readEnvelope(data: unknown, run: Run): Envelope | null {
  run.apply(VERSION_RULES, { data, wrong: [] }, '');
  if (run.isRefused()) return null;
  // Of the lists only their being there: their records are read on their own.
  const head = isObject(data)
    ? Object.fromEntries(
        Object.entries(data).map(([key, value]) => [
          key,
          LISTS.has(key) && Array.isArray(value) ? [] : value,
        ]),
      )
    : data;
  const { value, codes } = tidy(head);
  run.add(codes.map((code) => ({ code, level: rowOf(code)?.level ?? 'note', where: 'source' })));
  const parsed = parseShape(envelopeSchema, value);
  run.add(
    parsed.unknown.map((field) => ({
      code: 'W_UNKNOWN_FIELD',
      level: 'warn',
      where: field,
      values: { field },
    })),
  );
  const subject: EnvelopeSubject = { data: value, wrong: parsed.ok ? [] : parsed.wrong };
  run.apply(ENVELOPE_RULES, subject, '');
  return parsed.ok && !run.isRefused() ? parsed.value : null;
}

/** What an example of the converter's log may look like: anything else could be a name and is not passed on. */
const EXAMPLE = /^(?:[A-Z]\d[\w-]*|row \d+|[a-z]+:[\w-]+)$/;

/** What the converter already found, as it logged it. */
function converterFindings({ converterLog = [] }: Envelope): Finding[] {
  return converterLog.flatMap(({ code, count, examples }): Finding[] => {
    const level = rowOf(code)?.level;
    if (level === undefined || count === 0) return [];
    const shown = examples.filter((example) => EXAMPLE.test(example)).slice(0, count);
    const rest = { code, level, where: '', count: count - shown.length };
    return [...shown.map((where) => ({ code, level, where })), ...(rest.count > 0 ? [rest] : [])];
  });
}

function sizes(lists: Record<keyof ListCounts, readonly unknown[]>): ListCounts {
  return {
    projects: lists.projects.length,
    calls: lists.calls.length,
    organisations: lists.organisations.length,
    authorities: lists.authorities.length,
    tombstones: lists.tombstones.length,
  };
}

/** What one run has found so far, and the report it ends with. */
class Run {
  readonly sha256: string;
  readonly #bytes: number;
  readonly #context: Context;
  readonly #findings: Finding[] = [];
  head: Envelope | null = null;
  received: ListCounts | null = null;
  kept: ListCounts | null = null;
  #approved: string[] = [];

  constructor(bytes: Uint8Array, context: Context) {
    this.sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#bytes = bytes.length;
    this.#context = context;
  }

  isRefused(): boolean {
    return this.#findings.some(({ level }) => level === 'refuse');
  }

  /** Codes of rules that hold the file and that nobody has approved. */
  get pending(): string[] {
    const held = this.#findings.filter(({ level }) => level === 'hold').map(({ code }) => code);
    return [...new Set(held)].filter((code) => !this.#approved.includes(code)).toSorted();
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) this.#findings.push(finding);
  }

  /** Puts a subject before every rule of a table. */
  apply<Subject>(table: Table<Rule<Subject>>, subject: Subject, where: string): void {
    for (const [code, rule] of Object.entries(table)) {
      const hits = hitsOf(rule, subject, where, this.#context);
      this.add(hits.map((hit) => ({ code, level: rule.level, ...hit })));
    }
  }

  /** The last gate: what is published must be what the build reads without a fault. */
  fit(accepted: ThemeExport): void {
    const read = checkExport(accepted, 'export.json');
    for (const { path: field } of read.ok ? [] : read.faults) {
      this.add([{ code: 'E_UNFIT', level: RULES.E_UNFIT.level, where: field, values: { field } }]);
    }
  }

  approve(approval: Approval | null): void {
    const { at, settings } = this.#context;
    if (approval === null || !isValidApproval(approval, this.sha256, at, settings)) return;
    const pending = this.pending;
    this.#approved = approval.codes.filter((code) => pending.includes(code)).toSorted();
  }

  counted() {
    return countFindings(this.#findings, this.#context.settings.examples);
  }

  end(outcome: Outcome = 'refused', accepted: ThemeExport | null = null): Intake {
    const { at } = this.#context;
    return {
      accepted,
      report: {
        outcome,
        at: at.toString({ smallestUnit: 'second' }),
        file: { sha256: this.sha256, bytes: this.#bytes },
        exportId: this.head?.exportId ?? null,
        generatedAt: this.head?.generatedAt ?? null,
        retrievedAt: this.head?.source.retrievedAt ?? null,
        method: this.head?.source.method ?? null,
        received: this.received,
        kept: this.kept,
        findings: this.counted(),
        approved: this.#approved,
        pending: outcome === 'held' ? this.pending : [],
      },
    };
  }
}
