/** Serving with words: what `npm start` and `npm run serve` say. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, LANGUAGE_NAMES, type Lang } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';
import { portIsFree, serve } from './server.ts';
import { SITE_FOLDER } from './site-folder.ts';

export interface Showing {
  lang: Lang;
  port: number;
  /** How the reader started it, for the advice to start it again on another port. */
  command: 'npm start' | 'npm run serve' | 'npm run preview';
  /** Which built site. */
  folder?: string;
}

/** Whether the port can be used; says what to do when not. */
export async function checkPort({ lang, port, command }: Showing): Promise<boolean> {
  if (await portIsFree(port)) return true;
  const t = strings(lang);
  console.error(t('commands.portTaken', { port }));
  console.error(t('commands.portFix', { command, other: port === 65_535 ? 4321 : port + 1 }));
  return false;
}

/** Serves the built site until Ctrl+C and tells where. Returns whether it could start. */
export async function showSite(showing: Showing): Promise<boolean> {
  const { lang, port, folder = SITE_FOLDER } = showing;
  const t = strings(lang);
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(t('commands.noBuild'));
    console.error(t('commands.noBuildFix'));
    return false;
  }
  if (!(await checkPort(showing))) return false;

  const { url, close } = await serve({ port, folder });
  console.log(`\n${t('commands.serving')}`);
  for (const each of LANGS) console.log(`  ${LANGUAGE_NAMES[each].padEnd(9)}${url}/${each}/`);
  console.log(t('commands.stop'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  return true;
}
