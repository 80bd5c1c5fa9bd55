/** Why a push did not go through, told from git's English words. */
import type { GitResult } from './git.ts';

export const PUSH_FAILURES = [
  'no-network',
  'sign-in',
  'no-repository',
  'behind',
  'refused',
  'other',
] as const;
export type PushFailure = (typeof PUSH_FAILURES)[number];

/** In the order they are looked for: a refusal by a rule of the remote also says "rejected". */
const SIGNS: readonly (readonly [PushFailure, RegExp])[] = [
  ['refused', /\[remote rejected\]|hook declined|protected branch|GH\d{3}:|pre-receive/i],
  ['behind', /\[rejected\]|non-fast-forward|fetch first|stale info/i],
  [
    'sign-in',
    /authentication failed|could not read (username|password)|permission denied|terminal prompts disabled|error: (401|403)|access denied|host key verification failed/i,
  ],
  [
    'no-network',
    /could not resolve|connection (refused|reset|timed out)|network is unreachable|timed out|failed to connect|couldn't connect|no route to host|ssl|operation too slow/i,
  ],
  [
    'no-repository',
    /does not appear to be a git repository|repository .*not found|error: 404|no such file or directory/i,
  ],
];

/** The failure's kind; a push that never ended counts as a missing network. */
export function pushFailure({ error, timedOut }: Pick<GitResult, 'error' | 'timedOut'>): PushFailure {
  if (timedOut) return 'no-network';
  return SIGNS.find(([, sign]) => sign.test(error))?.[0] ?? 'other';
}

const ADDRESS_SECRET = /(\/\/)[^\s/@]+@/g;
const SHOWN_LINES = 6;

/** What git or the remote said, short, without what the address holds before the host's name. */
export function inGitsWords(error: string): string {
  return error
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/^remote:\s?/, '')
        .replaceAll(ADDRESS_SECRET, '$1')
        .trimEnd(),
    )
    .filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
    .slice(0, SHOWN_LINES)
    .map((line) => `    ${line}`)
    .join('\n');
}
