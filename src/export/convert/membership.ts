/** Which projects and calls are the theme's: lists that people keep, as no column of the source tells it. */
import type { z } from 'astro/zod';
import type { themeCalls, themeProjects } from '../../schemas/theme-projects.ts';

export type ThemeProjectRow = z.output<typeof themeProjects>[number];
export type ThemeCallRow = z.output<typeof themeCalls>[number];

export interface Membership {
  projects: readonly ThemeProjectRow[];
  calls: readonly ThemeCallRow[];
}

type Basis = Pick<ThemeProjectRow, 'basis' | 'evidenceUrl' | 'checkedOn'>;

/** Why a record belongs, as the export says it. */
export function basisOf({ basis, evidenceUrl, checkedOn }: Basis) {
  return { kind: basis, evidenceUrl, checkedOn };
}
