import { chmodSync, existsSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Lang } from '../../i18n/languages.ts';
import {
  git,
  listener,
  makeRepository,
  page,
  publishByOther,
  write,
  type Repository,
} from './repository.fixture.ts';
import { send } from './send.ts';

const CALL = 'content/calls/digihaku/index.fi.mdx';
const BRANCH = 'toimitus/2026-11-24-digihaku';
const LANGS: Lang[] = ['fi', 'sv', 'en'];

let repository: Repository;
let folder: string;

beforeEach(() => {
  // The tester's own settings must not name the writer.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  for (const name of ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL']) vi.stubEnv(name, undefined);
  repository = makeRepository();
  ({ folder } = repository);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(repository.root, { recursive: true });
});

const onServer = (branch: string, file: string) => git(repository.server, 'show', `${branch}:${file}`);
const branchesOnServer = () => git(repository.server, 'branch', '--format=%(refname:short)').split('\n');
const branchHere = () => git(folder, 'branch', '--show-current');
const mainHere = () => git(folder, 'rev-parse', 'main');
const textHere = () => readFileSync(join(folder, CALL), 'utf8');

async function sent(options: Parameters<typeof listener>[1] = {}, message?: string) {
  const world = listener(folder, options);
  const exit = await send({ message }, world);
  return { exit, said: world.said() };
}

test('a changed call is committed on a branch of its own and pushed; the published branch stays', async () => {
  const before = mainHere();
  write(folder, CALL, page('Digihaku', 'Hakuaikaa jatkettiin.'));
  const { exit, said } = await sent({}, 'Hakuaikaa jatkettiin');
  expect(exit).toBe(0);
  expect(onServer(BRANCH, CALL)).toContain('Hakuaikaa jatkettiin.');
  expect(git(repository.server, 'log', '-1', '--format=%s|%an|%ae', BRANCH)).toBe(
    'Hakuaikaa jatkettiin|Testi Tekijä|tekija@testi.example',
  );
  expect(mainHere()).toBe(before);
  expect(git(repository.server, 'rev-parse', 'main')).toBe(before);
  expect(said).toContain(BRANCH);
  expect(said).toContain('Mitään ei ole vielä julkaistu');
});

test.each([
  ['fi', 'Haku: Digihaku   (calls/digihaku)\n    uusi: englanti; muutettu: suomi; poistettu: ruotsi'],
  ['sv', 'Utlysning: Digihaku   (calls/digihaku)\n    ny: engelska; ändrad: finska; borttagen: svenska'],
  ['en', 'Call: Digital call   (calls/digihaku)\n    new: English; changed: Finnish; removed: Swedish'],
] as const)('in %s it says by title and language what is new, changed and removed', async (lang, words) => {
  write(folder, CALL, page('Digihaku', 'Uusi teksti.'));
  write(folder, 'content/calls/digihaku/index.en.mdx', page('Digital call'));
  unlinkSync(join(folder, 'content/calls/digihaku/index.sv.mdx'));
  const { said } = await sent({ lang });
  expect(said).toContain(words);
});

test('pictures and tables are named too, and a removed page by the title it had', async () => {
  write(folder, 'content/calls/digihaku/ryhma.png', 'kuva');
  write(folder, 'content/regions.yaml', '- code: "02"\n');
  rmSync(join(folder, 'content/news/2026-11-uutinen'), { recursive: true });
  const { exit, said } = await sent();
  expect(exit).toBe(0);
  expect(said).toContain('Kuvat – uusi: ryhma.png');
  expect(said).toContain('Taulukot ja tietopoiminta\n    muutettu: regions.yaml');
  expect(said).toContain('Uutinen: Vanha uutinen');
  expect(said).toContain('poistettu: suomi');
  expect(branchHere()).toBe('toimitus/2026-11-24-2-pages');
});

test('files outside the content are named and left, also when they were put in line for a commit', async () => {
  write(folder, CALL, page('Digihaku', 'Uusi.'));
  write(folder, 'README.md', 'Muutettu\n');
  write(folder, 'muistiinpano.txt', 'oma');
  git(folder, 'add', 'README.md');
  const { exit, said } = await sent();
  expect(exit).toBe(0);
  expect(said).toContain('Näitä ei lähetetä');
  expect(said).toContain('    README.md\n    muistiinpano.txt');
  expect(git(repository.server, 'diff', '--name-only', 'main', BRANCH)).toBe(CALL);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('Muutettu\n');
  expect(existsSync(join(folder, 'muistiinpano.txt'))).toBe(true);
});

test.each([
  ['fi', 'Sisällössä ei ole mitään lähetettävää.'],
  ['sv', 'Det finns inget i innehållet att skicka.'],
  ['en', 'There is nothing in the content to send.'],
] as const)('in %s it says that there is nothing to send, and makes nothing', async (lang, words) => {
  const { exit, said } = await sent({ lang });
  expect(exit).toBe(0);
  expect(said).toBe(words);
  expect(branchHere()).toBe('main');
});

test.each([
  ['fi', 'Mitään ei lähetetty. Korjaa virheet'],
  ['sv', 'Ingenting skickades. Rätta felen'],
  ['en', 'Nothing was sent. Mend the faults'],
] as const)('content with faults is not even committed (%s)', async (lang, words) => {
  write(folder, CALL, page('Digihaku', 'Uusi.'));
  const faults = [
    { file: CALL, line: 5, path: 'summary', rule: 'required-line', values: { field: 'summary' } } as const,
  ];
  const { exit, said } = await sent({ lang, faults: [...faults] });
  expect(exit).toBe(1);
  expect(said).toContain(`${CALL}:5`);
  expect(said).toContain(words);
  expect(branchHere()).toBe('main');
  expect(git(folder, 'log', '--oneline').split('\n')).toHaveLength(1);
  expect(textHere()).toContain('Uusi.');
});

describe('who commits', () => {
  beforeEach(() => {
    git(folder, 'config', '--unset', 'user.name');
    git(folder, 'config', '--unset', 'user.email');
    write(folder, CALL, page('Digihaku', 'Uusi.'));
  });

  test.each(LANGS)('where nobody can be asked, it says how to tell it once (%s)', async (lang) => {
    const { exit, said } = await sent({ lang });
    expect(exit).toBe(4);
    expect(said).toContain('git config --global user.name');
    expect(said).toContain('git config --global user.email');
    expect(branchHere()).toBe('main');
    expect(textHere()).toContain('Uusi.');
  });

  test('a person is asked, and the answers are kept for the next time', async () => {
    const answers = ['Kirjoittaja', 'kirjoittaja@testi.example'];
    const { exit } = await sent({
      ask: (_question, suggestion) => Promise.resolve(answers.shift() ?? suggestion),
    });
    expect(exit).toBe(0);
    expect(git(repository.server, 'log', '-1', '--format=%an %ae', BRANCH)).toBe(
      'Kirjoittaja kirjoittaja@testi.example',
    );
    expect(git(folder, 'config', 'user.email')).toBe('kirjoittaja@testi.example');
  });
});

test('a person who stops at the question has lost nothing and sent nothing', async () => {
  write(folder, CALL, page('Digihaku', 'Uusi.'));
  const { exit, said } = await sent({ ask: () => Promise.resolve(undefined) });
  expect(exit).toBe(4);
  expect(said).toContain('Keskeytettiin');
  expect(branchHere()).toBe('main');
  expect(textHere()).toContain('Uusi.');
});

test.each([
  ['fi', 'joku toinen on muuttanut samoja kohtia', 'Haku calls/digihaku: suomi'],
  ['sv', 'någon annan har ändrat samma ställen', 'Utlysning calls/digihaku: finska'],
  ['en', 'somebody else has changed the same places', 'Call calls/digihaku: Finnish'],
] as const)('a conflict is told in %s and both texts are left whole', async (lang, words, place) => {
  publishByOther(repository, CALL, page('Digihaku', 'Toisen teksti.'));
  write(folder, CALL, page('Digihaku', 'Oma teksti.'));
  const { exit, said } = await sent({ lang });
  expect(exit).toBe(3);
  expect(said).toContain(words);
  expect(said).toContain(place);
  expect(textHere()).toContain('Oma teksti.');
  expect(textHere()).not.toContain('<<<<');
  expect(onServer(BRANCH, CALL)).toContain('Oma teksti.');
  expect(onServer('main', CALL)).toContain('Toisen teksti.');
});

test('a change elsewhere in the published version is no conflict', async () => {
  publishByOther(repository, 'content/news/2026-11-uutinen/index.fi.mdx', page('Vanha uutinen', 'Toinen.'));
  write(folder, CALL, page('Digihaku', 'Oma teksti.'));
  expect((await sent()).exit).toBe(0);
});

describe('when the push does not go through, the work is safe on its branch', () => {
  const SAFE = { fi: 'Mitään ei kadonnut', sv: 'Ingenting gick förlorat', en: 'Nothing is lost' } as const;

  beforeEach(() => {
    write(folder, CALL, page('Digihaku', 'Uusi.'));
  });

  function expectSafe(lang: Lang, said: string): void {
    expect(said).toContain(SAFE[lang]);
    expect(said).toContain(BRANCH);
    expect(branchHere()).toBe(BRANCH);
    expect(git(folder, 'show', `HEAD:${CALL}`)).toContain('Uusi.');
  }

  test.each([
    ['fi', 'Palvelin ei ottanut muutoksia vastaan'],
    ['sv', 'Servern tog inte emot ändringarna'],
    ['en', 'The server did not take the changes'],
  ] as const)('the server refuses (%s)', async (lang, words) => {
    const hook = join(repository.server, 'hooks/pre-receive');
    write(repository.server, 'hooks/pre-receive', '#!/bin/sh\necho "Vain tarkistajat" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const { exit, said } = await sent({ lang });
    expect(exit).toBe(4);
    expect(said).toContain(words);
    expect(said).toContain('Vain tarkistajat');
    expectSafe(lang, said);
  });

  test.each([
    ['fi', 'Palvelimeen ei saatu yhteyttä'],
    ['sv', 'Servern kunde inte nås'],
    ['en', 'The server could not be reached'],
  ] as const)('there is no network (%s), and the secret of the address is not shown', async (lang, words) => {
    git(folder, 'remote', 'set-url', 'origin', 'http://tunnus:salasana@127.0.0.1:9/sivusto.git');
    const { exit, said } = await sent({ lang });
    expect(exit).toBe(4);
    expect(said).toContain(words);
    expect(said).not.toContain('salasana');
    expectSafe(lang, said);
  });

  test('the next try sends what waits', async () => {
    git(folder, 'remote', 'set-url', 'origin', join(repository.root, 'ei-ole.git'));
    expect((await sent()).said).toContain('ei löytynyt sivuston säilöä');
    git(folder, 'remote', 'set-url', 'origin', repository.server);
    const { exit, said } = await sent();
    expect(exit).toBe(0);
    expect(said).toContain('odottaa lähettämistä');
    expect(onServer(BRANCH, CALL)).toContain('Uusi.');
  });

  test('somebody else has written to the same branch: nothing of theirs is written over', async () => {
    expect((await sent()).exit).toBe(0);
    publishByOther(repository, 'content/regions.yaml', '- code: "05"\n', BRANCH);
    write(folder, CALL, page('Digihaku', 'Uusi ja korjattu.'));
    const { exit, said } = await sent();
    expect(exit).toBe(4);
    expect(said).toContain('samaan haaraan');
    expect(onServer(BRANCH, 'content/regions.yaml')).toContain('05');
    expect(git(folder, 'show', `HEAD:${CALL}`)).toContain('korjattu');
  });

  test('a folder without a server keeps the work and says so', async () => {
    git(folder, 'remote', 'remove', 'origin');
    const { exit, said } = await sent();
    expect(exit).toBe(4);
    expect(said).toContain('git remote add origin');
    expect(git(folder, 'show', `HEAD:${CALL}`)).toContain('Uusi.');
  });
});

test.each(LANGS)('a merge half done is told and left as it is (%s)', async (lang) => {
  git(folder, 'switch', '--quiet', '--create', 'toinen');
  write(folder, CALL, page('Digihaku', 'Toinen.'));
  git(folder, 'commit', '--quiet', '--all', '--message=Toinen');
  git(folder, 'switch', '--quiet', 'main');
  write(folder, CALL, page('Digihaku', 'Oma.'));
  git(folder, 'commit', '--quiet', '--all', '--message=Oma');
  expect(() => git(folder, 'merge', 'toinen')).toThrow();
  const before = textHere();
  const { exit, said } = await sent({ lang });
  expect(exit).toBe(4);
  expect(said).toContain('git merge --abort');
  expect(textHere()).toBe(before);
  expect(branchesOnServer()).toEqual(['main']);
});

test('work done on no branch at all gets a branch, and nothing is lost', async () => {
  git(folder, 'switch', '--quiet', '--detach');
  write(folder, CALL, page('Digihaku', 'Uusi.'));
  expect((await sent()).exit).toBe(0);
  expect(onServer(BRANCH, CALL)).toContain('Uusi.');
});

test('a commit that fails leaves the branch and the files as they were', async () => {
  write(folder, '.git/hooks/pre-commit', '#!/bin/sh\necho "Liian iso kuva" >&2\nexit 1\n');
  chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
  write(folder, CALL, page('Digihaku', 'Uusi.'));
  const { exit, said } = await sent();
  expect(exit).toBe(4);
  expect(said).toContain('Liian iso kuva');
  expect(branchHere()).toBe('main');
  expect(git(folder, 'branch', '--list', 'toimitus/*')).toBe('');
  expect(textHere()).toContain('Uusi.');
});

test('a correction goes to the same branch while it waits; after publishing, to a new one', async () => {
  write(folder, CALL, page('Digihaku', 'Uusi.'));
  await sent();
  write(folder, CALL, page('Digihaku', 'Korjattu.'));
  await sent();
  expect(branchesOnServer()).toEqual(['main', BRANCH]);
  expect(onServer(BRANCH, CALL)).toContain('Korjattu.');
  git(repository.server, 'branch', '--force', 'main', BRANCH);
  write(folder, CALL, page('Digihaku', 'Taas uusi.'));
  await sent();
  expect(branchesOnServer()).toEqual(['main', BRANCH, `${BRANCH}-2`]);
});

test('a folder outside version control is told so', async () => {
  const outside = join(repository.root, 'irrallaan');
  write(outside, CALL, page('Digihaku'));
  const world = listener(outside, { lang: 'sv' });
  expect(await send({ message: undefined }, world)).toBe(4);
  expect(world.said()).toContain('versionshantering');
});
