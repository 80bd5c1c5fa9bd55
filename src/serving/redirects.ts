/** The build's list of former addresses, `_redirects`, read back for the servers that do not read it themselves. */

export interface Redirect {
  from: string;
  to: string;
}

/** The permanent redirects of a `_redirects` file; its lines for missing pages have another code. */
export function readRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([from = '', to = '', code]) => (code === '301' ? [{ from, to }] : []));
}
