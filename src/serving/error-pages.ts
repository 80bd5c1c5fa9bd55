/** The page that answers where nothing is: in the language the address is in, above the languages in all three. */
import { LANGS } from '../i18n/languages.ts';
import type { Glob } from './globs.ts';

export interface ErrorPage {
  /** The addresses it answers for. */
  under: Glob;
  /** Its own address. Hosts that look for the nearest `404.html` (Cloudflare Pages) find it by this name. */
  page: string;
}

/** The first that fits holds. */
export const ERROR_PAGES: readonly ErrorPage[] = [
  ...LANGS.map((lang) => ({ under: `/${lang}/*` as const, page: `/${lang}/404.html` })),
  { under: '/*', page: '/404.html' },
];
