/** What scripts and style sheets do: nothing of the reader is kept, nothing foreign is known. Pages are judged by the gate. */
import { describe, expect, test } from 'vitest';
import { WORKER_PATH } from '~/offline/switch.ts';
import { expectNone, files, read } from './built-site.ts';

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
    expect(registering.length).toBe(1);
    expect(read(registering[0]?.split(':')[0] ?? '')).toContain(WORKER_PATH);
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
