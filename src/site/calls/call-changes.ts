/** The public history of a call in words. */
import type { Lang } from '../../i18n/languages.ts';
import { formatFinnishTime } from '../../i18n/moments.ts';
import { strings } from '../../i18n/strings.ts';
import type { Call, DateMove } from './calls.ts';

export interface ChangeLine {
  /** Day of the change, `2022-08-18`. */
  on: string;
  text: string;
  /** Where it was announced, each address once. */
  sources: string[];
}

/** Each day of change in the editors' words, else in a sentence a move. */
export function changeLines({ changes }: Pick<Call, 'changes'>, lang: Lang): ChangeLine[] {
  return changes.map(({ on, text, moves }) => ({
    on,
    text: text?.[lang] ?? moves.map((move) => moveText(move, lang)).join(' '),
    sources: [...new Set(moves.map(({ url }) => url))],
  }));
}

/** `Sulkeutumispäivä siirtyi myöhemmäksi: torstaista …`: which day moved, from when to when. */
function moveText({ field, from, to }: DateMove, lang: Lang): string {
  const t = strings(lang);
  const day = (date: string) => formatFinnishTime(lang, date);
  if (to === null) return from === null ? '' : t(`calls.moved.${field}.removed`, { from: day(from) });
  if (from === null) return t(`calls.moved.${field}.set`, { to: day(to) });
  const way = to > from ? 'later' : 'earlier';
  return t(`calls.moved.${field}.${way}`, { from: day(from), to: day(to) });
}
