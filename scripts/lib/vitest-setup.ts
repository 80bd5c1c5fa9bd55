/** Before every file of unit tests: property tests draw the same values in every run; `npm run fuzz:door` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2026 });
