/** What the encoders need to know of this site, and each page's data as text. */
import type { Lang } from '../../i18n/languages.ts';
import { siteData } from '../../site/data.ts';
import { authorityName, site } from '../../site/site.ts';
import type { Surroundings } from './surroundings.ts';

/** Address of the site without a slash at its end. */
export const ORIGIN = new URL(siteData.site.address).origin;

/** The site around a thing, for a page in a language. */
export function surroundings(lang: Lang): Surroundings {
  return { origin: ORIGIN, lang, regions: site.regions, authorityName };
}
