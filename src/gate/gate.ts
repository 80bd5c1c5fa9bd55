/** The gate: every page of a built site before every rule, one page in memory at a time. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { integrityOf } from '../supply/integrity.ts';
import { kept, readPage } from './page.ts';
import type { Fault, Rule, Site } from './rule.ts';

export interface Verdict {
  rule: Rule;
  /** In the order of the pages; a rule that fails everywhere keeps them all. */
  faults: readonly Fault[];
}

export interface Judgement {
  pages: number;
  verdicts: readonly Verdict[];
}

/**
 * Judges a built folder. `isJudged` leaves pages out by their address. Throws when the folder is no built site: it lacks
 * `robots.txt`, which names its site map, or `next-change.json`, which tells when it was built.
 */
export function judgeFolder(
  folder: string,
  rules: readonly Rule[],
  isJudged: (path: string) => boolean = () => true,
): Judgement {
  const site = readSite(folder);
  const watches = rules.map((rule) => ({ rule, watch: rule.begin(site), faults: [] as Fault[] }));
  let pages = 0;
  for (const file of globSync('**/*.html', { cwd: folder }).toSorted()) {
    const path = `/${file
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`;
    if (!isJudged(path)) continue;
    pages += 1;
    const page = readPage(path, readFileSync(join(folder, file), 'utf8'));
    for (const { watch, faults } of watches) {
      for (const what of watch.page(page)) faults.push({ path, what: kept(what) });
    }
  }
  for (const { watch, faults } of watches) faults.push(...(watch.end?.() ?? []));
  return { pages, verdicts: watches.map(({ rule, faults }) => ({ rule, faults })) };
}

/** What the folder tells of itself. */
function readSite(folder: string): Site {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const siteMap = /^Sitemap: (\S+)$/m.exec(text('robots.txt'))?.[1];
  if (siteMap === undefined) throw new Error(`${folder}/robots.txt names no site map: no built site.`);
  const { origin } = new URL(siteMap);
  const { builtAt } = JSON.parse(text('next-change.json')) as { builtAt: string };
  const places = new Map<string, boolean>();
  const sealed = new Map<string, string | undefined>();
  return {
    origin,
    day: Temporal.Instant.from(builtAt).toZonedDateTimeISO('Europe/Helsinki').toPlainDate().toString(),
    listed: new Set(
      locations(text(new URL(siteMap).pathname.slice(1)))
        .flatMap((part) => locations(text(new URL(part).pathname.slice(1))))
        .map((address) => address.replace(origin, '')),
    ),
    has: (path) => remembered(places, path, () => isThere(folder, path)),
    seal: (path) =>
      remembered(sealed, path, () =>
        isThere(folder, path) ? integrityOf(readFileSync(join(folder, path))) : undefined,
      ),
  };
}

/** A page stands in a folder; a folder without its slash is no address of the site. */
function isThere(folder: string, path: string): boolean {
  const place = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(place) && statSync(place).isFile();
}

function remembered<V>(known: Map<string, V>, key: string, find: () => V): V {
  const kept = known.get(key);
  if (kept !== undefined || known.has(key)) return kept as V;
  const found = find();
  known.set(key, found);
  return found;
}

/** The addresses of a site map, or of the list of its parts. */
function locations(xml: string): string[] {
  const { elements } = readPage('/', xml);
  return elements.filter(({ name }) => name === 'loc').map(({ text }) => text);
}
