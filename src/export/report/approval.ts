/** The approval of a held export: for one file, for named rules, for a few days. */
import { z } from 'astro/zod';
import type { Settings } from '../settings.ts';

/** A person's decision that a held file may be published after all. */
export const approvalSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The one file it holds for'),
  codes: z.array(z.string().regex(/^[HW]_[A-Z_]+$/)).min(1),
  reason: z.string().min(10),
  role: z.string().min(3).describe('Role of who decided; never a name'),
  on: z.iso.datetime({ offset: false }),
});

export type Approval = z.output<typeof approvalSchema>;

/** Whether the approval holds for the file with this hash at this moment: neither before its date nor too long after. */
export function isValidApproval(
  approval: Approval,
  sha256: string,
  at: Temporal.Instant,
  { approvalDays }: Settings,
): boolean {
  const given = Temporal.Instant.from(approval.on);
  const until = given.add({ hours: approvalDays * 24 });
  return (
    approval.sha256 === sha256 &&
    Temporal.Instant.compare(given, at) <= 0 &&
    Temporal.Instant.compare(at, until) <= 0
  );
}
