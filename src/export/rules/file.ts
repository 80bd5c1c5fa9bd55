/** Rules for the file as it came: bytes, text, JSON (RFC 8259). */
import { parseJson, surveyJson, type JsonSurvey, type ParsedJson } from '../json-text.ts';
import type { Hit, Rule, Table } from './rule.ts';

export interface FileSubject {
  bytes: Uint8Array;
  /** `null`: not UTF-8. */
  text: string | null;
  parsed: ParsedJson | null;
  survey: JsonSurvey | null;
}

/** The bytes read as far as they go; a file over the limit is not even decoded. */
export function fileSubject(bytes: Uint8Array, maxBytes: number): FileSubject {
  const text = bytes.length > maxBytes ? null : decode(bytes);
  const parsed = text === null ? null : parseJson(text);
  return { bytes, text, parsed, survey: parsed?.ok === true && text !== null ? surveyJson(text) : null };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lines = (numbers: readonly number[] | undefined): Hit[] =>
  (numbers ?? []).map((line) => ({ where: `line ${String(line)}`, values: { line } }));

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

export const FILE_RULES = {
  E_SIZE: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedosto on liian suuri: {{size}} megatavua, ja raja on {{limit}}.',
      sv: 'Filen är för stor: {{size}} megabyte, och gränsen är {{limit}}.',
      en: 'The file is too large: {{size}} megabytes, and the limit is {{limit}}.',
    },
    check: ({ bytes }, { settings: { maxBytes } }) => {
      const mega = (size: number) => Math.ceil(size / 1024 / 1024);
      return bytes.length > maxBytes ? [{ values: { size: mega(bytes.length), limit: mega(maxBytes) } }] : [];
    },
  },
  E_UTF8: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedosto ei ole UTF-8-tekstiä. Tallenna se uudelleen UTF-8-muodossa.',
      sv: 'Filen är inte text i UTF-8. Spara den på nytt i UTF-8.',
      en: 'The file is not UTF-8 text. Save it again as UTF-8.',
    },
    check: ({ bytes, text }, { settings }) => text === null && bytes.length <= settings.maxBytes,
  },
  E_BOM: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedoston alussa on tavujärjestysmerkki (BOM). Tallenna tiedosto ilman sitä.',
      sv: 'Filen börjar med ett byteordningsmärke (BOM). Spara filen utan det.',
      en: 'The file begins with a byte order mark (BOM). Save it without one.',
    },
    check: ({ bytes }) => hasMark(bytes),
  },
  E_JSON: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedosto ei ole JSON-muotoa: vika on rivillä {{line}}.',
      sv: 'Filen är inte JSON: felet finns på rad {{line}}.',
      en: 'The file is not JSON: it breaks on line {{line}}.',
    },
    check: ({ bytes, parsed }) =>
      parsed?.ok === false && !hasMark(bytes) ? [{ values: { line: parsed.line } }] : [],
  },
  E_DUPLICATE_KEY: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Sama kenttä on samassa kohdassa kahdesti (rivi {{line}}). Kumpi on oikea, ei selviä tiedostosta.',
      sv: 'Samma fält finns två gånger på samma ställe (rad {{line}}). Filen visar inte vilket som är rätt.',
      en: 'The same field stands twice in one place (line {{line}}). The file does not tell which is right.',
    },
    check: ({ survey }) => lines(survey?.doubled),
  },
  E_FORBIDDEN_KEY: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Rivillä {{line}} on kentän nimi, jota tiedostossa ei saa olla.',
      sv: 'På rad {{line}} finns ett fältnamn som inte får förekomma i filen.',
      en: 'Line {{line}} holds a field name that must not be in the file.',
    },
    check: ({ survey }) => lines(survey?.forbidden),
  },
  E_DEPTH: {
    level: 'refuse',
    effect: 'refused',
    says: {
      fi: 'Tiedostossa on {{depth}} tasoa sisäkkäin, ja raja on {{limit}}.',
      sv: 'Filen har {{depth}} nivåer inuti varandra, och gränsen är {{limit}}.',
      en: 'The file holds {{depth}} levels inside each other, and the limit is {{limit}}.',
    },
    check: ({ survey }, { settings: { maxDepth } }) =>
      survey !== null && survey.depth > maxDepth
        ? [{ values: { depth: survey.depth, limit: maxDepth } }]
        : [],
  },
} as const satisfies Table<Rule<FileSubject>>;
