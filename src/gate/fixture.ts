/** A small site without a fault, for planting faults in: the front page in three languages and the choice of language. */
import { LANGS, type ByLang, type Lang } from '../i18n/languages.ts';
import { readPage } from './page.ts';
import type { Rule, Site } from './rule.ts';

export const ORIGIN = 'https://sivusto.example';
const SCRIPT_SEAL = 'sha384-c2NyaXB0';
const STYLE_SEAL = 'sha384-c3R5bGU=';

const WORDS: ByLang<{ title: string; eu: string }> = {
  fi: { title: 'Etusivu', eu: 'Euroopan unionin osarahoittama' },
  sv: { title: 'Startsida', eu: 'Medfinansieras av Europeiska unionen' },
  en: { title: 'Front page', eu: 'Co-funded by the European Union' },
};

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default">`;

const ALTERNATES = [...LANGS.map((lang) => [lang, `/${lang}/`]), ['x-default', '/']]
  .map(([lang = '', path = '']) => `<link rel="alternate" hreflang="${lang}" href="${ORIGIN}${path}">`)
  .join('\n');

const emblem = (lang: Lang) =>
  `<p data-eu-emblem><svg viewBox="0 0 810 540" width="84" height="56" aria-hidden="true">${'<polygon points="0,0"></polygon>'.repeat(12)}</svg><span>${WORDS[lang].eu}</span></p>`;

function head(path: string, title: string): string {
  return `<head><meta charset="utf-8">${POLICY}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="Kuvaus: ${title}">
<link rel="canonical" href="${ORIGIN}${path}">
${ALTERNATES}
<script type="module" src="/_astro/a.js" integrity="${SCRIPT_SEAL}"></script>
<link rel="stylesheet" href="/_astro/a.css" integrity="${STYLE_SEAL}">`;
}

function pageIn(lang: Lang): string {
  const choices = LANGS.map(
    (each) =>
      `<a href="/${each}/" lang="${each}" hreflang="${each}"${each === lang ? ' aria-current="true"' : ''}>${each}</a>`,
  ).join('');
  return `<!doctype html><html lang="${lang}">${head(`/${lang}/`, WORDS[lang].title)}
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[]}</script></head>
<body><a class="skip-link" href="#content">↓</a>
<header><nav aria-label="Menu"><a href="/${lang}/#part">Part</a></nav><nav aria-label="Lang" data-languages>${choices}</nav></header>
<main id="content"><h1>${WORDS[lang].title}</h1><div class="hero">${emblem(lang)}</div>
<section id="part"><h2>Part</h2><p>Text <a href="https://muu.example/">elsewhere</a></p></section>
<img src="/kuva.png" alt="" width="20" height="10">
<table><caption>Figures</caption><tr><th scope="col">Year</th></tr><tr><td>2026</td></tr></table>
<form action="/${lang}/"><label for="q">Words</label><input id="q" name="q"><button>Go</button></form>
<aside class="trust-line"><time datetime="2026-11-20">20.11.2026</time> <a href="/${lang}/">Report</a></aside></main>
<footer>${emblem(lang)}</footer></body></html>`;
}

const doors = `<!doctype html><html lang="fi">${head('/', 'Kolme kieltä')}</head>
<body><main><h1>Kolme kieltä</h1>${LANGS.map(
  (lang) =>
    `<section lang="${lang}"><h2>${lang}</h2><a href="/${lang}/" hreflang="${lang}">${lang}</a>${emblem(lang)}</section>`,
).join('')}</main></body></html>`;

/** Each page of the small site, by its address. */
export const GOOD: Readonly<Record<string, string>> = {
  '/': doors,
  ...Object.fromEntries(LANGS.map((lang) => [`/${lang}/`, pageIn(lang)])),
};

const SEALS: Readonly<Record<string, string>> = { '/_astro/a.js': SCRIPT_SEAL, '/_astro/a.css': STYLE_SEAL };

/** What a rule finds on pages, `/fi/: what`. */
export function faultsOf(rule: Rule, pages: Readonly<Record<string, string>>): string[] {
  const site: Site = {
    origin: ORIGIN,
    day: '2026-11-25',
    listed: new Set(Object.keys(GOOD)),
    has: (path) => path in pages || path in SEALS || path === '/kuva.png',
    seal: (path) => SEALS[path],
  };
  const watch = rule.begin(site);
  const onPages = Object.entries(pages).flatMap(([path, html]) =>
    watch.page(readPage(path, html)).map((what) => `${path}: ${what}`),
  );
  return [...onPages, ...(watch.end?.() ?? []).map(({ path, what }) => `${path}: ${what}`)];
}
