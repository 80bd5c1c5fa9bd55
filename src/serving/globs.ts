/**
 * Patterns of addresses as every server can be told them: a path with at most one `*`, which stands for any characters,
 * slashes included. (Cloudflare Pages allows one a rule; Netlify, nginx and Caddy know it too.)
 */
export type Glob = `/${string}`;

const escaped = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The pattern as a regular expression that PCRE (nginx), RE2 (Caddy) and JavaScript read alike: whole path, anchored. */
export function regexOf(glob: Glob): string {
  return `^${glob.split('*').map(escaped).join('.*')}$`;
}

export function matches(glob: Glob, path: string): boolean {
  return new RegExp(regexOf(glob)).test(path);
}
