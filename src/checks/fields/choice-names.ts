/** Codes of a list for people who wrote the name: `Satakunta` where `'04'` was meant. */
import { LANGS } from '../../i18n/languages.ts';
import { fieldAt } from './field-names.ts';
import { guess, type Fault } from '../fault.ts';
import type { Content } from '../references.ts';

interface Named {
  code: string;
  /** Its name in every language. */
  names: readonly string[];
}

/** The rows of a table, or the entries of a collection, that a field refers to. */
function rowsOf({ tables, entries }: Content, reference: string): Named[] {
  const table = tables[reference as keyof typeof tables];
  if (table !== undefined) {
    return table.rows.flatMap((row) => {
      const code = row.code ?? row.id;
      const names = row.name as Record<string, unknown> | undefined;
      return typeof code === 'string'
        ? [{ code, names: LANGS.map((lang) => names?.[lang]).filter((name) => typeof name === 'string') }]
        : [];
    });
  }
  const titles = entries.filter(({ collection }) => collection === reference);
  const byId = Map.groupBy(titles, ({ id }) => id);
  return [...byId].map(([code, files]) => ({
    code,
    names: files.map(({ data }) => data.title).filter((title) => typeof title === 'string'),
  }));
}

/** The fault with the code that was meant, where what was typed is, or is near, a name of the list. */
export function withCodeMeant(fault: Fault, content: Content): Fault {
  if (fault.rule !== 'list-value') return fault;
  const reference = fieldAt(fault.file, fault.path)?.reference;
  if (reference === undefined) return fault;
  const rows = rowsOf(content, reference);
  const typed = (fault.values.found ?? '').toLowerCase();
  const all = rows.flatMap(({ code, names }) => names.map((name) => ({ code, name })));
  const near = guess(
    typed,
    all.map(({ name }) => name.toLowerCase()),
  );
  const meant = all.find(({ name }) => name.toLowerCase() === near);
  if (meant === undefined) return fault;
  return { ...fault, rule: 'list-value-name', values: { ...fault.values, ...meant } };
}
