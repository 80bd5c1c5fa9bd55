/** Open calls whose terms changed without a word to those who plan by them. */
import { callMoments } from '../../site/calls/call-moments.ts';
import { callState, isOpen } from '../../site/calls/call-state.ts';
import { FINNISH_ZONE } from '../../site/finnish-time.ts';
import { quoted, type Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';
import type { Content } from '../references.ts';

/** What an applicant plans by: dates, money, places and who may apply. */
const TERMS = [
  'opens',
  'closes',
  'continuous',
  'withdrawn',
  'totalSupport',
  'nationwide',
  'regions',
  'applicants',
];

/**
 * A fault for each term of a call, open at `at` as the main branch has it, that differs now and has no new row in
 * `changes`. Calls that the export dates change by the export, whose own history the page shows.
 */
export function untoldChanges(before: readonly EntryFile[], content: Content, at: Temporal.Instant): Fault[] {
  const today = at.toZonedDateTimeISO(FINNISH_ZONE).toPlainDate().toString();
  return before.flatMap((old) => {
    if (old.collection !== 'calls' || old.lang !== 'fi' || old.data.draft === true || !wasOpen(old, at))
      return [];
    const now = content.entries.find(
      ({ collection, id, lang }) => collection === 'calls' && id === old.id && lang === 'fi',
    );
    // A file that cannot be read has a fault of its own, and what it says is not known.
    if (now === undefined || Object.keys(now.data).length === 0 || told(now) > told(old)) return [];
    return TERMS.filter((term) => JSON.stringify(now.data[term]) !== JSON.stringify(old.data[term])).map(
      (path): Fault => {
        const values = { before: shown(old.data[path]), found: shown(now.data[path]), today };
        return { file: now.file, line: now.lineOf([path]), path, rule: 'untold-change', values };
      },
    );
  });
}

function told({ data }: EntryFile): number {
  return Array.isArray(data.changes) ? data.changes.length : 0;
}

function shown(value: unknown): string {
  return value === undefined ? '–' : quoted(Array.isArray(value) ? value.join(', ') : value);
}

function wasOpen({ data }: EntryFile, at: Temporal.Instant): boolean {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  if (data.exportId !== undefined) return false;
  if (data.continuous === true && data.opens === undefined) return data.withdrawn === undefined;
  try {
    const moments = callMoments({
      opens: text(data.opens),
      closes: text(data.closes),
      overBy: text(data.overBy),
      withdrawn: data.withdrawn !== undefined,
    });
    return isOpen(callState(moments, at.epochMilliseconds));
  } catch {
    return false;
  }
}
