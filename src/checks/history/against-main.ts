/** The content against its main version: what the public knows of must not vanish or change in silence. */
import type { Fault } from '../fault.ts';
import type { Content } from '../references.ts';
import { lostAddresses, lostRedirects } from './lost-addresses.ts';
import { readMainVersion, type Unknown } from './main-version.ts';
import { untoldChanges } from './untold-changes.ts';

export interface AgainstMain {
  faults: Fault[];
  /** Why nothing could be compared; that is no fault of the writer. */
  unknown: Unknown | null;
}

/** Compares `content`, read from `folder`, with the main branch as of `at`. */
export function againstMain(folder: string, content: Content, at: Temporal.Instant): AgainstMain {
  const main = readMainVersion(folder);
  if (!main.known) return { faults: [], unknown: main.why };
  const faults = [
    ...lostAddresses(main.entries, content, at),
    ...lostRedirects(main.redirects, content),
    ...untoldChanges(main.entries, content, at),
  ];
  return { faults, unknown: null };
}
