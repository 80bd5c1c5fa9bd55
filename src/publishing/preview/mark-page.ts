/**
 * What the preview adds to a page of the build: a bar that says it is a preview, how the entry stands and where its
 * file is, and a mark on each link to an entry the public does not see. It is put into the finished HTML, so that
 * nothing of it can be in the public build.
 */
import type { Lang } from '../../i18n/languages.ts';
import { formatMoment } from '../../i18n/moments.ts';
import { strings } from '../../i18n/strings.ts';
import type { Standing } from '../schedule/is-shown.ts';
import { entryLabels } from '../status/status-words.ts';
import { fileOfPage, type PageFile, type PageFiles } from './page-files.ts';
import { statusAddress } from './status-address.ts';

/** The files that stand beside the marked pages. */
export const PREVIEW_STYLE = '/preview.css';
export const PREVIEW_CLOCK = '/preview-clock.js';

export interface Marking {
  files: PageFiles;
  /** The moment the preview was asked to show; `null` for now. */
  at: Temporal.Instant | null;
  /** What the path of a file is added to in the git service: `https://…/edit/main/`; `null` where there is none. */
  editAddress: string | null;
}

/** A page with the marks of the preview. `address` is its own, `/fi/haut/`. */
export function markPage(html: string, address: string, lang: Lang, marking: Marking): string {
  // The status page has no file, and says of each entry itself how it stands.
  const isStatus = address === statusAddress(lang);
  const bar = previewBar(isStatus ? undefined : fileOfPage(address, marking.files), lang, marking);
  const marked = withHead(html, marking);
  return (isStatus ? marked : markLinks(marked, lang, marking.files)).replace(
    /(?=<header class="site-header")|(?<=<body>)(?![\s\S]*<header class="site-header")/,
    () => bar,
  );
}

function withHead(html: string, { at }: Marking): string {
  const head = [
    html.includes('<meta name="robots"') ? '' : '<meta name="robots" content="noindex">',
    `<link rel="stylesheet" href="${PREVIEW_STYLE}">`,
    // Before every other script: they ask the clock as they start.
    at === null ? '' : `<script src="${PREVIEW_CLOCK}"></script>`,
  ].join('');
  return html.replace('<title>', () => `${head}<title>`);
}

function standingLabel(entry: Pick<PageFile, 'standing' | 'publishAt'>, lang: Lang): string {
  return entryLabels({ ...entry, call: null }, lang).join(', ');
}

function badge(text: string, standing: Standing): string {
  return `<strong class="preview-mark" data-preview="${standing}">${escaped(text)}</strong>`;
}

function previewBar(page: PageFile | undefined, lang: Lang, { at, editAddress }: Marking): string {
  const t = strings(lang);
  const parts = [
    `<span class="preview-name">${t('preview.name')}</span>`,
    ...(page === undefined || page.standing === 'shown'
      ? []
      : [badge(standingLabel(page, lang), page.standing)]),
    ...(at === null ? [] : [`<span>${t('preview.at', { moment: formatMoment(lang, at) })}</span>`]),
    ...(page === undefined
      ? []
      : [`<span class="preview-file">${fileMark(page.file, lang, editAddress)}</span>`]),
    `<a href="${statusAddress(lang)}">${t('preview.status')}</a>`,
  ];
  return `<aside class="preview-bar" aria-label="${t('preview.name')}" data-preview data-pagefind-ignore>${parts.join('')}</aside>`;
}

function fileMark(file: string, lang: Lang, editAddress: string | null): string {
  const label = strings(lang)('preview.edit');
  const path = `<code>${escaped(file)}</code>`;
  return editAddress === null
    ? `${label} ${path}`
    : `<a href="${escaped(editAddress + file)}">${label} ${path}</a>`;
}

const LINK = /<a\b([^>]*)>([\s\S]*?)<\/a>/g;

/** Links that only change the language carry `hreflang`; there the bar of the page itself tells. */
function markLinks(html: string, lang: Lang, files: PageFiles): string {
  return html.replaceAll(LINK, (link, attributes: string, text: string) => {
    const to = / href="([^"#]+)/.exec(attributes)?.[1] ?? '';
    const entry = attributes.includes('hreflang=') ? undefined : files.get(to);
    if (entry === undefined || entry.standing === 'shown') return link;
    return `<a${attributes}>${text} ${badge(standingLabel(entry, lang), entry.standing)}</a>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A script that sets the browser's clock to a moment, from which it goes on: states on pages are worked out by it. */
export function clockScript(at: Temporal.Instant): string {
  return `{ const now = Date.now.bind(Date); const ahead = ${String(at.epochMilliseconds)} - now(); Date.now = () => now() + ahead; }\n`;
}
