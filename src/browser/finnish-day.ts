/** The Finnish calendar day of a moment, whatever the reader's own time zone. */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

export function finnishDayOf(moment: number): string {
  return format.format(new Date(moment));
}
