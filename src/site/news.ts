/** The years that have news, newest first. */
import { site } from './site.ts';

export const newsYears: readonly string[] = [
  ...new Set(site.news.map(({ facts }) => facts.date.slice(0, 4))),
];
