/** The clock alone, for scripts that carry no more of the languages than they need. */
import type { Lang } from './languages.ts';

/** A clock as the language writes it: `16.15` in Finnish and Swedish, `16:15` in English. */
export function formatClock(lang: Lang, clock: string): string {
  return lang === 'en' ? clock : clock.replace(/^0/, '').replace(':', '.');
}
