import { describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import type { Lang } from '../../i18n/languages.ts';
import type { EntryStatus } from '../status/status.ts';
import { clockScript, markPage, type Marking } from './mark-page.ts';
import { fileOfPage, pageFiles } from './page-files.ts';

function entry(more: Partial<EntryStatus>): EntryStatus {
  return {
    collection: 'calls',
    id: 'haku',
    file: 'content/calls/haku/index.fi.mdx',
    title: 'Keksitty haku',
    owner: 'editors',
    standing: 'shown',
    publishAt: null,
    call: null,
    translations: { sv: { state: 'current' }, en: { state: 'missing' } },
    review: null,
    addresses: { fi: '/fi/haut/haku/', sv: '/sv/utlysningar/ny/', en: '/en/calls/haku/' },
    ...more,
  };
}

const home = entry({
  file: 'content/pages/news/index.fi.mdx',
  addresses: { fi: '/fi/ajankohtaista/', sv: '/sv/aktuellt/', en: '/en/news/' },
});

const marking = (standing: EntryStatus['standing'], more: Partial<Marking> = {}): Marking => ({
  files: pageFiles({ entries: [entry({ standing, publishAt: '2026-12-01 09:00' }), home] }),
  at: null,
  editAddress: null,
  ...more,
});

const PAGE = `<!doctype html><html><head><title>Haut</title></head><body><a class="skip-link" href="#content">x</a><header class="site-header"><nav><a href="/sv/utlysningar/ny/" hreflang="sv">Svenska</a></nav></header><main><a class="y" href="/fi/haut/haku/">Keksitty <b>haku</b></a> <a href="/fi/haut/haku/#tulos">tulos</a> <a href="/fi/muu/">Muu</a></main></body></html>`;
const marked = (address: string, lang: Lang, with_: Marking) => parse(markPage(PAGE, address, lang, with_));

describe('a page of the preview', () => {
  test('says that it is one, leads to its file and to the status page, and is kept out of search engines', () => {
    const page = marked('/sv/utlysningar/ny/', 'sv', marking('shown'));
    const bar = page.querySelector('aside.preview-bar');
    expect(bar?.textContent).toContain('Förhandsvisning');
    expect(bar?.querySelector('code')?.textContent).toBe('content/calls/haku/index.sv.mdx');
    expect(bar?.querySelector('a')?.getAttribute('href')).toBe('/sv/lage/');
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(bar?.querySelector('.preview-mark')).toBeNull();
  });

  test.each([
    ['fi', 'draft', 'luonnos'],
    ['sv', 'draft', 'utkast'],
    ['en', 'draft', 'draft'],
    ['fi', 'scheduled', 'julkaistaan 1.12.2026'],
    ['sv', 'scheduled', 'publiceras 1.12.2026'],
    ['en', 'scheduled', 'to be published 1 December 2026'],
    ['fi', 'ended', 'poistettu näkyvistä'],
  ] as const)('tells in "%s" how an entry stands: %s', (lang, standing, words) => {
    const address = { fi: '/fi/haut/haku/', sv: '/sv/utlysningar/ny/', en: '/en/calls/haku/' }[lang];
    const bar = marked(address, lang, marking(standing)).querySelector('aside.preview-bar');
    expect(bar?.querySelector('.preview-mark')?.textContent).toBe(words);
  });

  test('marks each link to a page that the public does not see, and no other and no change of language', () => {
    const page = marked('/fi/ajankohtaista/', 'fi', marking('draft'));
    const links = page.querySelectorAll('main a, header a').map((link) => link.textContent);
    expect(links).toEqual(['Svenska', 'Keksitty haku luonnos', 'tulos luonnos', 'Muu']);
  });

  test('leads to the file in the git service where there is one', () => {
    const editAddress = 'https://git.example/kohtaanto/edit/main/';
    const bar = marked('/en/calls/haku/', 'en', marking('shown', { editAddress })).querySelector('aside');
    expect(bar?.querySelector('a')?.getAttribute('href')).toBe(
      `${editAddress}content/calls/haku/index.fi.mdx`,
    );
  });

  test('says of which moment it is, and runs by that moment before any other script', () => {
    const at = Temporal.Instant.from('2026-12-15T14:20:00Z');
    const page = marked('/fi/haut/haku/', 'fi', marking('shown', { at }));
    expect(page.querySelector('aside')?.textContent).toContain('15.12.2026 klo\u00a016.20');
    expect(page.querySelector('script')?.getAttribute('src')).toBe('/preview-clock.js');
    expect(clockScript(at)).toContain(String(at.epochMilliseconds));
  });

  test('that is the choice of language or stands for a missing page has the bar too', () => {
    const doors = '<html><head><title>x</title></head><body><main>x</main></body></html>';
    expect(markPage(doors, '/', 'fi', marking('shown'))).toMatch(/<body><aside class="preview-bar"/);
  });
});

test('a page without an entry leads to the table or the page it is made of', () => {
  const { files } = marking('shown');
  expect(fileOfPage('/fi/alueet/kainuu/', files)?.file).toBe('content/regions.yaml');
  expect(fileOfPage('/sv/projekt/s30000/', files)?.file).toBe('content/export/export.json');
  expect(fileOfPage('/fi/ajankohtaista/2024/', files)?.file).toBe('content/pages/news/index.fi.mdx');
  expect(fileOfPage('/fi/404/', files)).toBeUndefined();
  expect(fileOfPage('/', files)).toBeUndefined();
});
