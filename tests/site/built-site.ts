/** The built site as a browser gets it: every page of `dist/`, read once, with what the tests ask of it. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { expect } from 'vitest';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { LANGS, type Lang } from '~/i18n/languages.ts';
import { siteData } from '~/site/data.ts';
import { gone } from './site-items.ts';

/** Where the site will be published, `https://kohtaanto.example`. */
export const ORIGIN = new URL(siteData.site.address).origin;

export interface BuiltPage {
  /** Its address on the site: `/fi/haut/`. */
  path: string;
  /** The language the address promises; `null` for the pages above the languages. */
  lang: Lang | null;
  /** Whether it is the answer to an address where nothing is. */
  notFound: boolean;
  /** Whether it tells of a project or call that is gone: kept out of search engines, as a missing page is. */
  gone: boolean;
  html: string;
  document: HTMLElement;
  /** Every element in the order of the page. */
  elements: readonly HTMLElement[];
}

/** A page below a language. */
export type LangPage = BuiltPage & { lang: Lang };

const isCompressed = (file: string) => /\.(br|gz)$/.test(file);

const everyFile = globSync(['**/*', '.well-known/*'], { cwd: SITE_FOLDER, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SITE_FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Every file of the built site, `fi/haut.ics`. */
export const files: ReadonlySet<string> = new Set(everyFile.filter((file) => !isCompressed(file)));

/** Those a server gives: the rest is written for hosts to read. */
export const served: readonly string[] = [...files].filter((file) => !/^_(headers|redirects)$/.test(file));

/** The address of a file: `fi/haut/index.html` is the page at `/fi/haut/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The same files compressed, beside them: `fi/haut.ics.br`. */
export const compressedFiles: ReadonlySet<string> = new Set(everyFile.filter(isCompressed));

/** The text of a file of the built site. */
export function read(file: string): string {
  return readFileSync(join(SITE_FOLDER, file), 'utf8');
}

/** A file of the built site as it is. */
export function readBytes(file: string): Buffer {
  return readFileSync(join(SITE_FOLDER, file));
}

function elementsIn(root: HTMLElement, found: HTMLElement[] = []): HTMLElement[] {
  for (const node of root.childNodes) {
    if (!(node instanceof HTMLElement)) continue;
    found.push(node);
    elementsIn(node, found);
  }
  return found;
}

const gonePaths = new Set(gone.flatMap(({ pages }) => Object.values(pages)));

function builtPage(file: string): BuiltPage {
  const path = `/${file.replace(/index\.html$/, '')}`;
  const html = read(file);
  const document = parse(html);
  return {
    path,
    lang: LANGS.find((lang) => path.startsWith(`/${lang}/`)) ?? null,
    gone: gonePaths.has(path),
    notFound: /\/404(\.html|\/)$/.test(path),
    html,
    document,
    elements: elementsIn(document),
  };
}

const everyPage = [...files]
  // The page of components, which the example site has, is for the makers of the site.
  .filter((file) => file.endsWith('.html') && !file.includes('/komponentit/'))
  .toSorted()
  .map(builtPage);

const leadsOn = ({ html }: BuiltPage) => html.includes('http-equiv="refresh"');

/** The pages at former addresses: each only leads to the present one. */
export const forwarding: readonly BuiltPage[] = everyPage.filter(leadsOn);

export const pages: readonly BuiltPage[] = everyPage.filter((page) => !leadsOn(page));

/** The pages below a language: all but the choice of language and what stands in for a missing page. */
export const langPages: readonly LangPage[] = pages.filter((page): page is LangPage => page.lang !== null);

/** The pages a search engine may list: each is the answer to its own address. */
export const indexed: readonly BuiltPage[] = pages.filter((page) => !page.notFound && !page.gone);

const byPath = new Map(pages.map((page) => [page.path, page]));

export function findPage(path: string): BuiltPage | undefined {
  return byPath.get(path);
}

/** The page at an address. Throws when there is none. */
export function pageAt(path: string): BuiltPage {
  const page = findPage(path);
  if (page === undefined) throw new Error(`There is no page at ${path}.`);
  return page;
}

/** A page's main part. Throws when it has none. */
export function mainOf({ path, document }: BuiltPage): HTMLElement {
  const main = document.querySelector('main');
  if (main === null) throw new Error(`${path} has no main part.`);
  return main;
}

/** The page's elements of these names, in their order. */
export function named({ elements }: BuiltPage, ...names: string[]): HTMLElement[] {
  return elements.filter(({ rawTagName }) => names.includes(rawTagName));
}

/** The page's elements that have the attribute. */
export function having({ elements }: BuiltPage, attribute: string): HTMLElement[] {
  return elements.filter((element) => element.hasAttribute(attribute));
}

/** The addresses a part of a page links to, as they are written. */
export function linksIn(part: HTMLElement): string[] {
  return part.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
}

/** Text as a reader sees it: every kind of space is one space. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

export function textOf(element: HTMLElement | null | undefined): string {
  return plain(element?.textContent ?? '');
}

/** The element and everything around it, innermost first. */
export function around(element: HTMLElement): HTMLElement[] {
  const chain = [element];
  for (let outer = element.parentNode; outer !== null; outer = outer.parentNode) chain.push(outer);
  return chain;
}

export function isInsideNamed(element: HTMLElement, name: string): boolean {
  return around(element).some(({ rawTagName }) => rawTagName === name);
}

export function isInsideClass(element: HTMLElement, name: string): boolean {
  return around(element).some(({ classList }) => classList.contains(name));
}

/** The language an element is said to be in (WCAG 3.1.2). */
export function langOf(element: HTMLElement): string | undefined {
  return around(element)
    .map((outer) => outer.getAttribute('lang'))
    .find((lang) => lang !== undefined);
}

export interface Passage {
  text: string;
  element: HTMLElement;
}

/** Each run of text between two tags, with the element it stands in. */
export function passages(root: HTMLElement): Passage[] {
  return root.childNodes.flatMap((node) => {
    if (node instanceof TextNode) {
      const text = plain(node.text);
      return text === '' ? [] : [{ text, element: root }];
    }
    return node instanceof HTMLElement && !['script', 'style'].includes(node.rawTagName)
      ? passages(node)
      : [];
  });
}

/** Attributes whose text reaches a reader, `data-words` through the page's script. */
const READ_ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder', 'data-words'];

/** What a page says in attributes. */
export function spokenAttributes({ elements }: BuiltPage): Passage[] {
  return elements.flatMap((element) =>
    READ_ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === undefined ? [] : [{ text: plain(value), element }];
    }),
  );
}

/** Where a link on a page leads. */
export function target(page: BuiltPage, href: string): URL {
  return new URL(href, ORIGIN + page.path);
}

export function isOwn(url: URL): boolean {
  return url.origin === ORIGIN;
}

const SHOWN = 20;

/** Fails with the list of all that is wrong, the first twenty shown, so that one run tells what to mend. */
export function expectNone(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const list = faults.slice(0, SHOWN).map((fault) => `  ${fault}`);
  const rest = faults.length - list.length;
  const more = rest > 0 ? [`  … and ${String(rest)} more`] : [];
  expect.fail([`${String(faults.length)} in all:`, ...list, ...more].join('\n'));
}

/** What is wrong on each page, as `/fi/haut/: what`. */
export function faultsOn<P extends BuiltPage>(
  looked: readonly P[],
  find: (page: P) => readonly string[],
): string[] {
  return looked.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));
}
