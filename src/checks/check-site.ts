/** The whole check of a content folder: the same errors for the writer's command, the build and the merge request. */
import { adviceOn } from './advice/advice.ts';
import { checkContent, inOrder, type CheckedContent } from './content.ts';
import type { Fault } from './fault.ts';
import { againstMain, type AgainstMain } from './history/against-main.ts';

export interface CheckedSite extends CheckedContent {
  /** Why the content could not be compared with the main branch, or `null` when it was. */
  unknown: AgainstMain['unknown'];
}

/** Errors of the folder as of `at`, by file and line; `warnings` are those found on the way. */
export function checkSite(folder: string, at: Temporal.Instant): CheckedSite {
  const checked = checkContent(folder);
  if (checked.content === null) return { ...checked, unknown: null };
  const { faults, unknown } = againstMain(folder, checked.content, at);
  return { ...checked, faults: inOrder([...checked.faults, ...faults]), unknown };
}

/** Faults of every level: the errors of a checked folder with all advice on it. */
export function withAdvice({ faults, warnings, content }: CheckedSite, at: Temporal.Instant): Fault[] {
  const advice = content === null ? [] : adviceOn(content, at);
  return inOrder([...faults, ...warnings, ...advice]);
}
