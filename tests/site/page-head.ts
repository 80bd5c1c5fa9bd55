/** What a page says of itself to programs. */
import { named, type BuiltPage } from './built-site.ts';

/** The page in each language by its hreflang links, `x-default` among them. */
export function alternatesOf(page: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    named(page, 'link')
      .filter((link) => link.getAttribute('rel') === 'alternate' && link.hasAttribute('hreflang'))
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}
