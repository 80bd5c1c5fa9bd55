/** `npm run export:approve`: a person's word, kept in version control, that a held export is right. */
import { join } from 'node:path';
import { isValidApproval, type Approval } from '../../../src/export/report/approval.ts';
import type { Report } from '../../../src/export/report/report.ts';
import { SETTINGS } from '../../../src/export/settings.ts';
import type { Lang } from '../../../src/i18n/languages.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { alone } from './alone.ts';
import { EXIT, type Exit } from './exit.ts';
import { approvalFile, isoMoment, jsonText, replaceFile, REPORT } from './files.ts';
import type { World } from './pull.ts';
import { readApproval, readReport } from './standing.ts';
import { tellTrouble, Trouble } from './trouble.ts';

export interface ApproveOrder {
  content: string;
  sha256: string;
  reason: string;
  role: string;
  /** Hold codes, comma-separated; without them all that are pending. */
  codes: string | undefined;
  lang: Lang;
}

const SHORTEST_REASON = 10;

/**
 * Writes the approval of the newest held file and says what to do next. Refuses, saying why, when that file is
 * another one or not held, when a code is not pending, and when the words are not those of a role with a reason.
 */
export async function approve(
  order: ApproveOrder,
  { now, talk }: Pick<World, 'now' | 'talk'>,
): Promise<Exit> {
  try {
    const words = checkedWords(order);
    return await alone(order.content, now(), (folder) => {
      const { pending } = heldReport(order.content, words.sha256);
      const chosen = chosenCodes(order.codes, pending);
      const earlier = validApproval(order.content, words.sha256, now());
      const approval = withEarlier(earlier, { ...words, codes: chosen, on: isoMoment(now()) });
      const name = approvalFile(words.sha256);
      replaceFile(folder, name, jsonText(approval));

      const t = strings(order.lang);
      const { codes } = approval;
      const left = pending.filter((code) => !codes.includes(code));
      talk.say(t('door.approve.written', { file: join(folder, name), codes: codes.join(', ') }));
      if (left.length > 0) talk.say(t('door.approve.left', { codes: left.join(', ') }));
      talk.say(t('door.approve.next'));
      return EXIT.done;
    });
  } catch (error) {
    return tellTrouble(error, order, talk);
  }
}

/** What the person typed, tidied; throws a `Trouble` when it will not do. */
function checkedWords({ sha256, reason, role }: ApproveOrder): Pick<Approval, 'sha256' | 'reason' | 'role'> {
  const sum = sha256.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sum)) throw new Trouble('badSum', { found: sha256 });
  const why = reason.trim();
  if (why.length < SHORTEST_REASON) {
    throw new Trouble('shortReason', { length: why.length, limit: SHORTEST_REASON });
  }
  // Contact details have no business here, and a role has neither digits nor an @.
  const who = role.trim();
  if (!/^[^\d@]{3,60}$/.test(who)) throw new Trouble('badRole', { found: who });
  return { sha256: sum, reason: why, role: who };
}

function heldReport(content: string, sha256: string): Report {
  const report = readReport(content);
  if (report === null) throw new Trouble('noReport', { file: join(content, 'export', REPORT) });
  if (report.file.sha256 !== sha256) throw new Trouble('otherSum', { newest: report.file.sha256 });
  if (report.outcome !== 'held') throw new Trouble('notHeld');
  return report;
}

/** What was approved of the file before and still holds. */
function validApproval(content: string, sha256: string, at: Temporal.Instant): Approval | null {
  const approval = readApproval(content, sha256);
  return approval !== null && isValidApproval(approval, sha256, at, SETTINGS) ? approval : null;
}

/** One file holds all approvals of an export: what was approved code by code adds up. */
function withEarlier(earlier: Approval | null, approval: Approval): Approval {
  if (earlier === null) return approval;
  const both = (field: 'reason' | 'role') => [...new Set([earlier[field], approval[field]])].join('; ');
  return {
    ...approval,
    codes: [...new Set([...earlier.codes, ...approval.codes])].toSorted(),
    reason: both('reason'),
    role: both('role'),
  };
}

function chosenCodes(typed: string | undefined, pending: Report['pending']): Approval['codes'] {
  if (typed === undefined) return pending;
  const asked = [...new Set(typed.split(/[\s,]+/).filter((code) => code !== ''))];
  const unknown = asked.filter((code) => !pending.some((each) => each === code));
  if (asked.length === 0 || unknown.length > 0) {
    throw new Trouble('badCodes', { codes: unknown.join(', ') || typed, pending: pending.join(', ') });
  }
  return pending.filter((code) => asked.includes(code));
}
