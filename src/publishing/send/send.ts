/** `npm run send`: from changed files to an address where they are reviewed. Whatever fails, the work stays where it was. */
import { faultReport } from '../../checks/report.ts';
import { strings } from '../../i18n/strings.ts';
import { hasAuthor } from './author.ts';
import { groupByEntry, isEmpty, readChanges, type Changes } from './changes.ts';
import { commitContent } from './commit.ts';
import { conflictsWith } from './conflicts.ts';
import { describeChanges, entryWord, suggestedMessage, titleOf } from './describe.ts';
import { gitIn, lineOf, type Git } from './git.ts';
import { BRANCH_FOLDER, proposalName, reviewAddress } from './names.ts';
import { inGitsWords, pushFailure } from './push-failure.ts';
import type { Tree } from './tree.ts';
import { fetchPublished, usableTree } from './usable-tree.ts';
import { EXIT, type Exit, type World } from './world.ts';

/**
 * Shows what has changed in content/, checks it, commits it on a branch of its own and pushes that branch.
 * `message` is the writer's own sentence; without it it is asked, or made of the titles. Resolves to the exit code;
 * what went wrong has then been said in the writer's language.
 */
export async function send({ message }: { message: string | undefined }, world: World): Promise<Exit> {
  const t = strings(world.lang);
  const git = gitIn(world.folder);
  const tree = await usableTree(git, world);
  if (tree === undefined) return EXIT.notSent;
  const changes = await readChanges(git, tree.prefix);
  if (isEmpty(changes)) return sendEarlier(git, tree, changes, world);

  const titles: string[] = [];
  for (const entry of changes.entries) {
    titles.push(await titleOf(entry, { git, folder: world.folder, lang: world.lang }));
  }
  world.say(`${describeChanges(changes, titles, world.lang)}\n`);

  const faults = world.check();
  if (faults.length > 0) {
    world.say(`${faultReport(faults, world.lang)}\n\n${t('send.faults')}`);
    return EXIT.faults;
  }
  if (!(await hasAuthor(git, world))) return EXIT.notSent;
  const suggestion = suggestedMessage(changes, titles, world.lang);
  const sentence =
    message ?? (world.ask === null ? suggestion : await world.ask(t('send.askMessage'), suggestion));
  if (sentence === undefined || sentence.trim() === '') {
    world.say(t('send.stopped'));
    return EXIT.notSent;
  }
  await fetchPublished(git, tree);
  const committed = await commitContent(git, tree, {
    today: world.today,
    name: proposalName(changes),
    message: sentence.trim(),
  });
  if (!committed.ok) {
    world.say(t('send.commitFailed', { words: inGitsWords(committed.failure.error) }));
    return EXIT.notSent;
  }
  return push(git, tree, committed.branch, world);
}

/** Nothing has changed since the last commit; a commit of an earlier try may still wait for the network. */
async function sendEarlier(git: Git, tree: Tree, changes: Changes, world: World): Promise<Exit> {
  const t = strings(world.lang);
  const { branch, remote } = tree;
  if (branch?.startsWith(BRANCH_FOLDER) === true && remote !== undefined) {
    const waiting = await lineOf(
      git,
      ...['rev-list', '--count', 'HEAD', '--not', `--remotes=${remote.name}`],
    );
    if (Number(waiting) > 0) {
      world.say(t('send.earlier', { branch }));
      await fetchPublished(git, tree);
      return push(git, tree, branch, world);
    }
  }
  const others = changes.others.map((file) => `    ${file.replace(/^\//, '')}`);
  world.say([t('send.nothing'), ...(others.length > 0 ? ['', t('send.others'), ...others] : [])].join('\n'));
  return EXIT.done;
}

/** Pushes a branch whose commits are safe on this machine, and says where the review is asked for. */
async function push(git: Git, { remote, prefix }: Tree, branch: string, world: World): Promise<Exit> {
  const t = strings(world.lang);
  if (remote === undefined) {
    world.say(t('send.noRemote', { branch }));
    return EXIT.notSent;
  }
  const pushed = await git('push', '--quiet', '--set-upstream', remote.name, `HEAD:refs/heads/${branch}`);
  if (!pushed.ok) {
    const why = t(`send.push.${pushFailure(pushed)}`);
    const words = inGitsWords(pushed.error);
    world.say(
      [why, ...(words === '' ? [] : [t('send.gitSays'), words]), t('send.safe', { branch })].join('\n'),
    );
    return EXIT.notSent;
  }
  const address = reviewAddress(remote.url, remote.main, branch);
  const where = address === undefined ? t('send.reviewBranch', { branch }) : t('send.review', { address });
  const conflicts = await conflictsWith(git, remote);
  if (conflicts.length > 0) {
    world.say(
      t('send.conflict', {
        pages: conflictLines(
          conflicts.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)),
          world,
        ),
        where,
      }),
    );
    return EXIT.conflict;
  }
  world.say(t('send.sent', { branch, where }));
  return EXIT.done;
}

/** The files of a conflict by entry and language, other files by their path. */
function conflictLines(files: readonly string[], { lang }: World): string {
  const t = strings(lang);
  const { entries, tables } = groupByEntry(files.map((file) => ({ file, kind: 'changed' })));
  return [
    ...entries.map(({ collection, id, texts, files: beside }) => {
      const names = [
        ...texts.map((text) => t(`send.languages.${text.lang}`)),
        ...beside.map(({ file }) => file),
      ];
      return `    • ${entryWord(collection, lang)} ${collection}/${id}: ${names.join(', ')}`;
    }),
    ...tables.map(({ file }) => `    • ${file}`),
  ].join('\n');
}
