/**
 * Rules for every piece of text. Each finds what its own mending would change. Strings of the export are hostile
 * until they have passed here once (Unicode Technical Report 36; CVE-2021-42574 for direction marks).
 */
import { decodeHTMLStrict } from 'entities';
import sanitizeHtml from 'sanitize-html';
import type { Table, TextRule } from './rule.ts';

/** U+FEFF, tags, zero-width and soft hyphen marks, controls other than line ends and tabs, halves of pairs. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200D\u2060\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const TAG = /<\/?[a-z][^<>]*>|<!--|<!\[|<!doctype|<\?/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** What an entity may stand for: a letter, a figure or a mark people write. A bare accent is half a letter. */
const WRITTEN = /^[\p{L}\p{N}\p{P}\u00A0$+<=>|©®°±×÷€™]$/u;

function withoutTags(text: string): string {
  if (!TAG.test(text)) return text;
  const bare = sanitizeHtml(text, { allowedTags: [], allowedAttributes: {} });
  // The sanitiser escapes what is left; as plain text it stands for itself.
  return decodeHTMLStrict(bare).replaceAll(/<!--|<!\[|<!doctype|<\?/gi, '');
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (entity) => {
    const mark = decodeHTMLStrict(entity);
    return WRITTEN.test(mark) ? mark : entity;
  });
}

function withPlainSpaces(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Lengths at which known systems cut a text off. */
const CUT_LENGTHS: ReadonlySet<number> = new Set([255, 300]);

function isCutOff(text: string): boolean {
  return CUT_LENGTHS.has(text.length) && !/[.!?…)\]"”'’]$/.test(text);
}

export const TEXT_RULES = {
  W_BIDI_REMOVED: {
    level: 'warn',
    effect: 'cleaned',
    says: {
      fi: 'Tekstissä oli näkymättömiä suuntamerkkejä, jotka voivat kääntää sen lukusuunnan.',
      sv: 'Texten innehöll osynliga riktningstecken som kan vända läsriktningen.',
      en: 'The text held invisible direction marks that can turn the way it is read.',
    },
    mend: (text) => text.replaceAll(DIRECTION, ''),
  },
  N_CONTROL: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Tekstissä oli näkymättömiä ohjausmerkkejä.',
      sv: 'Texten innehöll osynliga styrtecken.',
      en: 'The text held invisible control signs.',
    },
    mend: (text) => text.replaceAll(INVISIBLE, ''),
  },
  W_HTML_REMOVED: {
    level: 'warn',
    effect: 'cleaned',
    says: {
      fi: 'Tekstissä oli HTML-koodia.',
      sv: 'Texten innehöll HTML-kod.',
      en: 'The text held HTML.',
    },
    mend: withoutTags,
  },
  N_ENTITY: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Tekstissä oli merkkien HTML-koodeja, kuten &amp;.',
      sv: 'Texten innehöll tecken skrivna som HTML-koder, till exempel &amp;.',
      en: 'The text held characters written as HTML codes, such as &amp;.',
    },
    mend: withoutEntities,
  },
  W_LOSSY_DASH: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Nimessä on kysymysmerkki, joka voi olla kadonnut ajatusviiva.',
      sv: 'Namnet har ett frågetecken som kan vara ett förlorat tankstreck.',
      en: 'The name has a question mark that may be a lost dash.',
    },
    // Only the upside-down mark is certain: Finnish and Swedish never write it. Real question marks stay.
    mend: (text) => text.replaceAll(' ¿ ', ' – '),
    doubts: (text) => /[?¿]/.test(text),
    namesOnly: true,
  },
  N_SPACE: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Tekstissä oli ylimääräisiä tai erikoisia välejä.',
      sv: 'Texten innehöll överflödiga eller ovanliga mellanslag.',
      en: 'The text held spare or unusual spaces.',
    },
    mend: withPlainSpaces,
  },
  N_NFC: {
    level: 'note',
    effect: 'counted',
    says: {
      fi: 'Kirjaimia oli koottu useasta merkistä (Unicode NFC).',
      sv: 'Bokstäver var sammansatta av flera tecken (Unicode NFC).',
      en: 'Letters were put together of several signs (Unicode NFC).',
    },
    mend: (text) => text.normalize('NFC'),
  },
  W_TRUNCATED: {
    level: 'warn',
    effect: 'cleaned',
    says: {
      fi: 'Teksti on katkennut: siinä on tasan niin monta merkkiä kuin lähdejärjestelmään mahtuu. Perään lisättiin kolme pistettä.',
      sv: 'Texten är avklippt: den har exakt så många tecken som källsystemet rymmer. Tre punkter har lagts till.',
      en: 'The text is cut off: it has exactly as many signs as the source system holds. An ellipsis was added.',
    },
    mend: (text) => (isCutOff(text) ? `${text}…` : text),
    doubts: (text) => CUT_LENGTHS.has(text.length - 1) && text.endsWith('…'),
  },
  W_ENTITY_LEFT: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Tekstissä on HTML-koodi, joka ei tarkoita mitään kirjainta. Merkistä on luultavasti kadonnut osa.',
      sv: 'Texten har en HTML-kod som inte står för någon bokstav. En del av tecknet har troligen gått förlorad.',
      en: 'The text holds an HTML code that stands for no letter. Part of the character is probably lost.',
    },
    doubts: (text) => /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.test(text),
  },
  W_SUSPECT_SEPARATOR: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Nimessä on pystyviiva, jonka paikalla on luultavasti ollut pilkku.',
      sv: 'Namnet har ett lodstreck där det troligen har stått ett komma.',
      en: 'The name holds a bar where there probably was a comma.',
    },
    doubts: (text) => text.includes('|'),
    namesOnly: true,
  },
  W_NAME_CAPS: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Nimi on kirjoitettu kokonaan suuraakkosin.',
      sv: 'Namnet är skrivet med enbart versaler.',
      en: 'The name is written in capitals only.',
    },
    doubts: (text) =>
      !/\p{Ll}/u.test(text) &&
      ((text.match(/\p{Lu}/gu)?.length ?? 0) > 12 || (text.match(/\p{Lu}+/gu)?.length ?? 0) > 3),
    namesOnly: true,
  },
  W_NAME_SHORT: {
    level: 'warn',
    effect: 'asIs',
    says: {
      fi: 'Nimi on alle kolmen merkin pituinen.',
      sv: 'Namnet har färre än tre tecken.',
      en: 'The name has fewer than three signs.',
    },
    doubts: (text) => text.length > 0 && text.length < 3,
    namesOnly: true,
  },
} as const satisfies Table<TextRule>;

/**
 * Text of ordinary letters, single spaces and single line ends, with no mark that a mending rule could touch:
 * nearly all of it.
 */
const ORDINARY =
  /^(?![ \n])(?:[!-%'-;=?-~\u00A1-\u00AC\u00AE-\u00BE\u00C0-\u024F\u2010-\u2015\u2018-\u201F\u2026\u20AC]| (?![ \n]|$)|\n(?! |\n\n|$))*$/;

const DOUBTS = entriesOf(TEXT_RULES).filter(([, rule]) => rule.doubts !== undefined);

function entriesOf(rules: Table<TextRule>): [TextCode, TextRule][] {
  return Object.entries(rules) as [TextCode, TextRule][];
}

export type TextCode = keyof typeof TEXT_RULES;

export interface CleanText {
  text: string;
  /** The rules that changed the text or doubt it. */
  codes: TextCode[];
}

export interface TextPlace {
  /** A name or title: on one line, with doubts of its own. */
  name: boolean;
  /** Running text keeps its line ends. */
  lines: boolean;
}

/**
 * Text as it may be shown. Mends until nothing changes, so that cleaning a clean text changes nothing: an entity
 * may hide a tag, a removed mark may join two others.
 */
export function cleanText(raw: string, { name, lines }: TextPlace): CleanText {
  const codes = new Set<TextCode>();
  let text = raw;
  let before;
  do {
    before = text;
    if (!lines) text = text.replaceAll(/[\n\r\u2028\u2029]+/g, ' ');
    if (ORDINARY.test(text) && !isCutOff(text)) break;
    for (const [code, rule] of entriesOf(TEXT_RULES)) {
      const next = rule.mend?.(text) ?? text;
      if (next !== text) codes.add(code);
      text = next;
    }
  } while (text !== before);
  for (const [code, rule] of DOUBTS) {
    if ((name || rule.namesOnly !== true) && rule.doubts?.(text) === true) codes.add(code);
  }
  return { text, codes: [...codes] };
}

/** An id or an address without marks nobody can see. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(DIRECTION, '').replaceAll(INVISIBLE, '').trim();
}

const HTML_ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'h3', 'h4', 'a'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['https'],
  allowProtocolRelative: false,
};

/** The description of a call with nothing but the few elements it may hold. */
export function cleanHtml(raw: string): string {
  let html = raw.replaceAll(DIRECTION, '').replaceAll(INVISIBLE, '').normalize('NFC');
  let before;
  do {
    before = html;
    html = sanitizeHtml(html, HTML_ALLOWED);
  } while (html !== before);
  return html;
}
