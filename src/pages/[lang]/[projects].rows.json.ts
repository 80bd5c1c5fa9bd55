/** `/fi/hankkeet.rows.json`: every project as a row, where they are too many for one page. */
import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '~/i18n/languages';
import { ROUTES } from '~/i18n/routes';
import { encodeList } from '~/lists/list-file';
import { isLongList, projectRows } from '~/site/projects/project-list';

export function getStaticPaths() {
  return isLongList
    ? LANGS.map((lang) => ({ params: { lang, projects: ROUTES.projects[lang] }, props: { lang } }))
    : [];
}

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(JSON.stringify(encodeList(projectRows(lang))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
