/** Nothing foreign is loaded, nothing inline runs, nothing of the reader is kept (rules 7 and 8 of the site map). */
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { LANGS } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { WORKER_PATH } from '~/offline/switch.ts';
import {
  expectNone,
  faultsOn,
  files,
  having,
  isOwn,
  named,
  pages,
  read,
  tagOf,
  target,
  type BuiltPage,
} from './built-site.ts';

const isPolicy = (element: HTMLElement) => element.getAttribute('http-equiv') === 'Content-Security-Policy';

/** The policy as a browser reads it: each directive with its sources. */
function policyOf({ elements }: BuiltPage): Record<string, string> {
  const content = elements.find(isPolicy)?.getAttribute('content') ?? '';
  return Object.fromEntries(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
}

const searchPages = new Set<string>(LANGS.map((lang) => href(lang, 'search')));

describe('the content security policy', () => {
  test('is on every page, before anything it should rule', () => {
    expectNone(
      faultsOn(pages, ({ elements }) => {
        const ruled = ['script', 'style', 'link', 'img', 'base'];
        const policies = elements.filter(isPolicy);
        const isFirst =
          elements.findIndex(isPolicy) < elements.findIndex((element) => ruled.includes(element.rawTagName));
        return policies.length === 1 && isFirst
          ? []
          : [`${String(policies.length)}, first: ${String(isFirst)}`];
      }),
    );
  });

  test('allows this site alone, nothing inline, and WebAssembly only where search runs', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const wanted = {
          'default-src': "'none'",
          'script-src': searchPages.has(page.path) ? "'self' 'wasm-unsafe-eval'" : "'self'",
          'style-src': "'self'",
          'img-src': "'self'",
          'font-src': "'self'",
          'connect-src': "'self'",
          'form-action': "'self'",
          'base-uri': "'none'",
          'require-trusted-types-for': "'script'",
          'trusted-types': 'default',
        };
        const policy = policyOf(page);
        const wrong = Object.entries(wanted).filter(([name, sources]) => policy[name] !== sources);
        const loose = Object.entries(policy).filter(([name, sources]) => {
          const own = name === 'script-src' ? /^'self'( 'wasm-unsafe-eval')?$/ : /^('self'|'none'|)$/;
          return wanted[name as keyof typeof wanted] !== sources && !own.test(sources);
        });
        return [...wrong.map(([name]) => name), ...loose.map((directive) => directive.join(' '))];
      }),
    );
  });
});

describe('a page', () => {
  test('holds no script of its own; data for search engines may stand in it', () => {
    expectNone(
      faultsOn(pages, (page) =>
        named(page, 'script')
          .filter(
            (script) => !script.getAttribute('src') && script.getAttribute('type') !== 'application/ld+json',
          )
          .map(tagOf),
      ),
    );
  });

  test('holds no style and no event handler of its own', () => {
    const isInline = (name: string) => name === 'style' || /^on[a-z]+$/.test(name);
    expectNone(
      faultsOn(pages, (page) => [
        ...named(page, 'style').map(tagOf),
        ...page.elements.filter(({ attrs }) => Object.keys(attrs).some(isInline)).map(tagOf),
      ]),
    );
  });

  test('loads nothing from anywhere else', () => {
    expectNone(
      faultsOn(pages, (page) => page.elements.filter((element) => loadsForeign(page, element)).map(tagOf)),
    );
  });

  test('sends its forms nowhere else', () => {
    expectNone(
      faultsOn(pages, (page) =>
        ['action', 'formaction'].flatMap((name) =>
          having(page, name)
            .filter((form) => !isOwn(target(page, form.getAttribute(name) ?? '')))
            .map(tagOf),
        ),
      ),
    );
  });

  test('asks browsers to tell nobody where the reader came from', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const policy = named(page, 'meta')
          .find((meta) => meta.getAttribute('name') === 'referrer')
          ?.getAttribute('content');
        return policy === 'no-referrer' ? [] : [policy ?? 'none'];
      }),
    );
  });
});

/** Links that only tell of another page; every other kind makes the browser fetch something. */
const TELLING = new Set([
  'canonical',
  'alternate',
  'author',
  'license',
  'help',
  'prev',
  'next',
  'search',
  'me',
]);

function loadsForeign(page: BuiltPage, element: HTMLElement): boolean {
  const name = element.rawTagName;
  const isForeign = (value: string | undefined) => value !== undefined && !isOwn(target(page, value));
  if (name === 'link') {
    const kinds = (element.getAttribute('rel') ?? '').split(/\s+/);
    return !kinds.every((kind) => TELLING.has(kind)) && isForeign(element.getAttribute('href'));
  }
  const addresses = [
    element.getAttribute('src'),
    element.getAttribute('poster'),
    element.getAttribute('data'),
    ...(element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0]),
    ...(['image', 'use'].includes(name)
      ? [element.getAttribute('href'), element.getAttribute('xlink:href')]
      : []),
  ];
  return addresses.some((address) => Boolean(address) && isForeign(address));
}

/** The scripts that were written for this site; the search engine's own stand apart. */
const ownScripts = [...files].filter((file) => file.startsWith('_astro/') && /\.m?js$/.test(file));
const engineScripts = [...files].filter((file) => file.startsWith('pagefind/') && file.endsWith('.js'));
const styles = [...files].filter((file) => file.endsWith('.css'));

/** Each place where a pattern occurs, with a few characters around it. */
function places(looked: readonly string[], pattern: RegExp): string[] {
  return looked.flatMap((file) =>
    Array.from(read(file).matchAll(pattern), (match) => {
      const { index, input } = match;
      return `${file}: ${input.slice(Math.max(0, index - 20), index + 40)}`;
    }),
  );
}

describe('the scripts', () => {
  test('are there to look at', () => {
    expect(ownScripts.length).toBeGreaterThan(5);
    expect(engineScripts.length).toBeGreaterThan(0);
  });

  test('keep nothing on the reader’s machine but by the worker that keeps the pages read', () => {
    const storage =
      /document\.cookie|cookieStore|localStorage|sessionStorage|indexedDB|\bcaches\.|serviceWorker(?!\.register\(|`in navigator)|storage\.getDirectory/g;
    expectNone(places([...ownScripts, ...engineScripts], storage));
    const registering = places(ownScripts, /serviceWorker\.register\(/g);
    // The script of every page, and that of the search in its place.
    expect(registering.length).toBe(2);
    for (const place of registering) expect(read(place.split(':')[0] ?? '')).toContain(WORKER_PATH);
    expectNone(places([WORKER_PATH.slice(1)], /cookie|localStorage|sessionStorage|indexedDB|getDirectory/gi));
  });

  test('write no markup from text', () => {
    const writing =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe/g;
    expectNone(places(ownScripts, writing));
  });

  test('make no code from text', () => {
    expectNone(places(ownScripts, /\beval\(|new Function\(|setTimeout\(\s*["'`]/g));
  });

  test('know no other place on the net', () => {
    expectNone(
      places(
        ownScripts,
        /(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]{2,}|sendBeacon|WebSocket|EventSource/gi,
      ),
    );
  });
});

test('the style sheets load nothing from anywhere else', () => {
  expect(styles).not.toEqual([]);
  expectNone(places(styles, /url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//gi));
});
