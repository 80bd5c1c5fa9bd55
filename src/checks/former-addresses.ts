/** Former addresses: each leads to one page, and none is the present address of a page. */
import { isLang, LANGS } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { KIND_OF } from '../publishing/addresses/entry-address.ts';
import { pathText, type Fault } from './fault.ts';
import type { Content } from './references.ts';
import { filesByPlace, siteAddresses } from './site-addresses.ts';

interface Former {
  /** Full address. */
  address: string;
  file: string;
  line: number;
  path: string;
}

/** Faults of former addresses that are taken: by a page as it stands, or by an earlier line. */
export function takenFormerAddresses(content: Content): Fault[] {
  const taken = new Map([...siteAddresses(content)].map(([address, { file }]) => [address, file]));
  return [...ofEntries(content), ...ofTable(content)].flatMap(({ address, file, line, path }) => {
    const list = taken.get(address);
    if (list === undefined) {
      taken.set(address, `${file}:${String(line)}`);
      return [];
    }
    return [{ file, line, path, rule: 'former-address' as const, values: { found: address, list } }];
  });
}

/** A language without a file of its own has the Finnish former addresses too: there they stand on the Finnish line. */
function ofEntries(content: Content): Former[] {
  const files = filesByPlace(content.entries);
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
