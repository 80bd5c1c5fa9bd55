/** The moment at which the examples are built and looked at, so that their pictures stay the same for ever. */
export const SAMPLE_MOMENT = '2026-11-24T10:00:00Z';
