/** Every limit and threshold of the door for the export. Each is a judgement and meant to be changed here. */

/** A limit that is absolute for a small package of projects and relative for a whole programme. */
export interface Allowance {
  records: number;
  /** Share of the last accepted list, 0–1. The larger of the two counts. */
  share: number;
}

export interface Settings {
  maxBytes: number;
  /** Objects and lists inside each other. */
  maxDepth: number;
  text: { name: number; town: number; summary: number; html: number };
  /** How far ahead of the clock of the run the export's own moments may be. */
  clockAheadMinutes: number;
  approvalDays: number;
  examples: number;
  skips: Allowance;
  /** Projects gone without a tombstone beyond this many: the file is refused, not only held. */
  vanish: Allowance;
  /** The same for an export of a whole programme: from this many projects on. */
  wholeProgramme: { from: number; vanish: Allowance };
  tombstones: Allowance;
  growth: Allowance;
  /** Change of the sum of planned money, 0–1. */
  plannedSumShare: number;
  /** Change of one project's planned money: both limits together. */
  plannedProject: { share: number; cents: number };
  realisedFallShare: number;
  /** Records that change in one and the same field. */
  massChange: Allowance;
  /** A warning on more than `above` of the records where it was on less than `below` before. */
  warnings: { above: number; below: number };
  /** Names that lose a language. */
  languageLoss: Allowance;
  /** The theme's whole frame, in cents: no single project can be larger. */
  hugeProjectCents: number;
  realisedAbovePlanned: { share: number; cents: number };
  partsTolerance: number;
  ratePoints: number;
  /** Days of the eligibility period (Regulation (EU) 2021/1060, Article 63(2)). */
  eligibility: { from: string; to: string };
  ageDays: { editors: number; page: number; overdue: number };
}

export const SETTINGS: Settings = {
  maxBytes: 25 * 1024 * 1024,
  maxDepth: 12,
  text: { name: 300, town: 80, summary: 20_000, html: 60_000 },
  clockAheadMinutes: 10,
  approvalDays: 7,
  examples: 20,
  skips: { records: 3, share: 0.02 },
  vanish: { records: 2, share: 0.1 },
  wholeProgramme: { from: 1_000, vanish: { records: 5, share: 0.005 } },
  tombstones: { records: 2, share: 0.1 },
  growth: { records: 10, share: 0.3 },
  plannedSumShare: 0.15,
  plannedProject: { share: 0.5, cents: 100_000_00 },
  realisedFallShare: 0.01,
  massChange: { records: 2, share: 0.5 },
  warnings: { above: 0.2, below: 0.05 },
  languageLoss: { records: 2, share: 0.05 },
  hugeProjectCents: 14_000_000_00,
  realisedAbovePlanned: { share: 0.01, cents: 100_00 },
  partsTolerance: 1_00,
  ratePoints: 0.5,
  eligibility: { from: '2021-01-01', to: '2029-12-31' },
  // Four months is how often the list must be brought up to date (Regulation (EU) 2021/1060, Article 49(3)).
  ageDays: { editors: 75, page: 110, overdue: 122 },
};

/** How many of `total` records an allowance covers. */
export function allowed({ records, share }: Allowance, total: number): number {
  return Math.max(records, Math.floor(total * share));
}
