/**
 * The policy each page carries (W3C Content Security Policy Level 3). Nothing inline and nothing foreign runs;
 * pages that search may compile the search engine's WebAssembly.
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
  ].join('; ');
}
