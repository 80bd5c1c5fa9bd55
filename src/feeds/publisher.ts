/** What every feed says of the site it comes from. */
import type { Lang } from '../i18n/languages.ts';
import { siteData, themeExport } from '../site/data.ts';

export interface Publisher {
  /** Address of the site, `https://kohtaanto.example`. */
  address: string;
  /** The site's name in the language of the feed. */
  name: string;
  /** Moment of the accepted export: the date of a feed that has nothing to date it, the same in every build. */
  dataAt: Temporal.Instant;
}

/** The site as publisher of a feed in a language. */
export function publisher(lang: Lang): Publisher {
  return {
    address: siteData.site.address,
    name: siteData.site.name[lang],
    dataAt: Temporal.Instant.from(themeExport.generatedAt),
  };
}
