/** Addresses that were public on the main branch and would lead nowhere after this change. */
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { href, ITEM_ROUTES } from '../../i18n/routes.ts';
import { entryAddress, KIND_OF } from '../../publishing/addresses/entry-address.ts';
import { standingAt } from '../../publishing/schedule/is-shown.ts';
import { FINNISH_ZONE } from '../../site/finnish-time.ts';
import type { Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';
import type { Content } from '../references.ts';
import type { RedirectRow } from './main-version.ts';
import { filesByPlace, linkTo, siteAddresses } from '../site-addresses.ts';

interface Former {
  address: string;
  lang: Lang;
  /** Last part of the address; `undefined` where the entry does not give it. */
  name: string | undefined;
  /** The entry as it was; its Finnish file. */
  finnish: EntryFile;
  own: EntryFile | undefined;
}

/** A fault for each address of `before` that has neither a page nor a redirect in `content`. */
export function lostAddresses(before: readonly EntryFile[], content: Content, at: Temporal.Instant): Fault[] {
  const present = siteAddresses(content);
  const led = redirected(content);
  const now = filesByPlace(content.entries);
  const lost = publicAddresses(before, at).flatMap((former) => {
    const { address, finnish } = former;
    const finnishNow = now.get(`${finnish.collection}/${finnish.id}/fi`);
    if (present.has(address)) {
      const drafted = finnishNow?.data.draft === true && finnish.data.draft !== true && former.lang === 'fi';
      return drafted ? [draftedPage(finnishNow, address)] : [];
    }
    return led.has(address) || isUntold(former, now) ? [] : [lostAddress(former, now, at)];
  });
  // An entry without a translation has its Finnish address in every language: one line mends them all.
  const byMending = new Map(
    lost.map((fault) => [`${fault.file} ${fault.values.former ?? fault.values.found ?? ''}`, fault]),
  );
  return [...byMending.values()];
}

/** A fault for each row of the table on the main branch whose address leads nowhere now. */
export function lostRedirects(before: readonly RedirectRow[], content: Content): Fault[] {
  const present = siteAddresses(content);
  const led = redirected(content);
  return before.flatMap(({ lang, from, to, on }): Fault[] => {
    const found = `/${String(lang)}/${String(from)}`;
    if (present.has(found) || led.has(found)) return [];
    const row = `- {lang: ${String(lang)}, from: ${String(from)}, to: '${String(to)}', on: ${String(on)}}`;
    return [
      { file: 'content/redirects.yaml', line: 1, path: '', rule: 'lost-redirect', values: { found, row } },
    ];
  });
}

/** What readers could have seen at `at`: pages shown by then, also those whose time is over. */
function publicAddresses(before: readonly EntryFile[], at: Temporal.Instant): Former[] {
  const files = filesByPlace(before);
  return before
    .filter(({ lang, data }) => lang === 'fi' && wasPublic(data, at))
    .flatMap((finnish) =>
      LANGS.flatMap((lang): Former[] => {
        const { collection, id, data } = finnish;
        const own = files.get(`${collection}/${id}/${lang}`);
        const address = entryAddress({ collection, id, finnish: data, own: own?.data }, lang);
        if (address === undefined) return [];
        const { urlName, formerUrlNames } = (own ?? finnish).data;
        const entry = { lang, finnish, own };
        const kind = KIND_OF[collection];
        // What led to the page was public as well.
        const earlier = kind !== undefined && Array.isArray(formerUrlNames) ? formerUrlNames.map(String) : [];
        return [
          { ...entry, address, name: typeof urlName === 'string' ? urlName : undefined },
          ...earlier.map((name) => ({ ...entry, address: href(lang, kind ?? 'call', name), name })),
        ];
      }),
    );
}

/** A file that does not say its address has a fault of its own; mending that brings the address back. */
function isUntold(
  { finnish: { collection, id }, own }: Former,
  now: ReadonlyMap<string, EntryFile>,
): boolean {
  const file = now.get(`${collection}/${id}/${own?.lang ?? 'fi'}`);
  return file !== undefined && KIND_OF[collection] !== undefined && typeof file.data.urlName !== 'string';
}

function wasPublic(data: EntryFile['data'], at: Temporal.Instant): boolean {
  try {
    return ['shown', 'ended'].includes(standingAt(data, at));
  } catch {
    // A time that cannot be read never let the page be built.
    return false;
  }
}

/** Addresses that lead on: former ones of entries, and rows of the table. */
function redirected({ entries, tables }: Content): Set<string> {
  const files = filesByPlace(entries);
  const ofEntries = entries.flatMap(({ collection, id, lang, data }) => {
    const kind = KIND_OF[collection];
    if (kind === undefined || !Array.isArray(data.formerUrlNames)) return [];
    const without = LANGS.filter((other) => !files.has(`${collection}/${id}/${other}`));
    const langs = lang === 'fi' ? [lang, ...without] : [lang];
    return data.formerUrlNames.flatMap((name) => langs.map((each) => href(each, kind, String(name))));
  });
  const ofTable = (tables.redirects?.rows ?? []).map(({ lang, from }) => `/${String(lang)}/${String(from)}`);
  return new Set([...ofEntries, ...ofTable]);
}

function draftedPage({ file, lineOf }: EntryFile, found: string): Fault {
  return { file, line: lineOf(['draft']), path: 'draft', rule: 'drafted-page', values: { found } };
}

/** Told in the file that gave the address, where it is still there; otherwise at the folder. */
function lostAddress(
  { address, lang, name, finnish, own }: Former,
  now: Map<string, EntryFile>,
  at: Temporal.Instant,
): Fault {
  const { collection, id } = finnish;
  const file = now.get(`${collection}/${id}/${own?.lang ?? 'fi'}`);
  if (file !== undefined && KIND_OF[collection] !== undefined && name !== undefined) {
    const values = { found: address, former: [...formerNames(file), name].join(', ') };
    return { file: file.file, line: file.lineOf(['urlName']), path: 'urlName', rule: 'lost-address', values };
  }
  const still = now.get(`${collection}/${id}/fi`);
  const kind = KIND_OF[collection] ?? 'project';
  const guess = (still && linkTo(still)) ?? `page:${ITEM_ROUTES[kind]}`;
  const today = at.toZonedDateTimeISO(FINNISH_ZONE).toPlainDate().toString();
  const values = { found: address, lang, from: address.slice(`/${lang}/`.length), guess, today };
  return { file: `content/${collection}/${id}`, path: '', rule: 'lost-page', values };
}

function formerNames({ data }: EntryFile): string[] {
  return Array.isArray(data.formerUrlNames) ? data.formerUrlNames.map(String) : [];
}
