/** The key facts of a call in the order an applicant asks; the five items of Article 49(2) are never left out. */
import { formatEuros } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Call } from './calls.ts';
import { authorityName, objectiveName, regionName } from '../site.ts';

export interface CallFact {
  name: string;
  /** `null`: not stated in the source. */
  value: string | null;
  inCard: boolean;
}

const joined = (parts: readonly string[]) => (parts.length === 0 ? null : parts.join(', '));

export function callFacts(call: Call, lang: Lang): CallFact[] {
  const t = strings(lang);
  const area = call.nationwide ? t('wholeArea') : joined(call.regions.map((code) => regionName(code, lang)));
  const facts: [string, string | null, boolean][] = [
    [t('calls.whoFor'), joined(call.applicants.map((applicant) => t(`applicants.${applicant}`))), true],
    [t('calls.area'), area, true],
    [t('calls.money'), call.totalSupport === null ? null : formatEuros(lang, call.totalSupport), true],
    [t('calls.objectives'), joined(call.objectives.map((code) => objectiveName(code, lang))), true],
    [t('calls.authority'), call.authorityId === null ? null : authorityName(call.authorityId, lang), false],
    [t('calls.kind'), t(`calls.kinds.${call.kind}`), false],
  ];
  return facts.map(([name, value, inCard]) => ({
    name,
    value,
    inCard,
  }));
}
