/** Names and addresses that the world outside sees: the branch of a proposal and where it is reviewed. */
import { freeName } from '../free-name.ts';
import type { Changes } from './changes.ts';

/** Branches of the content's own: `toimitus/2026-11-24-digihaku`. Nothing else is ever committed to. */
export const BRANCH_FOLDER = 'toimitus/';

/** What a proposal is called: the one entry's id, or how many pages it has. */
export function proposalName({ entries, tables }: Pick<Changes, 'entries' | 'tables'>): string {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) return only.id;
  return entries.length > 1 ? `${String(entries.length)}-pages` : `${String(tables.length)}-tables`;
}

/** The branch's name; `taken` tells of names that are in use, and then a number is put after it. */
export function branchName(
  today: Temporal.PlainDate,
  name: string,
  taken: (branch: string) => boolean,
): string {
  return freeName(`${BRANCH_FOLDER}${today.toString()}-${gitSafe(name)}`, taken);
}

/** A folder's name may hold what a branch's must not, or what a fault in it has left there. */
function gitSafe(name: string): string {
  const safe = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return safe === '' ? 'pages' : safe;
}

interface Place {
  host: string;
  path: string;
}

/** `git@host:group/site.git`, `ssh://git@host/group/site.git` and `https://host/group/site.git` alike. */
function remotePlace(url: string): Place | undefined {
  const short = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)([^\s]+)$/.exec(url);
  const [, shortHost, shortPath] = short ?? [];
  // A letter alone before the colon is a Windows drive.
  if (shortHost !== undefined && shortPath !== undefined && shortHost.length > 1) {
    return { host: shortHost, path: withoutEnds(shortPath) };
  }
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(url);
  if (!['https:', 'http:', 'ssh:', 'git:'].includes(protocol) || hostname === '') return undefined;
  // The port of ssh is not that of the pages.
  const host = protocol.startsWith('http') && port !== '' ? `${hostname}:${port}` : hostname;
  return { host, path: withoutEnds(pathname) };
}

function withoutEnds(path: string): string {
  return path
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}

/** The service a repository is on, as far as the host's name tells, and its path there. */
export function repositoryOf(
  url: string,
): { service: 'github' | 'gitlab'; host: string; path: string } | undefined {
  const place = remotePlace(url);
  if (place === undefined) return undefined;
  const service = (['github', 'gitlab'] as const).find((name) => hasLabel(place.host, name));
  return service && { service, ...place };
}

function hasLabel(host: string, name: string): boolean {
  return host.toLowerCase().split(/[.:]/).includes(name);
}

/**
 * Where a review of the branch is asked for, on GitHub and GitLab (their own hosts, and hosts whose name says
 * so: `gitlab.kunta.fi`); `undefined` for any other. A password in the remote's address is never repeated.
 */
export function reviewAddress(url: string, main: string, branch: string): string | undefined {
  const repository = repositoryOf(url);
  if (repository === undefined) return undefined;
  const web = `https://${repository.host}/${repository.path}`;
  if (repository.service === 'github') {
    const safe = branch.split('/').map(encodeURIComponent).join('/');
    return `${web}/compare/${encodeURIComponent(main)}...${safe}?expand=1`;
  }
  const query = new URLSearchParams({
    'merge_request[source_branch]': branch,
    'merge_request[target_branch]': main,
  });
  return `${web}/-/merge_requests/new?${query.toString()}`;
}
