import { LANGS } from '../../i18n/languages.ts';
import { href } from '../../i18n/routes.ts';
import { named, type GatePage } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

/** What every page must say, word for word; scripts have a row of their own below. */
const WANTED: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};
const SEARCH_PAGES = new Set<string>(LANGS.map((lang) => href(lang, 'search')));
/** What any other directive may say. */
const OTHERS = /^('self'|'none'|)$/;

const isPolicy = ({ attributes }: GatePage['elements'][number]) =>
  attributes['http-equiv'] === 'Content-Security-Policy';

export const policy: Rule = {
  id: 'policy',
  says: 'has a policy before all it rules, which allows this site alone, and WebAssembly only where search runs; tells nobody where the reader came from',
  source: 'Content Security Policy Level 3; S01, S02, S03, S44',
  begin: onEachPage((page) => {
    const policies = page.elements.filter(isPolicy);
    const at = page.elements.findIndex(isPolicy);
    const ruled = page.elements.findIndex(({ name }) =>
      ['script', 'style', 'link', 'img', 'base'].includes(name),
    );
    const directives = new Map(
      (policies[0]?.attributes['content'] ?? '').split(';').map((text): [string, string] => {
        const [name = '', ...sources] = text.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    const wanted = {
      ...WANTED,
      'script-src': SEARCH_PAGES.has(page.path) ? "'self' 'wasm-unsafe-eval'" : "'self'",
    };
    const referrer = named(page, 'meta').find(({ attributes }) => attributes['name'] === 'referrer');
    return [
      ...(policies.length === 1 && (ruled === -1 || at < ruled)
        ? []
        : [`${String(policies.length)} policies, the first at element ${String(at)}`]),
      ...Object.entries(wanted)
        .filter(([name, sources]) => directives.get(name) !== sources)
        .map(([name]) => `${name} ${directives.get(name) ?? 'is not said'}`),
      ...[...directives]
        .filter(([name, sources]) => !(name in wanted) && !OTHERS.test(sources))
        .map((each) => each.join(' ')),
      ...(referrer?.attributes['content'] === 'no-referrer' ? [] : ['no rule of referrers']),
    ];
  }),
};
