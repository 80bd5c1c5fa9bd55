/** Where the records of a file come from, said in every file or beside it. */
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

/** Whether a source's licence is known. */
export function licenceState(licence: string | null): Provenance['licenceState'] {
  return licence === null ? 'not-stated' : 'stated';
}
