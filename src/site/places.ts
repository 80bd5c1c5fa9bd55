/** Where something is, in words. */
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { regionName } from './site.ts';

/** `Keski-Suomi, Pirkanmaa`, `Manner-Suomi`, or `null` where the source does not say. */
export function placesText(
  place: { nationwide: boolean; regions: readonly string[] },
  lang: Lang,
): string | null {
  if (place.nationwide) return strings(lang)('wholeCountry');
  return place.regions.length === 0 ? null : place.regions.map((code) => regionName(code, lang)).join(', ');
}
