/** Where this site is reached, as it stands on paper. */
import type { Lang } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { siteData } from './data.ts';

/** The editors' e-mail address, or the address of the contact page while there is none. */
export function siteContact(lang: Lang): string {
  const { address, feedback } = siteData.site;
  return feedback.email ?? new URL(href(lang, 'contact'), address).href;
}
