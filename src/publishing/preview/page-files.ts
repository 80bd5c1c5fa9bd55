/** Which file of content/ a page is made of, and how that entry stands: what the preview marks its pages by. */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { href } from '../../i18n/routes.ts';
import type { Standing } from '../schedule/is-shown.ts';
import type { EntryStatus, Status } from '../status/status.ts';

export interface PageFile {
  /** From the project's top folder: `content/calls/x/index.sv.mdx`. */
  file: string;
  standing: Standing;
  publishAt: string | null;
}

export type PageFiles = ReadonlyMap<string, PageFile>;

/** The file of each entry that has a page of its own, by address. A missing translation is shown by the Finnish file. */
export function pageFiles({ entries }: Pick<Status, 'entries'>): PageFiles {
  return new Map(
    entries.flatMap((entry) =>
      LANGS.flatMap((lang) => {
        const address = entry.addresses[lang];
        const { standing, publishAt } = entry;
        return address === null
          ? []
          : [[address, { file: fileFor(entry, lang), standing, publishAt }] as const];
      }),
    ),
  );
}

function fileFor({ file, translations }: EntryStatus, lang: Lang): string {
  if (lang === 'fi' || ['missing', 'skipped'].includes(translations[lang].state)) return file;
  return file.replace(/index\.fi\.mdx$/, `index.${lang}.mdx`);
}

/** Lists whose pages without a file of their own are made of something else than the list's own text. */
const MADE_OF = [
  ['regions', 'content/regions.yaml'],
  ['projects', 'content/export/export.json'],
  ['calls', 'content/export/export.json'],
] as const;

/** What a page is made of; the pages for a missing one and the choice of language have no file here. A page without an entry has a table or the export, else the page it stands below. */
export function fileOfPage(address: string, files: PageFiles): PageFile | undefined {
  const own = files.get(address);
  if (own !== undefined) return own;
  const made = MADE_OF.find(([page]) => LANGS.some((lang) => address.startsWith(href(lang, page))));
  if (made !== undefined) return { file: made[1], standing: 'shown', publishAt: null };
  const above = address.replace(/[^/]+\/$/, '');
  const isTop = above === address || above.split('/').length <= 'x/fi/'.split('/').length;
  return isTop ? undefined : fileOfPage(above, files);
}
