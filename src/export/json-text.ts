/** JSON text as a person must be able to mend it: where it breaks, and what a parser would silently let pass. */
import { createScanner } from 'jsonc-parser';

export type ParsedJson = { ok: true; value: unknown } | { ok: false; line: number; position: number };

/** The engine shows this many characters on either side of a token it did not expect. */
const SHOWN_AROUND = 10;

/**
 * Where the text stops being JSON. The engine's message gives a position, or else quotes the surroundings
 * of the token it did not expect.
 */
function faultPosition(text: string, message: string): number {
  const stated = /position (\d+)/.exec(message)?.[1];
  if (stated !== undefined) return Number(stated);
  const quote = /Unexpected token .*?, (?:\.\.\.)?"(.+?)"(?:\.\.\.)? is not valid JSON/s.exec(message)?.[1];
  const start = quote === undefined ? -1 : text.indexOf(quote);
  return start < 0 ? text.length : start + (start === 0 ? 0 : SHOWN_AROUND);
}

/** Parses strict JSON (RFC 8259); a fault gives its line, counted from 1, and its position in the text. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const position = faultPosition(text, String(error));
    return { ok: false, line: lineAt(text, position), position };
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Places told of: a hostile file must not make the telling itself long. */
const TOLD_OF = 20;

/** Keys that would reach into the objects themselves instead of naming a value. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface JsonSurvey {
  /** Lines of keys that stand twice in one object: a parser keeps the last and says nothing (RFC 8259, section 4). */
  doubled: number[];
  forbidden: number[];
  /** Objects and lists inside each other at the deepest place. */
  depth: number;
}

/** The kinds of token the scanner tells apart (its own enum exists only for compilers that inline it). */
const TOKENS = {
  openObject: 1,
  closeObject: 2,
  openList: 3,
  closeList: 4,
  colon: 6,
  string: 10,
  end: 17,
} as const;

/** Walks the tokens of valid JSON text without recursion, so that no depth can exhaust the stack. */
export function surveyJson(text: string): JsonSurvey {
  const survey: JsonSurvey = { doubled: [], forbidden: [], depth: 0 };
  const scanner = createScanner(text, true);
  /** Keys of each open object; `null` for a list. */
  const open: (Set<string> | null)[] = [];
  let string = '';
  let offset = 0;
  const note = (lines: number[]) => {
    if (lines.length < TOLD_OF) lines.push(lineAt(text, offset));
  };
  for (let token: number = scanner.scan(); token !== TOKENS.end; token = scanner.scan()) {
    switch (token) {
      case TOKENS.openObject:
      case TOKENS.openList:
        open.push(token === TOKENS.openObject ? new Set() : null);
        survey.depth = Math.max(survey.depth, open.length);
        break;
      case TOKENS.closeObject:
      case TOKENS.closeList:
        open.pop();
        break;
      case TOKENS.string:
        string = scanner.getTokenValue();
        offset = scanner.getTokenOffset();
        break;
      case TOKENS.colon: {
        const keys = open.at(-1);
        if (keys?.has(string)) note(survey.doubled);
        if (FORBIDDEN_KEYS.has(string)) note(survey.forbidden);
        keys?.add(string);
        break;
      }
      default:
    }
  }
  return survey;
}
