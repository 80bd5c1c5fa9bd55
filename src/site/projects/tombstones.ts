/** Records that are gone from the export. Their pages stay at the same address and tell what happened. */
import type { ExportTombstone } from '../../export/schema.ts';
import { byLang, type ByLang, type Lang } from '../../i18n/languages.ts';
import { slugsOf, textFor, type Entry, type InLanguage } from '../entry.ts';
import { projectSlug } from './projects.ts';

export interface Gone {
  /** Code of the project or id of the call in the export. */
  code: string;
  /** What links name it by: the code of a project, the folder of a call. */
  id: string;
  kind: 'project' | 'call';
  slugs: ByLang<string>;
  /** What it was last called; `null` where that is not known or must not be told. */
  name: ((lang: Lang) => InLanguage<string>) | null;
  reason: ExportTombstone['reason'];
  /** Day since when it is gone. */
  on: string;
  /** Export it was last seen in; `null` where nothing at all is told. */
  lastSeenIn: string | null;
  /** Code or id of the record that took its place. */
  replacedBy: string | null;
}

interface Living {
  projects: readonly { code: string }[];
  calls: readonly { id: string }[];
}

/**
 * Every tombstone whose record does not live on, with the address the record had. The door says of each what it was;
 * one without that, in a file edited by hand, is taken for a project.
 */
export function joinTombstones(
  tombstones: readonly ExportTombstone[],
  living: Living,
  callEntries: readonly Entry<'calls'>[],
): Gone[] {
  const codes = new Set([...living.projects.map(({ code }) => code), ...living.calls.map(({ id }) => id)]);
  const entryOf = new Map(callEntries.map((entry) => [entry.facts.exportId, entry]));
  return tombstones
    .filter(({ code, reason }) => reason === 'privacy' || !codes.has(code))
    .map((tombstone): Gone => {
      const { code, reason, on } = tombstone;
      const entry = entryOf.get(code);
      const isCall = tombstone.kind === 'call';
      const isPrivate = reason === 'privacy';
      const name = isPrivate ? null : (tombstone.name ?? null);
      const slug = isCall ? code.replace(/^editor:/, '') : projectSlug(code);
      return {
        code,
        id: isCall ? (entry?.id ?? slug) : code,
        kind: isCall ? 'call' : 'project',
        slugs: entry === undefined ? byLang(() => slug) : slugsOf(entry),
        name: name && ((lang) => textFor(name, lang)),
        reason,
        on,
        lastSeenIn: isPrivate ? null : tombstone.lastSeenExportId,
        replacedBy: isPrivate ? null : tombstone.replacedBy,
      };
    });
}

/** The records that have a page of their own: a privacy tombstone outweighs a record that came back. */
export function withoutGone<T>(
  records: readonly T[],
  codeOf: (record: T) => string,
  gone: readonly Gone[],
): T[] {
  const codes = new Set(gone.map(({ code }) => code));
  return records.filter((record) => !codes.has(codeOf(record)));
}
