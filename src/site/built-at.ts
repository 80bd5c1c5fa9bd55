/**
 * The moment the build speaks of where a sentence must be true without a script ("on 24 November no call was open").
 * `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org) sets it, so that two builds can be the same byte for byte.
 */
const fixed = process.env['SOURCE_DATE_EPOCH'];

export const builtAt: Temporal.Instant =
  fixed === undefined ? Temporal.Now.instant() : Temporal.Instant.fromEpochMilliseconds(Number(fixed) * 1000);
