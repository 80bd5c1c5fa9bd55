/** Contact details of a person where the site gives a role: people change, and their data is theirs. */
import { quoted, type Fault } from '../fault.ts';
import type { EntryFile } from '../front-matter.ts';
import type { Table } from '../tables.ts';

/** `etunimi.sukunimi@…`: two names before the sign. A shared address such as `tyo.info@` has a word for what it is. */
const PERSONAL_EMAIL = /\b(\p{L}{2,}\.\p{L}[\p{L}-]*)@[\w.-]+\.\w+/u;
const SHARED_WORDS =
  /(?:info|neuvonta|palvelu|palaute|asiakas|kirjaamo|registrator|tyonantaja|arbetsgivar|radgivning|feedback|service|support|contact|office|hanke|projekt|project|rekry|viestinta|haku|media)/i;

/** Finnish mobile numbers begin with 04 or 050 (Traficom's numbering regulation 32). */
const MOBILE = /(?:\+358[\s-]?|\b0)(?:4\d|50)(?:[\s-]?\d){5,8}\b/;

/** A person's own e-mail address in a text, or `undefined`. */
export function personalEmail(text: string): string | undefined {
  const [address, name = ''] = PERSONAL_EMAIL.exec(text) ?? [];
  return SHARED_WORDS.test(name) ? undefined : address;
}

export function mobileNumber(text: string): string | undefined {
  return MOBILE.exec(text)?.[0].trim();
}

/** Fields that hold contact details and nothing else. */
const CONTACT_FIELD = /^(?:e-?mail|phone|tel|contact)$/i;

function contactFault(value: unknown): Pick<Fault, 'rule' | 'values'> | undefined {
  if (typeof value !== 'string') return undefined;
  const email = personalEmail(value);
  if (email !== undefined) return { rule: 'person-email', values: { found: quoted(email) } };
  const phone = mobileNumber(value);
  return phone === undefined ? undefined : { rule: 'person-phone', values: { found: quoted(phone) } };
}

/** Contact fields of an entry that hold a person's own address or number. */
export function personalContacts({ file, data, lineOf }: EntryFile): Fault[] {
  return Object.entries(data).flatMap(([path, value]) => {
    const found = CONTACT_FIELD.test(path) ? contactFault(value) : undefined;
    return found === undefined ? [] : [{ file, line: lineOf([path]), path, ...found }];
  });
}

/** The same for the site's own address for corrections. */
export function personalFeedback(site: Table | undefined): Fault[] {
  const feedback = (site?.data as { feedback?: { email?: unknown } } | null | undefined)?.feedback;
  const found = contactFault(feedback?.email);
  if (site === undefined || found === undefined) return [];
  return [{ file: site.file, line: site.lineOf(['feedback', 'email']), path: 'feedback.email', ...found }];
}

const FULL_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{Ll}.]*)+$/u;

/** A name where the responsible role stands: the list of roles is told, and why a name is not taken. */
export function namedOwner(fault: Fault): Fault {
  const isOwner = fault.path === 'owner' && fault.rule.startsWith('list-value');
  return isOwner && FULL_NAME.test(fault.values.found ?? '') ? { ...fault, rule: 'person-owner' } : fault;
}
