/**
 * How requests are answered: pages from the server as long as it answers, else the kept copy, which says when it was
 * saved; hashed files from the store, since they never change; the rest from the server, else from the store.
 */
import { href } from '../../i18n/routes.ts';
import type { ByLang } from '../../i18n/languages.ts';
import type { OfflineWords } from '../words.ts';
import { langOf } from './addresses.ts';
import { notKeptPage, withNotice } from './saved-page.ts';
import { everyPage, find, forgetPage, keep, keepPage, readPage } from './store.ts';

/** In milliseconds: how long a kept page waits for a server that does not answer. */
const PATIENCE = 8000;
/** In milliseconds: how old the kept page of calls may grow while the reader reads other pages. */
const CALLS_AGE = 6 * 60 * 60 * 1000;

/** Work that goes on after the answer is given. */
type Later = (work: Promise<unknown>) => void;

/** Answers a page that the reader goes to. `arriving` is the server's answer. */
export async function answerPage(
  path: string,
  arriving: Promise<Response>,
  words: ByLang<OfflineWords>,
  later: Later,
): Promise<Response> {
  const begun = Date.now();
  // Kept also when it comes too late for this time.
  const keeping = arriving.then((response) => {
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    if (response.ok && !response.redirected && isPage) {
      later(keepPage(path, response.clone(), begun).then(() => keepCalls(path)));
    } else if (response.status === 404 || response.status === 410) later(forgetPage(path));
    return response;
  });
  later(keeping.catch(() => undefined));

  const lang = langOf(path);
  const kept = await readPage(path);
  try {
    const response = await (kept ? within(PATIENCE, keeping) : keeping);
    if (!kept || response.status < 500) return response;
  } catch {
    if (!kept) return page(notKeptPage(await everyPage(), lang, words[lang]), 503, PLAIN);
  }
  return page(withNotice(kept.page, lang, words[lang]), 200, kept.headers);
}

/** The page that is not kept has no headers of its own: it shows words and links. */
const PLAIN = new Headers({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
});

const page = (html: string, status: number, headers: Headers) => new Response(html, { status, headers });

/** A promise, given up after some milliseconds. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        reject(new Error('No answer in time.'));
      }, milliseconds);
    }),
  ]);
}

export async function answerAsset(path: string, request: Request, later: Later): Promise<Response> {
  const kept = await find('asset', path);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) later(keep('asset', path, response.clone()));
  return response;
}

export async function answerFile(path: string, request: Request, later: Later): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.status === 200) later(keep('file', path, response.clone()));
    return response;
  } catch (error) {
    const kept = await find('file', path);
    if (kept) return kept;
    throw error;
  }
}

/** Fetches and keeps a page that nobody waits for. */
export async function fetchAndKeep(path: string): Promise<void> {
  const begun = Date.now();
  const response = await fetch(path, { cache: 'no-cache' });
  if (response.ok && !response.redirected) await keepPage(path, response, begun);
}

/** Keeps the page of calls in the language of `path`, unless it was kept lately. */
async function keepCalls(path: string): Promise<void> {
  const calls = href(langOf(path), 'calls');
  const kept = await readPage(calls);
  if (!kept || Date.now() - kept.page.savedAt > CALLS_AGE) await fetchAndKeep(calls);
}
