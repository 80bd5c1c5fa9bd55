import { hasClass, isWithin } from '../page.ts';
import { onEachPage, type Rule } from '../rule.ts';

export const reviewed: Rule = {
  id: 'reviewed',
  says: 'tells on which day it was last read through, no day still to come, and where to report a mistake',
  source: 'WCAG 3.2.6; A27; site map, rule 3',
  begin: onEachPage((page, { day }) => {
    if (page.kind !== 'listed' || page.lang === null) return [];
    const lines = page.elements.filter((element) => hasClass(element, 'trust-line'));
    if (lines.length !== 1) return [`${String(lines.length)} lines of it`];
    const inLine = page.elements.filter((element) =>
      isWithin(element, (each) => hasClass(each, 'trust-line')),
    );
    const times = inLine
      .filter(({ name }) => name === 'time')
      .map(({ attributes }) => attributes['datetime'] ?? '');
    const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
    return [
      ...(times.length > 0 ? [] : ['no day']),
      ...times.filter((time) => !isDay(time) || time > day).map((time) => `the day ${time || 'is missing'}`),
      ...(inLine.some(({ name, attributes }) => name === 'a' && attributes['href'])
        ? []
        : ['nowhere to report']),
    ];
  }),
};
