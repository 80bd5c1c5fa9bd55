/** What one entry of each collection is called. */
export const COLLECTION_LABELS = {
  pages: { fi: 'sivu', sv: 'sida', en: 'page' },
  sections: { fi: 'sivun osa', sv: 'del av en sida', en: 'part of a page' },
  calls: { fi: 'haku', sv: 'utlysning', en: 'call' },
  projects: { fi: 'hanke', sv: 'projekt', en: 'project' },
  models: { fi: 'toimintamalli', sv: 'verksamhetsmodell', en: 'model' },
  services: { fi: 'palvelu', sv: 'tjänst', en: 'service' },
  situations: { fi: 'työnantajan tilanne', sv: 'arbetsgivarens situation', en: 'employer’s situation' },
  sectors: { fi: 'toimiala', sv: 'bransch', en: 'sector' },
  news: { fi: 'uutinen', sv: 'nyhet', en: 'news item' },
  events: { fi: 'tapahtuma', sv: 'evenemang', en: 'event' },
};
