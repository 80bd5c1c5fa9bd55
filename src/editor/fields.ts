/** A field of the schemas as the editor's form shows it. */
import type { Field as FormField } from '@sveltia/cms';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { choicesOf } from '../publishing/choices.ts';
import type { Names } from '../publishing/names.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Field } from '../schemas/describe-fields.ts';

export interface FormOptions {
  collection: CollectionName;
  lang: Lang;
  names: Names;
}

/** Forms of text that the check knows by its own rules, as expressions for the form. */
const FORMS = {
  // A day alone is right where the source gives no clock, so a field that always adds one would write what is not known.
  time: String.raw`^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$`,
  'partial-date': String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
} as const;

/** A list of values from a closed set is shown as a set, however it is kept in the file. */
const RADIO_UP_TO = 4;

/** The form's field; words are asked in each language, facts in Finnish alone. */
export function formField(field: Field, options: FormOptions): FormField {
  const { lang } = options;
  const common = {
    name: field.name,
    label: field.label[lang],
    required: field.required,
    ...(field.hint && { hint: field.hint[lang] }),
    ...(field.part === 'words' && { i18n: true }),
  };
  return { ...common, ...widgetOf(field, options) } as FormField;
}

type Widget = Partial<Record<string, unknown>> & { widget: string };

function widgetOf(field: Field, options: FormOptions): Widget {
  const choices = choicesOf(field, options);
  if (field.kind === 'list') return listWidget(field, choices, options);
  if (choices !== undefined) {
    return { widget: 'select', options: choices, dropdown_threshold: RADIO_UP_TO };
  }
  switch (field.kind) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: 'float', ...limits(field) };
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
    case 'time':
    case 'partial-date':
      return { widget: 'string', pattern: [FORMS[field.kind], hintOf(field, options)], ...PLAIN };
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: inner(field.fields, options) };
    case 'long-text':
      return { widget: 'text', ...lengths(field), ...PLAIN };
    default:
      return {
        widget: 'string',
        ...lengths(field),
        ...PLAIN,
        ...(field.pattern !== undefined && { pattern: [field.pattern, hintOf(field, options)] }),
      };
  }
}

/** A colon is a colon: no pictures out of `klo 9:30`. */
const PLAIN = { use_emoji_autocomplete: false } as const;

function listWidget(field: Field, choices: ReturnType<typeof choicesOf>, options: FormOptions): Widget {
  const { item } = field;
  if (choices !== undefined) {
    return {
      widget: 'select',
      multiple: true,
      options: choices,
      dropdown_threshold: RADIO_UP_TO,
      ...limits(field),
    };
  }
  if (item?.kind === 'object') {
    return { widget: 'list', collapsed: 'auto', fields: inner(item.fields, options), ...limits(field) };
  }
  const row = item ?? { ...field, kind: 'text' as const };
  const { i18n: _ofTheList, ...rowField } = {
    i18n: undefined,
    ...formField({ ...row, name: field.name, label: field.label, required: true }, options),
  };
  return {
    widget: 'list',
    field: { ...rowField, ...(field.part === 'words' && { i18n: true }) },
    ...limits(field),
  };
}

function inner(fields: Field[] | undefined, options: FormOptions): FormField[] {
  return (fields ?? []).map((field) => formField(field, options));
}

function limits({ min, max }: Field): { min?: number; max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function lengths({ min, max }: Field): { minlength?: number; maxlength?: number } {
  return { ...(min !== undefined && { minlength: min }), ...(max !== undefined && { maxlength: max }) };
}

function hintOf({ hint }: Field, { lang }: FormOptions): string {
  return hint?.[lang] ?? strings(lang)('editor.form');
}
