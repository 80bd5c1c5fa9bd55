/** Questions by which an applicant can test an idea against a call: a yes to each means that it fits. */
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { InLanguage } from '../entry.ts';
import { objectiveName, regionName } from '../site.ts';
import { wordsFor } from '../entry.ts';
import type { Call } from './calls.ts';

/** First what the call's facts ask (applicant, area, objective), then what its editors made of its criteria. */
export function selfCheckQuestions(call: Call, lang: Lang): InLanguage<string>[] {
  const t = strings(lang);
  const listed = (names: readonly string[]) =>
    new Intl.ListFormat(lang, { type: 'disjunction' }).format(names);
  const facts = [
    ...(call.applicants.length === 0
      ? []
      : [
          t('calls.selfCheck.applicant', {
            applicants: listed(call.applicants.map((applicant) => t(`applicants.${applicant}`))),
          }),
        ]),
    ...(call.regions.length === 0
      ? []
      : [t('calls.selfCheck.region', { area: listed(call.regions.map((code) => regionName(code, lang))) })]),
    ...(call.objectives.length === 0
      ? []
      : [
          t('calls.selfCheck.objective', {
            objectives: listed(call.objectives.map((code) => objectiveName(code, lang))),
          }),
        ]),
  ].map((value) => ({ value, lang }));
  const words = call.entry && wordsFor(call.entry, lang);
  const own = (words?.value.questions ?? []).map((value) => ({ value, lang: words?.lang ?? lang }));
  return [...facts, ...own];
}
