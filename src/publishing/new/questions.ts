/** What is asked when an entry is made: what it cannot do without, and what its writer knows at once. */
import type { CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from '../../schemas/describe-fields.ts';

/** Facts that the schema lets be left out but that make the page what it is. */
const ALSO: Partial<Record<CollectionName, readonly string[]>> = {
  calls: ['kind', 'opens', 'closes', 'authority', 'regions'],
  events: ['ends'],
};

/** Of those, what the check demands of a new entry, if not of every entry. */
const DEMANDED: Partial<Record<CollectionName, readonly string[]>> = { calls: ['kind'] };

/** Facts with an answer of their own: the role, today's date, and that nothing new is public at once. */
const ANSWERED: readonly string[] = ['owner', 'reviewed', 'draft'];

/** Where the folder's name begins with the day. */
const DATED: Partial<Record<CollectionName, string>> = { news: 'date', events: 'starts' };

/** The field whose day stands before the id, for collections kept in the order of days. */
export function datingField(collection: CollectionName): string | undefined {
  return DATED[collection];
}

/** The fields that are asked, in the order of the file, the Finnish title first. */
export function askedFields(collection: CollectionName): Field[] {
  const fields = fieldsOf(collection);
  const also = ALSO[collection] ?? [];
  const isAsked = ({ name, part, required }: Field) =>
    part === 'facts' && !ANSWERED.includes(name) && (required || also.includes(name));
  const demanded = DEMANDED[collection] ?? [];
  return [...fields.filter(({ name }) => name === 'title'), ...fields.filter(isAsked)].map((field) =>
    demanded.includes(field.name) ? { ...field, required: true } : field,
  );
}
