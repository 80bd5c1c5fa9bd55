/**
 * What the editor's page may do (https://www.w3.org/TR/CSP3/): run its own scripts and none made of text, show
 * pictures it holds itself, and ask its own server alone. The editor sets styles on its elements.
 */
const directives = (services: readonly string[]): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  ["connect-src 'self' blob: data:", ...services].join(' '),
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/**
 * Headers that the editor's pages are served with. `services` are the origins of the git service that a hosted editor
 * saves to; on this machine there is none.
 */
export function editorHeaders(services: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': directives(services).join('; '),
    // A hosted editor signs in through a window of the git service, which has to find its way back.
    'Cross-Origin-Opener-Policy': services.length === 0 ? 'same-origin' : 'same-origin-allow-popups',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Where GitHub and GitLab answer when the settings name no service of one's own. */
export const PUBLIC_SERVICES: Readonly<Record<string, readonly string[]>> = {
  github: ['https://api.github.com'],
  gitlab: ['https://gitlab.com'],
};
