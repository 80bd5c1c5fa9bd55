/** Where the records of a file come from, said in every file, in every record and beside it. */
import type { ThemeExport } from '../../export/schema.ts';
import { visibleLine } from '../text.ts';
import { field, optional, type Field } from './table.ts';

export interface Provenance {
  source: string;
  sourceUrl: string;
  /** The licence the source states. */
  licence: string | null;
  /** `not-stated`: the source names no licence; mention the source and the day. */
  licenceState: 'stated' | 'not-stated';
  /** How the source wants to be named. */
  attribution: string;
  /** Day or moment when the records were taken from their source, or last read through by the editors. */
  retrievedAt: string;
}

/** The same without any character that only a machine would notice: what the encoders write. */
export function visibleProvenance(provenance: Provenance): Provenance {
  const { source, licence, attribution } = provenance;
  return {
    ...provenance,
    source: visibleLine(source),
    licence: licence === null ? null : visibleLine(licence),
    attribution: visibleLine(attribution),
  };
}

/** Whether a source's licence is known. */
export function licenceState(licence: string | null): Provenance['licenceState'] {
  return licence === null ? 'not-stated' : 'stated';
}

/** What each record of the export says of itself, so that a row that has left its file still tells where it is from. */
export function exportProvenance<T>(source: ThemeExport['source']): Field<T>[] {
  return [
    field('source', 'address', () => source.url),
    optional('licence', 'text', () => source.licence),
    field('retrievedAt', 'moment', () => source.retrievedAt),
  ];
}

/** The same for what the editors gathered: `read` gives a record's sources and the day they last read it through. */
export function editorsProvenance<T>(
  read: (record: T) => { sources: readonly { url: string }[]; reviewed: string },
): Field<T>[] {
  return [
    field('sources', 'list', (record) => read(record).sources.map(({ url }) => url)),
    optional('licence', 'text', () => null),
    field('reviewed', 'day', (record) => read(record).reviewed),
  ];
}
