/** The words sources give the state of a record, in lower case. Others are told of, and the dates decide. */

/** Seen in the lists of 2007–2013 and 2014–2020; those of 2021–2027 are not known yet. */
export const PROJECT_STATE_WORDS: Readonly<Record<string, 'running' | 'ended' | 'interrupted'>> = {
  toiminnassa: 'running',
  'toiminta päättynyt': 'ended',
  keskeytynyt: 'interrupted',
};

/** Of the call notices of EURA 2021. */
export const CALL_STATE_WORDS: ReadonlySet<string> = new Set(['haettavissa', 'julkaistu', 'paattynyt']);
