/** A model's fixed card, the same rows for each, so that models can be compared. */
import { formatDate, formatRange } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { wordsFor, type Entry } from './entry.ts';
import { placesText } from './places.ts';
import { challengeName, sectorName } from './site.ts';

export interface ModelRow {
  name: string;
  value: string | null;
}

/** Evidence, cost and effort: the three figures a region looks at first. */
export function modelStrip(model: Entry<'models'>, lang: Lang): ModelRow[] {
  const t = strings(lang);
  const { facts } = model;
  const words = wordsFor(model, lang).value;
  const evidence = t(`models.evidence.${facts.evidence}`);
  const dated =
    facts.resultsDate === undefined ? evidence : `${evidence} (${formatDate(lang, facts.resultsDate)})`;
  return [
    { name: t('models.evidence.label'), value: dated },
    { name: t('models.cost'), value: words.cost ?? null },
    { name: t('models.effort'), value: words.effort ?? null },
  ];
}

export function modelFacts(model: Entry<'models'>, lang: Lang): ModelRow[] {
  const t = strings(lang);
  const { facts } = model;
  const words = wordsFor(model, lang).value;
  const list = (names: string[]) => (names.length === 0 ? null : names.join(', '));
  const period = facts.from ?? facts.to;
  return [
    { name: t('models.who'), value: words.who },
    { name: t('models.copied'), value: placesText(facts, lang) },
    { name: t('models.period'), value: period === undefined ? null : formatRange(lang, period, facts.to) },
    { name: t('models.maturity.label'), value: t(`models.maturity.${facts.maturity}`) },
    { name: t('filter.challenge'), value: list(facts.challenges.map((id) => challengeName(id, lang))) },
    { name: t('filter.sector'), value: list(facts.sectors.map((id) => sectorName(id, lang))) },
    { name: t('filter.kind'), value: t(`models.membership.${facts.membership}`) },
  ];
}

/** Every row of the comparison, in order; models side by side are read row by row. */
export function comparisonRows(model: Entry<'models'>, lang: Lang): ModelRow[] {
  const t = strings(lang);
  const words = wordsFor(model, lang).value;
  return [
    { name: t('models.problem'), value: words.problem },
    ...modelStrip(model, lang),
    ...modelFacts(model, lang),
    { name: t('models.needs'), value: words.needs },
    { name: t('models.results'), value: words.results ?? null },
    { name: t('models.lessons'), value: words.lessons ?? null },
  ];
}
