/** The editor's page as files: a bundle of its own, never part of the public site. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { LANGS } from '../../src/i18n/languages.ts';
import { editorSettings, LOCAL_BACKEND } from '../../src/editor/settings.ts';
import type { EditorConfig } from '../../src/editor/config.ts';
import { readNames } from '../../src/publishing/names.ts';

/** Where the editor is built; git does not keep it, and the site's own build never looks here. */
export const EDITOR_FOLDER = '.editor';

const SOURCES = 'src/editor/browser';
const STAMP = 'made-from.txt';

/** Changes with the page's own sources and with the version of the editor. */
function madeFrom(): string {
  const files = [
    'package-lock.json',
    ...globSync(['src/editor/**/*.{ts,html}', 'scripts/lib/editor-build.ts']).toSorted(),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether the bundle that stands there is that of the present sources. */
export function editorIsBuilt(folder = EDITOR_FOLDER): boolean {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom();
}

const FOREIGN_FONT = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/g;

/** The editor names its fonts twice, the second time on a host of others; its own copies are enough. */
const ownFontsOnly: Plugin = {
  name: 'own-fonts-only',
  transform: (code, id) =>
    id.includes('@sveltia/cms') && code.includes('cdn.jsdelivr.net')
      ? { code: code.replaceAll(FOREIGN_FONT, "local('none')"), map: null }
      : undefined,
};

/** Whether a folder holds nothing, or an editor made earlier: whatever lies in it goes when the editor is made. */
export function mayBeReplaced(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, STAMP));
}

/** Bundles the page. Takes some ten seconds; throws when the bundler does. */
export async function buildEditor(folder = EDITOR_FOLDER): Promise<void> {
  await build({
    configFile: false,
    root: SOURCES,
    // Works at any address, also in a folder of a host.
    base: './',
    publicDir: false,
    plugins: [ownFontsOnly],
    logLevel: 'error',
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      target: 'esnext',
      // Inlined files would be data: addresses, which the security policy allows to pictures alone.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
    },
  });
  writeFileSync(join(folder, STAMP), madeFrom());
}

/** Writes the forms of each language beside the page, from the schemas and the content as they are now. */
export function writeEditorSettings(
  content: string,
  {
    folder = EDITOR_FOLDER,
    backend = LOCAL_BACKEND,
  }: { folder?: string; backend?: EditorConfig['backend'] } = {},
): void {
  const names = readNames(content);
  for (const lang of LANGS) {
    const settings = editorSettings({ lang, names, backend });
    writeFileSync(join(folder, `config.${lang}.json`), JSON.stringify(settings));
  }
}

/** The editor ready to be served: bundled when its sources have changed, with the forms of the present content. */
export async function prepareEditor(content: string): Promise<void> {
  if (!editorIsBuilt()) await buildEditor();
  writeEditorSettings(content);
}
