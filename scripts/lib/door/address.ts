/** Which addresses an export may be fetched from. */
import { Trouble } from './trouble.ts';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Names of query fields that carry a key. The address ends up in version control, where a key must not. */
const SECRET = /^(access_?token|token|api_?key|key|sig|signature|password|pwd|secret)$/i;

/** Whether `--from` names an address; anything else is the path of a file. */
export function isAddress(from: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(from);
}

/** The address without its fragment, which no server sees. Throws a `Trouble` when nothing may be fetched from it. */
export function readAddress(text: string): URL {
  if (!URL.canParse(text)) throw new Trouble('address', { address: text });
  const url = new URL(text);
  url.hash = '';
  const refusal = refusalOf(url);
  if (refusal !== null) throw new Trouble(refusal, { address: shown(url) });
  return url;
}

/** Where a redirect leads. Throws a `Trouble` when it leads to where nothing may be fetched from. */
export function redirectTarget(from: URL, location: string | null): URL {
  if (location === null || !URL.canParse(location, from)) {
    throw new Trouble('redirectUnsafe', { address: location ?? '–' });
  }
  const to = new URL(location, from);
  to.hash = '';
  // A protected address must not hand over to an unprotected one, not even on this machine.
  const downgrade = from.protocol === 'https:' && to.protocol !== 'https:';
  if (downgrade || refusalOf(to) !== null) throw new Trouble('redirectUnsafe', { address: shown(to) });
  return to;
}

function refusalOf(url: URL): 'scheme' | 'credentials' | null {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname))) return 'scheme';
  const hasKey = [...url.searchParams.keys()].some((name) => SECRET.test(name));
  return url.username !== '' || url.password !== '' || hasKey ? 'credentials' : null;
}

/** An address for a message: without what might be a password or a key. */
export function shown(url: URL): string {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  plain.search = '';
  return plain.href;
}
