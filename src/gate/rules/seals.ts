import { named, tagOf } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const seals: Rule = {
  id: 'seals',
  says: 'names each script and style sheet with the checksum of the file that stands there',
  source: 'Subresource Integrity; S54',
  begin: onEachPage((page, { seal }) =>
    named(page, 'script', 'link')
      .filter(({ name, attributes: { src, rel } }) =>
        name === 'script' ? src !== undefined : /^(stylesheet|modulepreload)$/.test(rel ?? ''),
      )
      .filter(({ attributes: { src, href, integrity } }) => {
        const found = seal(src ?? href ?? '');
        return found === undefined || integrity !== found;
      })
      .map(tagOf),
  ),
};
