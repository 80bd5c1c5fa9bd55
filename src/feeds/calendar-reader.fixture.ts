/** Calendars read back by another library than the one that wrote them. */
import ICAL from 'ical.js';

/** The entries of a calendar as a calendar program sees them; throws on a line it cannot read. */
export function entriesOf(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

/** Its lines as they are sent, folded; the last one ends too. */
export function linesOf(text: string): string[] {
  return text.split('\r\n').slice(0, -1);
}

export function momentOf(time: ICAL.Time): string {
  return time.toJSDate().toISOString();
}

/** How long before an entry it reminds, as written: `-P14D`. */
export function remindersOf({ component }: ICAL.Event): string[] {
  return component
    .getAllSubcomponents('valarm')
    .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString() ?? '');
}

/** A property of an entry as text. */
export function valueOf({ component }: ICAL.Event, name: string): string | undefined {
  return component.getFirstPropertyValue(name)?.toString();
}
