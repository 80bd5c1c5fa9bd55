/** What a phone is told of the site when a reader keeps it (W3C Web Application Manifest). */
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { siteData } from '../site/data.ts';
import { COLOURS } from './colours.ts';
import { iconAddress, ICONS } from './icons.ts';

export function manifestAddress(lang: Lang): string {
  return `/${lang}/site.webmanifest`;
}

/** The manifest in a language. The site opens as any page does: in the browser, with its address and its buttons. */
export function webManifest(lang: Lang) {
  const { name, shortName, oneLiner } = siteData.site;
  return {
    id: href(lang, 'home'),
    name: name[lang],
    short_name: shortName[lang],
    description: oneLiner[lang],
    lang,
    dir: 'ltr',
    start_url: href(lang, 'home'),
    scope: '/',
    display: 'browser',
    theme_color: COLOURS.ground.light,
    background_color: COLOURS.ground.light,
    icons: ICONS.flatMap((icon) =>
      icon.purpose === null
        ? []
        : {
            src: iconAddress(icon),
            sizes: `${String(icon.side)}x${String(icon.side)}`,
            type: 'image/png',
            purpose: icon.purpose,
          },
    ),
  };
}
