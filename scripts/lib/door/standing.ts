/** What stands in the content folder: the last good export, what is remembered of it, and approvals. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvalSchema, type Approval } from '../../../src/export/report/approval.ts';
import type { LastAccepted } from '../../../src/export/intake.ts';
import { readExport } from '../../../src/export/read.ts';
import { reportSchema, stateSchema, type Report, type State } from '../../../src/export/report/report.ts';
import { ACCEPTED, approvalFile, REPORT, STATE } from './files.ts';
import { Trouble } from './trouble.ts';

export interface Standing {
  /** `null` before the first run. */
  last: LastAccepted | null;
  /** `null` when nothing is remembered, or something of another export: a run was killed between the two files. */
  state: State | null;
  acceptedSha256: string | null;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Reads what stands in content/export/. Throws a `Trouble` when the last good export cannot be read. */
export function readStanding(content: string): Standing {
  const file = join(content, 'export', ACCEPTED);
  if (!existsSync(file)) return { last: null, state: null, acceptedSha256: null };
  const bytes = readFileSync(file);
  const read = readExport(bytes, file);
  if (!read.ok) throw new Trouble('brokenLast', { file });
  const acceptedSha256 = sha256Of(bytes);
  const remembered = stateSchema.safeParse(readJson(join(content, 'export', STATE))).data;
  const trusted = remembered?.acceptedSha256 === acceptedSha256 ? remembered : null;
  return {
    last: {
      export: read.export,
      sha256: trusted?.sha256 ?? null,
      findings: trusted?.report.findings ?? null,
    },
    state: trusted,
    acceptedSha256,
  };
}

/** The approval of the file with this checksum, when a person has given one. Throws a `Trouble` when it is broken. */
export function readApproval(content: string, sha256: string): Approval | null {
  const file = join(content, 'export', approvalFile(sha256));
  if (!existsSync(file)) return null;
  const read = approvalSchema.safeParse(readJson(file));
  if (!read.success || read.data.sha256 !== sha256) throw new Trouble('brokenApproval', { file });
  return read.data;
}

/** The report of the newest run; `null` when there is none that can be read. */
export function readReport(content: string): Report | null {
  return reportSchema.safeParse(readJson(join(content, 'export', REPORT))).data ?? null;
}

/** `undefined` for a file that is not there or no JSON. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
