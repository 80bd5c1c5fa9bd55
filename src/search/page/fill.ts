/** Sentences with gaps, `%count tulosta haulle ”%query”`, filled in the reader's browser. */

export interface Plural {
  one: string;
  other: string;
}

/** Fills each gap once: what a reader typed is never taken for a gap itself. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/%([a-z]+)/g, (gap, name: string) => String(values[name] ?? gap));
}

/** The sentence of a number, which fills `%count`. */
export function fillCount(
  lang: string,
  { one, other }: Plural,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const sentence = new Intl.PluralRules(lang).select(count) === 'one' ? one : other;
  return fill(sentence, { ...values, count });
}
