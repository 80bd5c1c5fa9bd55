/** Faults as people read them: where, what and how to mend, all at once, in the reader's language. */
import type { Lang } from '../i18n/languages.ts';
import { strings, type T } from '../i18n/strings.ts';
import { isKind, type Fault } from './fault.ts';

export interface Explained {
  where: string;
  what: string;
  fix: string;
}

/** The kinds of a `type` fault in the reader's words; every other value is quoted as it was found. */
function kindsInWords(values: Fault['values'], t: T): Fault['values'] {
  const word = (kind: string | undefined) => (isKind(kind) ? t(`checks.kinds.${kind}`) : (kind ?? ''));
  return { ...values, expected: word(values.expected), actual: word(values.actual) };
}

/** A fault in words. `path` stands in the sentence as the field's name, as it is written in the file. */
export function explainFault(fault: Fault, lang: Lang): Explained {
  const t = strings(lang);
  const found = fault.rule === 'type' ? kindsInWords(fault.values, t) : fault.values;
  const values = { ...found, path: fault.path, file: fault.file };
  return {
    where: fault.line === undefined ? fault.file : `${fault.file}:${String(fault.line)}`,
    what: t(`checks.${fault.rule}.what`, values),
    fix: t(`checks.${fault.rule}.fix`, values),
  };
}

/** All faults in one text, grouped by file in the order given, with a closing line. */
export function faultReport(faults: readonly Fault[], lang: Lang): string {
  const t = strings(lang);
  const blocks = faults.map((fault) => {
    const { where, what, fix } = explainFault(fault, lang);
    return `✖ ${where}\n    ${t('checks.what')} ${what}\n    ${t('checks.fix')} ${fix}`;
  });
  return [...blocks, t('checks.summary', { count: faults.length })].join('\n\n');
}
