/**
 * `npm run edit [-- --port N --language fi|sv|en]`: the editor of the content on this machine.
 * `npm run edit -- --backend FILE.json --out FOLDER` makes it for a host instead, with the git service that the file names.
 * Exit code: 0 ended by the person, or made · 2 misused · 4 not started.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import { editorHeaders, PUBLIC_SERVICES } from '../src/editor/content-security-policy.ts';
import { strings } from '../src/i18n/strings.ts';
import { beginEditing } from '../src/publishing/send/edit-branch.ts';
import { gitIn } from '../src/publishing/send/git.ts';
import { FINNISH_ZONE } from '../src/site/finnish-time.ts';
import {
  buildEditor,
  EDITOR_FOLDER,
  mayBeReplaced,
  prepareEditor,
  writeEditorSettings,
} from './lib/editor-build.ts';
import { readOptions } from './lib/options.ts';
import { portIsFree, serve } from './lib/server.ts';

const { content, lang, given, port } = readOptions('edit', ['port', 'language', 'backend', 'out'], {
  defaultPort: 4330,
});
const t = strings(lang);

process.exitCode =
  given.backend === undefined
    ? await editHere()
    : await makeForHost(given.backend, given.out ?? 'editor-site');

async function editHere(): Promise<number> {
  if (!(await portIsFree(port))) {
    console.error(t('commands.portTaken', { port }));
    console.error(t('commands.portFix', { command: 'npm run edit', port, other: port + 1 }));
    return 4;
  }
  const branch = await beginEditing(gitIn(process.cwd()), {
    folder: process.cwd(),
    today: Temporal.Now.plainDateISO(FINNISH_ZONE),
    lang,
    say: console.log,
  });
  if (branch === undefined) return 4;
  console.log(t('editor.making'));
  await prepareEditor(content);
  const { url } = await serve({ port, folder: EDITOR_FOLDER, headers: editorHeaders() });
  console.log(t('editor.ready', { address: `${url}/?lang=${lang}`, branch, folder: process.cwd() }));
  return 0;
}

/** The backend's file may hold an application's id, never a secret: all of it is readable by anyone who opens the page. */
async function makeForHost(file: string, folder: string): Promise<number> {
  let backend: CmsConfig['backend'];
  try {
    backend = JSON.parse(readFileSync(file, 'utf8')) as CmsConfig['backend'];
  } catch {
    console.error(t('editor.badBackend', { file }));
    return 2;
  }
  if (!mayBeReplaced(folder)) {
    console.error(t('editor.folderTaken', { folder }));
    return 2;
  }
  await buildEditor(folder);
  writeEditorSettings(content, { folder, backend });
  const hosts =
    'api_root' in backend && backend.api_root !== undefined
      ? [new URL(backend.api_root).origin]
      : (PUBLIC_SERVICES[backend.name] ?? []);
  const headers = Object.entries(editorHeaders(hosts)).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(folder, 'headers.txt'), headers.join(''));
  console.log(t('editor.made', { folder }));
  return 0;
}
