/**
 * The policy each page carries (W3C Content Security Policy Level 3, Trusted Types). Nothing inline and nothing
 * foreign runs; pages that search may compile the search engine's WebAssembly.
 */
export function contentSecurityPolicy({ runsSearch }: { runsSearch: boolean }): string {
  return [
    "default-src 'none'",
    `script-src 'self'${runsSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Nothing makes markup or code of text; the one policy of src/browser/own-scripts.ts lets a worker be named.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
