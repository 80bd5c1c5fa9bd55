/** `/.well-known/security.txt`: whom to tell of a weakness in the site (RFC 9116). */

/**
 * How long the file holds after the build, in days. A reader is to ignore one that has expired, and a year is the most the
 * RFC recommends (2.5.5): the site is built every night, so half of it passes only when nobody keeps the site.
 */
const HOLDS_DAYS = 180;

export interface SecurityContact {
  /** Role address; `null` until there is one. */
  email: string | null;
  /** Where feedback goes: an https address. */
  url: string;
}

/** The file of a site at `origin`, built at a moment. Lines end as the RFC has them (2.2), by CR LF. */
export function securityText(origin: string, { email, url }: SecurityContact, at: Temporal.Instant): string {
  const expires = at.add({ hours: 24 * HOLDS_DAYS }).round('second');
  return [
    // The one to be used first stands first (2.5.3).
    ...(email === null ? [] : [`Contact: mailto:${email}`]),
    `Contact: ${url}`,
    `Expires: ${expires.toString({ fractionalSecondDigits: 0 })}`,
    'Preferred-Languages: fi, sv, en',
    `Canonical: ${new URL('/.well-known/security.txt', origin).href}`,
    '',
  ].join('\r\n');
}
