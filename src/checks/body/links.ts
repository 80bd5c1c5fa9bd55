/** Links of a body: inner ones by kind and id, and what is wrong with the others as they are written. */
import { isLang, type Lang } from '../../i18n/languages.ts';
import { guess, quoted, type Fault } from '../fault.ts';
import { blanked, lineIn, liveText, type Body } from './live-text.ts';

/** A link to a page of this site by kind and id: `model:kohtaantofoorumi`. */
export interface InnerLink {
  kind: string;
  id: string;
  line: number;
}

const LINK_START = /(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)([a-z][a-z-]*):([^\s)]*)/gim;
const WEB_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** Every link of the form `[text](kind:id)`, whether its kind is known or not; links to the web are left out. */
export function innerLinks(body: Body): InnerLink[] {
  return Array.from(liveText(body.body).matchAll(LINK_START), ({ 1: kind = '', 2: id = '', index }) => ({
    kind,
    id,
    line: lineIn(body, index),
  })).filter(({ kind }) => !WEB_SCHEMES.has(kind.toLowerCase()));
}

/** `[text](target)`, with an exclamation mark before it where it is an image. */
const LINK = /(!?)\[((?:[^[\]\n]|\n(?!\s*\n))*)\]\(\s*([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()\n]*\)/g;

export interface WrittenLink {
  text: string;
  target: string;
  line: number;
}

function written(body: Body, image: boolean): WrittenLink[] {
  const { body: original } = body;
  return Array.from(liveText(original).matchAll(LINK))
    .filter(([, mark]) => (mark === '!') === image)
    .map(({ 1: mark = '', 2: text = '', 3: target = '', index }) => {
      const start = index + mark.length + 1;
      return {
        text: original
          .slice(start, start + text.length)
          .replaceAll(/\s+/g, ' ')
          .trim(),
        target,
        line: lineIn(body, index),
      };
    });
}

export const linksOf = (body: Body): WrittenLink[] => written(body, false);
export const imagesOf = (body: Body): WrittenLink[] => written(body, true);

/** Texts that say nothing of the page behind them, in every language, so that a borrowed word is found as well. */
const EMPTY_TEXTS = new Set(
  [
    ['täältä', 'täällä', 'tästä', 'tässä', 'klikkaa', 'klikkaa tästä', 'klikkaa tätä', 'paina tästä'],
    ['linkki', 'tämä linkki', 'tästä linkistä', 'lue lisää', 'lue lisää täältä', 'lue täältä'],
    ['katso täältä', 'katso tästä', 'lisää', 'lisätietoa', 'lisätietoja'],
    ['här', 'klicka', 'klicka här', 'tryck här', 'länk', 'länken', 'denna länk', 'läs mer', 'läs mera'],
    ['läs mer här', 'se här', 'mer', 'mer information', 'mera information'],
    ['here', 'click', 'click here', 'link', 'this link', 'this page', 'read more', 'learn more', 'see here'],
    ['more', 'more information', 'more info'],
  ].flat(),
);

const BARE_ADDRESS = /https?:\/\/[^\s)\]>]+/g;

/** Links whose text does not say where they lead, and addresses that stand in the text as they are. */
export function linkTextFaults(body: Body): Fault[] {
  const faults = linksOf(body).flatMap(({ text, line }): Fault[] => {
    const words = text
      .replaceAll(/[*_.,:!»›→>]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    const place = { file: body.file, line, path: '' };
    if (/^(https?:\/\/|www\.)\S+$/i.test(text)) {
      return [{ ...place, rule: 'link-text-address', values: { found: text } }];
    }
    if (words !== '' && !EMPTY_TEXTS.has(words)) return [];
    return [{ ...place, rule: 'link-text', values: { found: quoted(text) } }];
  });
  const rest = blanked(blanked(liveText(body.body), LINK), /^ {0,3}\[[^\]\n]+\]:.*$/gm);
  const bare = Array.from(rest.matchAll(BARE_ADDRESS), ({ 0: address, index }): Fault => {
    const found = address.replace(/[.,;:!?]+$/, '');
    return {
      file: body.file,
      line: lineIn(body, index),
      path: '',
      rule: 'link-text-address',
      values: { found },
    };
  });
  return [...faults, ...bare];
}

/** What the site has at its addresses. */
export interface OwnPages {
  /** The site's own address, `https://…`, or `undefined` when it is not known. */
  site: string | undefined;
  /** Address → the inner link that leads there: `/fi/haut/` → `page:calls`. */
  links: ReadonlyMap<string, string>;
}

/** Links that are written as addresses of this site, or are no whole address at all. */
export function linkTargetFaults(body: Body & { lang: Lang }, pages: OwnPages): Fault[] {
  return linksOf(body).flatMap(({ target, line }): Fault[] => {
    const place = { file: body.file, line, path: '' };
    if (target.startsWith('#')) return [];
    const own = ownAddress(target, pages.site);
    if (own !== undefined)
      return ownPageFault(own, target, body.lang, pages.links).map((found) => ({ ...place, ...found }));
    // A scheme of the web or of an inner link; the latter are looked up where all ids are known.
    if (/^[a-z][a-z-]*:/i.test(target)) return [];
    return [{ ...place, rule: 'link-form', values: { found: quoted(target), guess: wholeAddress(target) } }];
  });
}

/** The address below the site's own, `/fi/haut/`; `undefined` for a link to somewhere else. */
function ownAddress(target: string, site: string | undefined): string | undefined {
  if (target.startsWith('/') && !target.startsWith('//')) return target;
  if (site === undefined || !target.startsWith(site)) return undefined;
  const rest = target.slice(site.length);
  return rest === '' || rest.startsWith('/') ? rest || '/' : undefined;
}

type Found = Pick<Fault, 'rule' | 'values'>;

function ownPageFault(address: string, target: string, lang: Lang, links: OwnPages['links']): Found[] {
  const path = address.replace(/[?#].*$/, '');
  // Calendars, feeds and data files have no inner link.
  if (/\.[a-z0-9]{2,5}$/i.test(path)) return [];
  const page = path.endsWith('/') ? path : `${path}/`;
  const found = quoted(target);
  const exact = links.get(page);
  const [, pageLang] = page.split('/');
  if (exact !== undefined) {
    const rule = pageLang === lang || !isLang(pageLang) ? 'link-address' : 'link-language';
    return [{ rule, values: { found, guess: exact } }];
  }
  const near = guess(
    page,
    [...links.keys()].filter((each) => each.split('/')[1] === pageLang),
  );
  if (near === undefined) return [{ rule: 'link-nowhere', values: { found } }];
  return [{ rule: 'link-nowhere-guess', values: { found, near, guess: links.get(near) ?? '' } }];
}

/** What a half-written address most likely means. */
function wholeAddress(target: string): string {
  if (/^[^@\s]+@[^@\s]+\.\w+$/.test(target)) return `mailto:${target}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(target) && !/\.mdx?$/.test(target)
    ? `https://${target}`
    : 'page:calls';
}
