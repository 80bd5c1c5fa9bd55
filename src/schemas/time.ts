/** Times as editors write them: Finnish wall-clock time, without an offset. */
import { z } from 'astro/zod';
import { readFinnishTime, type TimeFault } from '../site/finnish-time.ts';
import { ofKind } from './labelled.ts';

function checked(text: string, context: z.RefinementCtx): string {
  const read = readFinnishTime(text);
  if (!read.ok) {
    context.addIssue({ code: 'custom', params: { rule: read.fault satisfies TimeFault }, input: text });
  }
  return text;
}

/**
 * `2026-12-15 16:15` (Finnish time) or, where the source gives no clock, the day alone.
 * A time that the change to summer time skips, or that happens twice in autumn, is refused.
 */
export const finnishTime = ofKind(
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().transform(checked),
  ),
  'time',
);
