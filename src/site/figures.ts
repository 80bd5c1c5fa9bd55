/** Figures as a reader reads them. */
import { formatEurosInWords, formatNumber, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Data } from './data.ts';

export type Figure = Data['figures'][number];

/** `noin 14 miljoonaa euroa`, `almost 80%`: the value in its unit with the qualifier of its source. */
export function figureText(figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>, lang: Lang): string {
  const t = strings(lang);
  const value = {
    eur: () => formatEurosInWords(lang, figure.value),
    percent: () => formatPercent(lang, figure.value),
    people: () => t('figures.people', { value: formatNumber(lang, figure.value) }),
    count: () => formatNumber(lang, figure.value),
  }[figure.unit]();
  return figure.qualifier === undefined ? value : t(`figures.qualifier.${figure.qualifier}`, { value });
}
