/** The browser journeys against the site as it is built now, and against the editor. */
import { existsSync } from 'node:fs';
import { editorHeaders } from '../../src/editor/content-security-policy.ts';
import { ensureChromium } from './chromium.ts';
import { EDITOR_FOLDER, prepareEditor } from './editor-build.ts';
import { TOOLS } from './run.ts';
import { serve } from './server.ts';
import { EXAMPLE_SITE } from './site-folder.ts';

type Runner<R> = (script: string, args: string[], env: Record<string, string>) => Promise<R>;

/**
 * Serves the site on a free port, the example site, if it is built, on another (`EXAMPLE_URL`), the editor on a third
 * (`EDITOR_URL`), and runs Playwright on them by `run`; `extra` goes to Playwright as it is.
 * Resolves to `undefined` when there is no browser to run them in.
 */
export async function runBrowserTests<R>(
  run: Runner<R>,
  extra: readonly string[] = [],
): Promise<R | undefined> {
  const browser = await ensureChromium();
  if (browser === undefined) return undefined;
  const site = await serve({ port: 0 });
  const example = existsSync(EXAMPLE_SITE) ? await serve({ port: 0, folder: EXAMPLE_SITE }) : undefined;
  await prepareEditor('content');
  const editor = await serve({ port: 0, folder: EDITOR_FOLDER, headers: editorHeaders() });
  try {
    return await run(TOOLS.playwright, ['test', '--config', 'scripts/playwright.config.ts', ...extra], {
      BASE_URL: site.url,
      CHROMIUM_PATH: browser,
      EDITOR_URL: editor.url,
      ...(example !== undefined && { EXAMPLE_URL: example.url }),
    });
  } finally {
    await site.close();
    await example?.close();
    await editor.close();
  }
}
