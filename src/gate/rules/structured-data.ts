import { named } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

function faultOf(text: string): string[] {
  try {
    const {
      '@context': context,
      '@type': type,
      '@graph': graph,
    } = JSON.parse(text) as Record<string, unknown>;
    return [
      ...(context === 'https://schema.org' ? [] : [`context ${String(context)}`]),
      ...(type !== undefined || Array.isArray(graph) ? [] : ['of no type']),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

export const structuredData: Rule = {
  id: 'structured-data',
  says: 'has data for search engines that can be read, wherever search engines may list it',
  source: 'JSON-LD 1.1; schema.org',
  begin: onEachPage((page) => {
    const blocks = named(page, 'script').filter(
      ({ attributes }) => attributes['type'] === 'application/ld+json',
    );
    const isSilent = page.kind === 'listed' && page.lang !== null && blocks.length === 0;
    return [...(isSilent ? ['has none'] : []), ...blocks.flatMap(({ text }) => faultOf(text))];
  }),
};
