import { describe, expect, test } from 'vitest';
import { branchName, proposalName, reviewAddress } from './names.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const BRANCH = 'toimitus/2026-11-24-digihaku';

describe('the address of the review', () => {
  test.each([
    'git@github.com:kunta/sivusto.git',
    'https://github.com/kunta/sivusto.git',
    'https://tunnus:avain@github.com/kunta/sivusto',
    'ssh://git@github.com:22/kunta/sivusto.git/',
  ])('GitHub, by %s', (url) => {
    expect(reviewAddress(url, 'main', BRANCH)).toBe(
      `https://github.com/kunta/sivusto/compare/main...${BRANCH}?expand=1`,
    );
  });

  test.each([
    ['git@gitlab.kunta.example:viestinta/verkko/sivusto.git', 'gitlab.kunta.example'],
    ['https://gitlab.com/viestinta/verkko/sivusto.git', 'gitlab.com'],
    ['https://gitlab.kunta.example:8443/viestinta/verkko/sivusto', 'gitlab.kunta.example:8443'],
  ])('GitLab, by %s', (url, host) => {
    const address = new URL(reviewAddress(url, 'main', BRANCH) ?? '');
    expect(address.host).toBe(host);
    expect(address.pathname).toBe('/viestinta/verkko/sivusto/-/merge_requests/new');
    expect(address.searchParams.get('merge_request[source_branch]')).toBe(BRANCH);
  });

  test.each([
    'git@codeberg.org:kunta/sivusto.git',
    '/srv/git/sivusto.git',
    'C:\\git\\sivusto.git',
    'file:///srv/github/sivusto.git',
    'https://notgithub.example/kunta/sivusto.git',
    '',
  ])('none is made up for %s', (url) => {
    expect(reviewAddress(url, 'main', BRANCH)).toBeUndefined();
  });
});

test('a branch is named by the day and the entry, with a number when the name is taken', () => {
  const taken = new Set([BRANCH, `${BRANCH}-2`]);
  expect(branchName(TODAY, 'digihaku', (name) => taken.has(name))).toBe(`${BRANCH}-3`);
});

test('a faulty folder name still makes a branch that git takes', () => {
  expect(branchName(TODAY, 'Ääkköset ja väli..', () => false)).toBe('toimitus/2026-11-24-kk-set-ja-v-li');
});

test('many pages are counted', () => {
  const entry = (id: string) => ({ collection: 'calls' as const, id, texts: [], files: [] });
  expect(proposalName({ entries: [entry('a'), entry('b'), entry('c')], tables: [] })).toBe('3-pages');
  expect(proposalName({ entries: [], tables: [{ file: 'content/regions.yaml', kind: 'changed' }] })).toBe(
    '1-tables',
  );
});
