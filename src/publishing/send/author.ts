/** Under whose name a commit is made: the person's own, as git knows it. */
import { strings } from '../../i18n/strings.ts';
import { lineOf, type Git } from './git.ts';
import type { World } from './world.ts';

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/;

/**
 * Makes sure that git knows who commits. What it lacks is asked and kept for this repository; where nobody can be
 * asked, or the person gives none, says how to set it and gives `false`.
 */
export async function hasAuthor(git: Git, { lang, say, ask }: World): Promise<boolean> {
  const t = strings(lang);
  for (const key of ['user.name', 'user.email'] as const) {
    const isName = key === 'user.name';
    const variable = isName ? process.env['GIT_AUTHOR_NAME'] : process.env['GIT_AUTHOR_EMAIL'];
    if ((await lineOf(git, 'config', key)) !== '' || (variable ?? '') !== '') continue;
    const typed = (await ask?.(t(isName ? 'send.askName' : 'send.askEmail'), ''))?.trim() ?? '';
    const isGood = isName ? typed !== '' && !/[<>]/.test(typed) : EMAIL.test(typed);
    if (!isGood) {
      say(t('send.noAuthor'));
      return false;
    }
    await git('config', key, typed);
  }
  return true;
}
