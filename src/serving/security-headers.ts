/** What every answer tells the browser about safety, and the policies of what runs. */
import { contentSecurityPolicy } from '../site/content-security-policy.ts';
import type { Kind } from './kinds.ts';

/** What no page of the site asks for (W3C Permissions Policy); names that Chromium knows, since it warns of others. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/**
 * Two years, in seconds. Host names below the site's own and the browsers' preload list (https://hstspreload.org) are the
 * domain owner's to decide on.
 */
const HSTS_SECONDS = 63_072_000;

/** The same on every address. */
export const SAFETY: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // For agents older than frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // A worker's script needs it as much as the page that starts it.
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Only where the answer comes over https: a browser that has heard it once never asks for the site without. */
export const TRANSPORT: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': `max-age=${String(HSTS_SECONDS)}`,
};

/** What only a header can say: a page's own meta tag may not forbid framing. */
const HEADER_ONLY = "frame-ancestors 'none'";

/** Left out where a page is looked at over plain http on one's own machine. */
const HTTPS_ONLY = 'upgrade-insecure-requests';

/** A file that is read and never runs anything. A browser's own view of it keeps its looks. */
const DATA_POLICY = `script-src 'none'; object-src 'none'; base-uri 'none'; ${HEADER_ONLY}`;

/**
 * The policy of a kind, as a header (W3C Content Security Policy Level 3). A page's is that of its meta tag and what
 * only a header can say. A worker has the policy its own script came with: the search compiles WebAssembly in one, so
 * scripts come with the policy of the search page.
 */
export function policyOf(kind: Kind, { overHttps }: { overHttps: boolean }): string {
  if (kind === 'open' || kind === 'table') return DATA_POLICY;
  const page = contentSecurityPolicy({ runsSearch: kind !== 'page' });
  return [page, HEADER_ONLY, ...(overHttps ? [HTTPS_ONLY] : [])].join('; ');
}
