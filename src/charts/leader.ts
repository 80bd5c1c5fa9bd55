/** What a chart shows first of all: which row is the largest, and whether it stands alone. */

export interface Ranked {
  label: string;
  value: number | null;
}

export type Leader =
  /** Nothing has a figure, or every figure is nought. */
  | { kind: 'none' }
  /** One row has a figure and there is no other to compare with. */
  | { kind: 'only'; label: string; value: number }
  | { kind: 'first'; label: string; value: number }
  /** Several share the first place. */
  | { kind: 'tie'; labels: string[]; value: number };

/** The row or rows with the largest figure; unknown figures are not compared. */
export function leaderOf(rows: readonly Ranked[]): Leader {
  const known = rows.filter((row): row is { label: string; value: number } => row.value !== null);
  const value = Math.max(0, ...known.map((row) => row.value));
  if (value === 0) return { kind: 'none' };
  const labels = known.filter((row) => row.value === value).map(({ label }) => label);
  const [label = ''] = labels;
  if (known.length === 1) return { kind: 'only', label, value };
  return labels.length === 1 ? { kind: 'first', label, value } : { kind: 'tie', labels, value };
}
