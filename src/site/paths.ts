/** The addresses of a list's items, for getStaticPaths of `src/pages/[lang]/[list]/[slug].astro`. */
import { LANGS, type ByLang, type Lang } from '../i18n/languages.ts';
import { ROUTES, type PageId } from '../i18n/routes.ts';

/** One path an item and language; the file's own parameter is named as the list in the route table. */
export function itemPaths<T>(
  list: PageId,
  items: readonly T[],
  slugs: (item: T) => ByLang<string>,
  param = list as string,
) {
  return LANGS.flatMap((lang: Lang) =>
    items.map((item) => ({
      params: { lang, [param]: ROUTES[list][lang], slug: slugs(item)[lang] },
      props: { lang, item },
    })),
  );
}
