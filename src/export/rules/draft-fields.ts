/** Checks of kinds of fields that projects and calls share, made for the fields of each. */
import { otherLanguage } from '../language.ts';
import { parseCents, parseDay } from '../values.ts';
import { isBlank, isIsoDay, isObject, type Draft, type RecordContext, type RecordRule } from './record.ts';

/** How a rule finds and mends; its row stands in the table. */
type Check = Pick<RecordRule<Draft>, 'check'> & Required<Pick<RecordRule<Draft>, 'mend'>>;

function isoOfText(value: unknown, { source }: RecordContext): string | null {
  const isReadable = (typeof value === 'string' || typeof value === 'number') && !isIsoDay(value);
  return isReadable ? parseDay(value, source.dateFormat) : null;
}

/** Days written in the declared form of the source become ISO days. */
export function writtenDays(fields: readonly string[]): Check {
  return {
    check: (record, context) => fields.some((field) => isoOfText(record[field], context) !== null),
    mend: (record, context) => {
      for (const field of fields) record[field] = isoOfText(record[field], context) ?? record[field];
    },
  };
}

/** What is no day, or one that `isSuspect` doubts; what is no day is taken back. */
export function suspectDays(
  fields: readonly string[],
  isSuspect: (day: string, record: Draft, context: RecordContext) => boolean = () => false,
): Check {
  return {
    check: (record, context) =>
      fields.some((field) => {
        const day = record[field];
        return !isBlank(day) && (!isIsoDay(day) || isSuspect(day, record, context));
      }),
    mend: (record) => {
      for (const field of fields) if (!isIsoDay(record[field])) record[field] = null;
    },
  };
}

/** Euros written as text in the declared form, with decimals or a euro sign; a bare number could be cents. */
export function centsOfText(value: unknown, { source }: RecordContext) {
  return typeof value === 'string' && /[.,€]|EUR/i.test(value)
    ? parseCents(value, source.numberFormat)
    : null;
}

/** Sums written as text become cents. */
export function writtenSums(fields: readonly string[]): Check {
  return {
    check: (record, context) => fields.some((field) => centsOfText(record[field], context) !== null),
    mend: (record, context) => {
      for (const field of fields) record[field] = centsOfText(record[field], context)?.cents ?? record[field];
    },
  };
}

/** The words of a text in its own language; `null` when there are none. */
export function ownWords(text: unknown): string | null {
  if (!isObject(text) || typeof text['lang'] !== 'string') return null;
  const own = text[text['lang']];
  return typeof own === 'string' && own.trim() !== '' ? own : null;
}

/** Languages of a text beside its own that no person is said to have written. */
export function foreignLanguages(text: unknown): string[] {
  if (!isObject(text)) return [];
  const human = Array.isArray(text['human']) ? text['human'] : [];
  const machine = Array.isArray(text['machine']) ? text['machine'] : [];
  const allMachine = text['translation'] === 'machine';
  return ['fi', 'sv', 'en'].filter(
    (lang) =>
      text[lang] !== undefined &&
      lang !== text['lang'] &&
      (allMachine || machine.includes(lang) || !human.includes(lang)),
  );
}

/** Takes the given languages, and marks of machine translation, out of a text. */
function dropLanguages(text: unknown, languages: readonly string[]): void {
  if (!isObject(text)) return;
  for (const name of [...languages, 'machine', 'translation']) Reflect.deleteProperty(text, name);
  if (Array.isArray(text['human']))
    text['human'] = text['human'].filter((lang) => !languages.includes(String(lang)));
}

/** Translations that no person answers for are taken out. */
export function withoutTranslations(fields: readonly string[]): Check {
  return {
    check: (record) => fields.some((field) => foreignLanguages(record[field]).length > 0),
    mend: (record) => {
      for (const field of fields) dropLanguages(record[field], foreignLanguages(record[field]));
    },
  };
}

const DECLARED = ['fi', 'sv', 'en'] as const;

function looksForeign(text: unknown): boolean {
  const own = ownWords(text);
  const lang = isObject(text) ? DECLARED.find((one) => one === text['lang']) : undefined;
  return own !== null && lang !== undefined && otherLanguage(own, lang) !== null;
}

/** Texts that look like another language than they are declared to be keep their words and claim none. */
export function unsureLanguages(fields: readonly string[]): Check {
  return {
    check: (record) => fields.some((field) => looksForeign(record[field])),
    mend: (record) => {
      for (const field of fields) {
        if (looksForeign(record[field])) record[field] = { lang: 'und', und: ownWords(record[field]) };
      }
    },
  };
}
