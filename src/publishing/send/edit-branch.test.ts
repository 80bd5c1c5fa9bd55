import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginEditing } from './edit-branch.ts';
import { gitIn } from './git.ts';
import {
  git,
  listener,
  makeRepository,
  page,
  publishByOther,
  write,
  type Repository,
} from './repository.fixture.ts';

const CALL = 'content/calls/digihaku/index.fi.mdx';

let repository: Repository;
let folder: string;

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  repository = makeRepository();
  ({ folder } = repository);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(repository.root, { recursive: true });
});

const begin = () => beginEditing(gitIn(folder), listener(folder));

test('editing begins on a branch of its own, from the newest published text', async () => {
  publishByOther(repository, CALL, page('Digihaku', 'Toisen teksti.'));
  expect(await begin()).toBe('toimitus/2026-11-24-muokkaus');
  expect(git(folder, 'branch', '--show-current')).toBe('toimitus/2026-11-24-muokkaus');
  expect(git(folder, 'show', `HEAD:${CALL}`)).toContain('Toisen teksti.');
});

test('files that are already changed come along, untouched', async () => {
  publishByOther(repository, CALL, page('Digihaku', 'Toisen teksti.'));
  write(folder, CALL, page('Digihaku', 'Oma teksti.'));
  expect(await begin()).toBe('toimitus/2026-11-24-muokkaus');
  expect(git(folder, 'diff', '--', CALL)).toContain('Oma teksti.');
});

test('a branch that waits for its review is gone on with', async () => {
  await begin();
  expect(await begin()).toBe('toimitus/2026-11-24-muokkaus');
});

test('without a network it begins from what is at hand', async () => {
  git(folder, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/sivusto.git');
  expect(await begin()).toBe('toimitus/2026-11-24-muokkaus');
});
