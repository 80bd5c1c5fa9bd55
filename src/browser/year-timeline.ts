/** `<year-timeline>`: opens the reader's year and draws the line of today into it. */
import { shareOfYear } from '~/site/calls/share-of-year';
import { finnishDayOf } from './finnish-day';
import { watchClock } from './watch-clock';

const HOUR_MS = 3_600_000;

class YearTimeline extends HTMLElement {
  connectedCallback(): void {
    const key = this.querySelector<HTMLElement>('[data-today-key]');
    const date = new Intl.DateTimeFormat(this.dataset['lang'], {
      day: 'numeric',
      month: document.documentElement.lang === 'en' ? 'long' : 'numeric',
      timeZone: 'UTC',
    });
    const years = [...this.querySelectorAll<HTMLElement>('[data-year]')];
    watchClock((now) => {
      const today = finnishDayOf(now);
      const written = key?.querySelector('[data-today-date]');
      if (written) written.textContent = date.format(Date.parse(today));
      for (const part of years) {
        const isNow = part.dataset['year'] === today.slice(0, 4);
        if (isNow) {
          part.setAttribute('open', '');
          if (key) key.hidden = part.querySelector('[data-today]') === null;
        }
        for (const line of part.querySelectorAll<SVGElement>('[data-today]')) {
          line.setAttribute('visibility', isNow ? 'visible' : 'hidden');
          if (isNow) moveTo(line, `${String(shareOfYear(today))}%`);
        }
      }
      return now + HOUR_MS;
    });
  }
}

function moveTo(mark: SVGElement, x: string): void {
  for (const name of mark.tagName === 'line' ? ['x1', 'x2'] : ['x']) mark.setAttribute(name, x);
}

customElements.define('year-timeline', YearTimeline);
