/** Every rule of the gate. */
import type { Rule } from './rule.ts';
import { alternates } from './rules/alternates.ts';
import { canonical } from './rules/canonical.ts';
import { controls } from './rules/controls.ts';
import { document } from './rules/document.ts';
import { emblem } from './rules/emblem.ts';
import { headings } from './rules/headings.ts';
import { ids } from './rules/ids.ts';
import { inline } from './rules/inline.ts';
import { landmarks } from './rules/landmarks.ts';
import { language } from './rules/language.ts';
import { languageSwitch } from './rules/language-switch.ts';
import { links } from './rules/links.ts';
import { linkWords } from './rules/link-words.ts';
import { origins } from './rules/origins.ts';
import { pictures } from './rules/pictures.ts';
import { policy } from './rules/policy.ts';
import { reviewed } from './rules/reviewed.ts';
import { seals } from './rules/seals.ts';
import { structuredData } from './rules/structured-data.ts';
import { tables } from './rules/tables.ts';
import { titles } from './rules/titles.ts';

export const RULES: readonly Rule[] = [
  document,
  titles,
  language,
  alternates,
  canonical,
  languageSwitch,
  headings,
  landmarks,
  ids,
  controls,
  pictures,
  tables,
  links,
  linkWords,
  inline,
  policy,
  origins,
  seals,
  emblem,
  reviewed,
  structuredData,
];
