import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readHistory, readVersions } from './history.ts';
import { Repository } from './repository.fixture.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => {
  repository.remove();
});

function historyOf(folder = repository.folder) {
  const read = readHistory(folder);
  if (!read.known) throw new Error(read.why);
  return read.history;
}

const daysOf = (file: string) =>
  historyOf()
    .commitsOf(file)
    .map(({ at }) => at.toString());

test('a file has the times of the commits that touched it, newest first, and of no other', () => {
  repository.commit('2026-01-10T08:00:00Z', { 'news/a/index.fi.mdx': 'yksi', 'news/ä ö/index.fi.mdx': 'x' });
  repository.commit('2026-02-10T08:00:00Z', { 'news/a/index.fi.mdx': 'kaksi' });
  expect(daysOf('news/a/index.fi.mdx')).toEqual(['2026-02-10T08:00:00Z', '2026-01-10T08:00:00Z']);
  expect(daysOf('news/ä ö/index.fi.mdx')).toEqual(['2026-01-10T08:00:00Z']);
  expect(daysOf('news/b/index.fi.mdx')).toEqual([]);
});

test('the repository is that of the folder, also when a hook of another one runs the command', () => {
  repository.commit('2026-01-10T08:00:00Z', { 'news/a/index.fi.mdx': 'yksi' });
  vi.stubEnv('GIT_DIR', join(repository.root, 'somewhere-else'));
  try {
    expect(daysOf('news/a/index.fi.mdx')).toEqual(['2026-01-10T08:00:00Z']);
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a merge touches a file in which it joined both sides, and not one it took as it was', () => {
  const lines = (first: string, last: string) => `${first}\n\n\n\n\n\n${last}\n`;
  repository.commit('2026-01-10T08:00:00Z', { joined: lines('a', 'z'), taken: 'old' });
  repository.git(['checkout', '--quiet', '-b', 'side']);
  repository.commit('2026-01-11T08:00:00Z', { joined: lines('a', 'zz'), taken: 'new' });
  repository.git(['checkout', '--quiet', 'main']);
  repository.commit('2026-01-12T08:00:00Z', { joined: lines('aa', 'z') });
  repository.git(['merge', '--quiet', '--no-edit', 'side'], '2026-01-13T08:00:00Z');
  expect(daysOf('joined')[0]).toBe('2026-01-13T08:00:00Z');
  expect(daysOf('taken')).toEqual(['2026-01-11T08:00:00Z', '2026-01-10T08:00:00Z']);
});

test('what is not committed is told, changed and new alike', () => {
  repository.commit('2026-01-10T08:00:00Z', { a: '1', b: '1', c: '1' });
  repository.write({ a: '2', d: '1', b: '2' });
  repository.git(['add', 'content/b']);
  expect([...historyOf().uncommitted].toSorted()).toEqual(['a', 'b', 'd']);
});

test('versions come in the order they were asked for; one that was not there is missing', () => {
  repository.commit('2026-01-10T08:00:00Z', { a: 'ääkkösiä\n', empty: '' });
  const [commit] = historyOf().commitsOf('a');
  const version = (file: string) => ({ commit: commit?.id ?? '', file });
  expect(readVersions(repository.folder, ['empty', 'b', 'a'].map(version))).toEqual(['', null, 'ääkkösiä\n']);
  expect(readVersions(repository.folder, [])).toEqual([]);
});

test('a clone without its past and a folder without git know nothing, and say which', () => {
  repository.commit('2026-01-10T08:00:00Z', { a: '1' });
  repository.commit('2026-01-11T08:00:00Z', { a: '2' });
  repository.git(['clone', '--quiet', '--depth', '1', `file://${repository.root}`, 'shallow']);
  expect(readHistory(join(repository.root, 'shallow', 'content'))).toEqual({ known: false, why: 'shallow' });
  rmSync(join(repository.root, '.git'), { recursive: true });
  expect(readHistory(repository.folder)).toEqual({ known: false, why: 'no-git' });
});

test('a repository without a commit knows nothing yet', () => {
  expect(readHistory(repository.folder)).toEqual({ known: false, why: 'no-git' });
});

test('the revision is the last commit in twelve signs', () => {
  repository.commit('2026-01-10T08:00:00Z', { a: '1' });
  expect(repository.git(['rev-parse', 'HEAD'])).toContain(historyOf().revision);
  expect(historyOf().revision).toHaveLength(12);
});
