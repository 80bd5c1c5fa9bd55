/** Faults as people read them: where, what and how to mend, all at once, in the reader's language. */
import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings, type T } from '../i18n/strings.ts';
import { fieldAt, fieldName } from './fields/field-names.ts';
import { isKind, type Fault } from './fault.ts';
import { levelOf, type Level } from './rules.ts';

export interface Explained {
  where: string;
  what: string;
  fix: string;
}

/** Values that are days to be read; those to be typed stay as the files have them. */
const DAYS = ['ended', 'due'];

/** Values that are words of a language, by the value's name: a fault itself speaks none. */
function inWords(fault: Fault, lang: Lang, t: T): Fault['values'] {
  const { values, file } = fault;
  const kind = (name: string | undefined) => (isKind(name) ? t(`checks.kinds.${name}`) : (name ?? ''));
  if (fault.rule === 'type') {
    return { ...values, expected: kind(values.expected), actual: kind(values.actual) };
  }
  if (fault.rule === 'wrong-order') {
    return { ...values, other: fieldName(file, values.otherPath ?? '', lang) };
  }
  if (fault.rule === 'untranslated-pages') {
    return { ...values, inLanguage: t(`checks.inLanguage.${values.lang === 'sv' ? 'sv' : 'en'}`) };
  }
  const days = DAYS.filter((name) => values[name] !== undefined);
  return {
    ...values,
    ...Object.fromEntries(days.map((name) => [name, formatDate(lang, values[name] ?? '')])),
  };
}

/**
 * A fault in words. A field stands in the sentence by its name and, as it is written in the file, its key.
 * Where a form alone is wrong, the field's own hint says best how to write it.
 */
export function explainFault(fault: Fault, lang: Lang): Explained {
  const t = strings(lang);
  const { file, line, path, rule } = fault;
  const values = {
    ...inWords(fault, lang, t),
    path,
    file,
    field: fieldName(file, path, lang),
    key: path.replace(/^.*\./, '').replace(/\[\d+\]$/, ''),
  };
  const hint = rule === 'pattern' ? fieldAt(file, path)?.hint?.[lang] : undefined;
  return {
    where: line === undefined ? file : `${file}:${String(line)}`,
    what: t(`checks.${rule}.what`, values),
    fix: hint ?? t(`checks.${rule}.fix`, values),
  };
}

const SIGNS: Record<Level, string> = { error: '✖', warning: '▲', hint: '·' };

/** Every fault given in one text, in the order given, without a closing line. Empty when there is none. */
export function faultList(faults: readonly Fault[], lang: Lang): string {
  const t = strings(lang);
  const blocks = faults.map((fault) => {
    const { where, what, fix } = explainFault(fault, lang);
    const sign = SIGNS[levelOf(fault.rule)];
    return `${sign} ${where}\n    ${t('checks.what')} ${what}\n    ${t('checks.fix')} ${fix}`;
  });
  return blocks.join('\n\n');
}

/** Errors in one text with a closing line: how many there are in how many files, and that nothing was published. */
export function faultReport(faults: readonly Fault[], lang: Lang): string {
  return `${faultList(faults, lang)}\n\n${stoppedLine(faults, lang)}`;
}

/** `3 virhettä 2 tiedostossa. Mitään ei julkaistu …` */
export function stoppedLine(errors: readonly Fault[], lang: Lang): string {
  const t = strings(lang);
  const files = new Set(errors.map(({ file }) => file)).size;
  return t('checks.stopped', {
    faults: t('checks.faults', { count: errors.length }),
    files: t('checks.inFiles', { count: files }),
  });
}
