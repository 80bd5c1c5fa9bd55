/** Where the records of the tests come from. */
import type { Provenance } from './provenance.ts';

export const testProvenance: Provenance = {
  source: 'Testilähde',
  sourceUrl: 'https://source.example/',
  licence: null,
  licenceState: 'not-stated',
  attribution: 'Lähde: testi',
  retrievedAt: '2026-11-24T05:00:00Z',
};
