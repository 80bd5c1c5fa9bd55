/** The floor of what a build can cost: the same pages by one template function, written one after the other. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../i18n/languages.ts';
import type { Block, PageRecord, Shell } from './records.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

function blocksHtml(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, text }, index) => {
      const open = kind === 'li' && blocks[index - 1]?.kind !== 'li' ? '<ul>' : '';
      const close = kind === 'li' && blocks[index + 1]?.kind !== 'li' ? '</ul>' : '';
      return `${open}<${kind}>${escaped(text)}</${kind}>${close}`;
    })
    .join('\n');
}

/** One page as HTML. */
function plainPage(record: PageRecord, { head, top, bottom }: Shell): string {
  const { slug, title, description, structured, marks, heading, facts, blocks } = record;
  const own = (html: string) => html.replaceAll('SLUG', slug);
  return `${own(head)}<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}"><meta property="og:title" content="${escaped(title)}"><meta property="og:description" content="${escaped(description)}"><meta property="og:image:alt" content="${escaped(title)}">
<script type="application/ld+json">${structured}</script>${own(top)}
${marks.map(({ name, value, content }) => `<meta ${name}="${value}" content="${escaped(content)}">`).join('')}
${heading}
<div class="with-aside"><div>${blocksHtml(blocks)}</div>
<div class="aside"><dl class="facts">${facts.map(({ name, html }) => `<div><dt>${escaped(name)}</dt><dd>${html}</dd></div>`).join('')}</dl></div></div>
${own(bottom)}`;
}

/** What the other two builders are given. */
export interface Task {
  shells: Record<Lang, Shell>;
  records: PageRecord[];
}

/** Writes every page below a folder. */
export function writePlainPages({ shells, records }: Task, folder: string): void {
  for (const record of records) {
    const place = join(folder, record.path);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.html'), plainPage(record, shells[record.lang]));
  }
}
