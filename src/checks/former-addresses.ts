/** Former addresses: each leads to one page, and none is the present address of a page. */
import { isLang, LANGS, type Lang } from '../i18n/languages.ts';
import { href, PAGE_IDS } from '../i18n/routes.ts';
import { entryAddress, KIND_OF } from '../publishing/addresses/entry-address.ts';
import { pathText, type Fault } from './fault.ts';
import type { EntryFile } from './front-matter.ts';
import type { Content } from './references.ts';

interface Former {
  /** Full address. */
  address: string;
  file: string;
  line: number;
  path: string;
}

/** Faults of former addresses that are taken: by a page as it stands, or by an earlier line. */
export function takenFormerAddresses(content: Content): Fault[] {
  const taken = presentAddresses(content);
  return [...ofEntries(content), ...ofTable(content)].flatMap(({ address, file, line, path }) => {
    const list = taken.get(address);
    if (list === undefined) {
      taken.set(address, `${file}:${String(line)}`);
      return [];
    }
    return [{ file, line, path, rule: 'former-address' as const, values: { found: address, list } }];
  });
}

function filesByPlace({ entries }: Content): Map<string, EntryFile> {
  return new Map(entries.map((entry) => [`${entry.collection}/${entry.id}/${entry.lang}`, entry]));
}

/** Every present address with the file that gives it; of the pages there is one of, the page's id. */
function presentAddresses(content: Content): Map<string, string> {
  const files = filesByPlace(content);
  const addresses = new Map(PAGE_IDS.flatMap((id) => LANGS.map((lang) => [href(lang, id), `page:${id}`])));
  for (const finnish of content.entries.filter(({ lang }) => lang === 'fi')) {
    const { collection, id, data } = finnish;
    for (const lang of LANGS) {
      const own = files.get(`${collection}/${id}/${lang}`);
      const address = entryAddress({ collection, id, finnish: data, own: own?.data }, lang);
      if (address !== undefined) addresses.set(address, (own ?? finnish).file);
    }
  }
  for (const row of content.tables.regions?.rows ?? []) {
    const names = row['urlName'] as Partial<Record<Lang, string>> | undefined;
    for (const lang of LANGS)
      addresses.set(href(lang, 'region', names?.[lang] ?? ''), 'content/regions.yaml');
  }
  return addresses;
}

/** A language without a file of its own has the Finnish former addresses too: there they stand on the Finnish line. */
function ofEntries(content: Content): Former[] {
  const files = filesByPlace(content);
  return content.entries.flatMap((entry): Former[] => {
    const { collection, id, lang, data, file, lineOf } = entry;
    const kind = KIND_OF[collection];
    const names = data['formerUrlNames'];
    if (kind === undefined || !Array.isArray(names)) return [];
    const without = LANGS.filter((other) => !files.has(`${collection}/${id}/${other}`));
    const langs = lang === 'fi' ? [lang, ...without] : [lang];
    return names.flatMap((name: unknown, index) => {
      const path = ['formerUrlNames', index];
      if (typeof name !== 'string') return [];
      return langs.map((each) => ({
        address: href(each, kind, name),
        file,
        line: lineOf(path),
        path: pathText(path),
      }));
    });
  });
}

function ofTable({ tables: { redirects } }: Content): Former[] {
  if (redirects === undefined) return [];
  return redirects.rows.flatMap(({ lang, from }, index) => {
    const path = [index, 'from'];
    if (!isLang(lang) || typeof from !== 'string') return [];
    const place = { file: redirects.file, line: redirects.lineOf(path), path: pathText(path) };
    return [{ ...place, address: `/${lang}/${from}` }];
  });
}
