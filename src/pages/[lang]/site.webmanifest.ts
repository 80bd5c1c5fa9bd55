/** `/fi/site.webmanifest`: name and icons for a reader who keeps the site on a phone's home screen. */
import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '~/i18n/languages';
import { webManifest } from '~/share/manifest';

interface Props extends Record<string, unknown> {
  lang: Lang;
}

export function getStaticPaths() {
  return LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
}

export const GET: APIRoute<Props> = ({ props: { lang } }) =>
  new Response(JSON.stringify(webManifest(lang)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
