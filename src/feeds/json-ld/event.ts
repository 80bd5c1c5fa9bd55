/** An event (schema.org/Event), its time as exact as its source. */
import { slugsOf, wordsFor, type Entry } from '../../site/entry.ts';
import { exactTime } from './call.ts';
import type { Node, Value } from './encode.ts';
import { itemId } from './ids.ts';
import { regionNodes } from './place.ts';
import { text, type Surroundings } from './surroundings.ts';

type EventFacts = Entry<'events'>['facts'];

/** A year, a month or a day as it stands; a day with a clock as a moment. */
function timeOf(date: string | undefined, clock: string | undefined): string | undefined {
  if (date === undefined || date.length < 'yyyy-mm-dd'.length || clock === undefined) return date;
  return exactTime(`${date} ${clock}`);
}

/** Neither end of a time that the editors inferred is told: machines take it for the source's. */
function times({
  estimate,
  starts,
  ends,
  startsAt,
  endsAt,
}: EventFacts): Record<'startDate' | 'endDate', Value> {
  if (estimate === true) return { startDate: undefined, endDate: undefined };
  const lastDay = ends ?? (endsAt === undefined ? undefined : starts);
  return { startDate: timeOf(starts, startsAt), endDate: timeOf(lastDay, endsAt) };
}

/** The event: when, where, by whom. One that is on the net may be in a room too, and the data does not tell. */
export function eventNode(event: Entry<'events'>, around: Surroundings): Node {
  const { origin, lang } = around;
  const { value: words, lang: language } = wordsFor(event, lang);
  const { facts } = event;
  const name = words.place === undefined ? undefined : text({ value: words.place, lang: language });
  const regions = regionNodes(facts.regions, around);
  const room: Node = { '@type': 'Place', name, containedInPlace: regions };
  return {
    '@type': 'Event',
    '@id': itemId(origin, 'event', slugsOf(event)),
    name: text({ value: words.title, lang: language }),
    description: text({ value: words.summary, lang: language }),
    ...times(facts),
    eventAttendanceMode: facts.online ? undefined : 'https://schema.org/OfflineEventAttendanceMode',
    location: facts.online ? { '@type': 'VirtualLocation', name } : name === undefined ? regions : room,
    organizer: facts.organiser === undefined ? undefined : { '@type': 'Organization', name: facts.organiser },
  };
}
