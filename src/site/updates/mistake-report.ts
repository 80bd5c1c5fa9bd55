/** The letter by which a reader tells of a mistake: it names the page and the version that was read. */
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';

export interface MistakePage {
  /** Role address the letter goes to. */
  email: string;
  lang: Lang;
  /** Full address of the page. */
  address: string;
  /** Short commit of the build; left out where it is not known. */
  revision: string | undefined;
}

/** A `mailto:` address with subject and body filled in (RFC 6068: lines end in CRLF, spaces are %20). */
export function mistakeReport({ email, lang, address, revision }: MistakePage): string {
  const t = strings(lang);
  const lines = [
    t('trust.mistakeTell'),
    '',
    '',
    t('trust.mistakePage', { address }),
    ...(revision === undefined ? [] : [t('trust.mistakeRevision', { revision })]),
  ];
  const subject = t('trust.mistakeSubject', { address: new URL(address).pathname });
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
