/** The file of one language that tells what each page can be narrowed by. Loaded when a choice is first needed. */
import type { Lang } from '../../i18n/languages.ts';

export interface FacetsFile {
  /** The pages' ids in the index. */
  ids: string[];
  /** By facet: its values, and for each page which of them it has. */
  facets: Record<string, { values: string[]; of: number[][] }>;
  /** For each page the days its state is worked out from, as the page gives them; empty when it has no state. */
  dates: string[];
  /** For each page its day (ISO), for the order by date. */
  date: string[];
}

/** Its name beside the index. */
export function facetsFileName(lang: Lang): string {
  return `facets.${lang}.json`;
}
