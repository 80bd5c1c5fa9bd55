/** Where the preview has its page of the content's status; the public site has nothing there. */
import type { ByLang, Lang } from '../../i18n/languages.ts';

export const STATUS_SLUGS: ByLang<string> = { fi: 'tila', sv: 'lage', en: 'status' };

export function statusAddress(lang: Lang): string {
  return `/${lang}/${STATUS_SLUGS[lang]}/`;
}
