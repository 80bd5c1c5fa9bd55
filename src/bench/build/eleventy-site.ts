/**
 * The same pages as a site of Eleventy in its usual set-up: a Markdown file a page with its facts in the front matter,
 * a Nunjucks layout, one folder of data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Task } from './plain-pages.ts';
import type { Block } from './records.ts';

export const ELEVENTY = '@11ty/eleventy@3.1.8';

const LAYOUT = `{% set shell = shells[lang] %}{{ shell.head | replace("SLUG", slug) | safe }}<title>{{ title }}</title>
<meta name="description" content="{{ description }}"><meta property="og:title" content="{{ title }}"><meta property="og:description" content="{{ description }}"><meta property="og:image:alt" content="{{ title }}">
<script type="application/ld+json">{{ structured | safe }}</script>{{ shell.top | replace("SLUG", slug) | safe }}
{% for mark in marks %}<meta {{ mark.name }}="{{ mark.value }}" content="{{ mark.content }}">{% endfor %}
{{ heading | safe }}
<div class="with-aside"><div>{{ content | safe }}</div>
<div class="aside"><dl class="facts">{% for fact in facts %}<div><dt>{{ fact.name }}</dt><dd>{{ fact.html | safe }}</dd></div>{% endfor %}</dl></div></div>
{{ shell.bottom | replace("SLUG", slug) | safe }}`;

const CONFIG = `export default () => ({ dir: { input: 'pages', includes: '../layouts', data: '../data' }, markdownTemplateEngine: false });
`;

const MARKS = { h2: '## ', p: '', li: '- ' } as const;

function markdown(blocks: readonly Block[]): string {
  return blocks
    .map(
      ({ kind, text }, index) =>
        MARKS[kind] + text + (kind === 'li' && blocks[index + 1]?.kind === 'li' ? '\n' : '\n\n'),
    )
    .join('');
}

/** Writes the site's sources into a folder. */
export function writeEleventySite({ shells, records }: Task, folder: string): void {
  for (const name of ['pages', 'layouts', 'data']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'eleventy.config.js'), CONFIG);
  writeFileSync(join(folder, 'layouts/project.njk'), LAYOUT);
  writeFileSync(join(folder, 'data/shells.json'), JSON.stringify(shells));
  for (const { blocks, path, ...front } of records) {
    const data = { ...front, layout: 'project.njk', permalink: `${path}index.html` };
    writeFileSync(
      join(folder, 'pages', `${front.lang}-${front.slug}.md`),
      `---\n${stringify(data, { lineWidth: 0 })}---\n\n${markdown(blocks)}`,
    );
  }
}
