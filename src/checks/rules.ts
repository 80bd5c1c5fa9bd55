/**
 * Every rule of the check with its level. An error stops the build; a warning asks for a look, a hint for a thought,
 * and neither ever stops anything. What a rule says stands in the strings under `checks.<rule>`.
 */
export type Level = 'error' | 'warning' | 'hint';

export const RULES = {
  // The fields of the top.
  required: 'error',
  'required-line': 'error',
  type: 'error',
  'number-form': 'error',
  'quote-number': 'error',
  'unknown-field': 'error',
  'unknown-field-guess': 'error',
  'list-value': 'error',
  'list-value-guess': 'error',
  'list-value-name': 'error',
  'too-short': 'error',
  'too-long': 'error',
  'too-few': 'error',
  'too-many': 'error',
  'as-many': 'error',
  'number-range': 'error',
  date: 'error',
  'date-time': 'error',
  'real-day': 'error',
  'web-address': 'error',
  'address-part': 'error',
  pattern: 'error',
  order: 'error',
  'wrong-order': 'error',
  'in-export': 'error',
  'not-by-human': 'error',
  'time-form': 'error',
  'time-day': 'error',
  'time-skipped': 'error',
  'time-twice': 'error',
  'shared-fact': 'error',
  'only-in-translation': 'error',
  'skip-reason': 'error',
  'person-owner': 'error',
  'person-email': 'error',
  'person-phone': 'error',
  // The file as a whole.
  json: 'error',
  encoding: 'error',
  yaml: 'error',
  'yaml-quote': 'error',
  'yaml-twice': 'error',
  'yaml-value': 'error',
  'no-front-matter': 'error',
  'no-finnish-file': 'error',
  'no-translation': 'error',
  'file-missing': 'error',
  'stray-file': 'error',
  // The export.
  version: 'error',
  'duplicate-code': 'error',
  count: 'error',
  total: 'error',
  // What points at something else.
  'unknown-reference': 'error',
  'unknown-reference-guess': 'error',
  'unknown-page': 'error',
  'unknown-page-guess': 'error',
  'duplicate-address': 'error',
  'former-address': 'error',
  // Synonyms.
  'synonym-alone': 'error',
  'synonym-twice': 'error',
  'phrase-length': 'error',
  // The text below the top.
  braces: 'error',
  'less-than': 'error',
  'no-blocks': 'error',
  'alt-missing': 'error',
  'image-missing': 'error',
  'image-remote': 'error',
  'link-text': 'error',
  'link-text-address': 'error',
  'link-address': 'error',
  'link-language': 'error',
  'link-form': 'error',
  'link-nowhere': 'error',
  'link-nowhere-guess': 'error',
  // What was public before.
  'lost-address': 'error',
  'lost-page': 'error',
  'drafted-page': 'error',
  'untold-change': 'error',
  // Worth a look.
  'image-large': 'warning',
  'review-overdue': 'warning',
  'retired-name': 'warning',
  'retired-domain': 'warning',
  'untranslated-pages': 'warning',
  // Worth a thought.
  embargo: 'hint',
  'person-in-text': 'hint',
  'long-sentence': 'hint',
  'long-word': 'hint',
  'noun-chain': 'hint',
  abbreviation: 'hint',
  officialese: 'hint',
  'empty-heading': 'hint',
} as const satisfies Record<string, Level>;

export type Rule = keyof typeof RULES;

export function levelOf(rule: Rule): Level {
  return RULES[rule];
}
