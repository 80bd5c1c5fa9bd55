/** The addresses of a list's items, for getStaticPaths of `src/pages/[lang]/[list]/[slug].astro`. */
import { LANGS, type ByLang, type Lang } from '../i18n/languages.ts';
import { ITEM_FOLDERS, ITEM_ROUTES, ROUTES, type ItemKind, type PageId } from '../i18n/routes.ts';

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

/** The same for a kind whose pages stand in a folder below their list; the file's parameter is named as the kind. */
export function folderPaths<T>(kind: ItemKind, items: readonly T[], slugs: (item: T) => ByLang<string>) {
  const list = ITEM_ROUTES[kind];
  const folder = ITEM_FOLDERS[kind];
  if (folder === undefined) throw new Error(`Pages of the kind "${kind}" have no folder.`);
  return itemPaths(list, items, slugs).map((path) => ({
    ...path,
    params: { ...path.params, [kind]: folder[path.props.lang] },
  }));
}

/** The part of an address below its language without its ending, for a file whose parameter holds it all. */
export function restOf(address: string, ending: string): string {
  return address.slice('/fi/'.length, -ending.length);
}
