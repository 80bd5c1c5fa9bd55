/** What an encoder needs to know around the thing it tells of. */
import type { Lang } from '../../i18n/languages.ts';
import type { InLanguage } from '../../site/entry.ts';
import type { Region } from '../../site/site.ts';
import type { LanguageText } from './encode.ts';

export interface Surroundings {
  /** The site's address without a slash at its end, `https://kohtaanto.example`. */
  origin: string;
  /** Language of the page. */
  lang: Lang;
  regions: readonly Pick<Region, 'code' | 'name' | 'urlName' | 'nuts2024'>[];
  authorityName: (id: string, lang: Lang) => string;
}

/** A text with its language. */
export function text({ value, lang }: InLanguage<string>): LanguageText {
  return { '@value': value, ...(lang !== null && { '@language': lang }) };
}
