/** `<event-list>`: moves events that are still ahead on the reader's day to the top. */
import { finnishDayOf } from './finnish-day';

class EventList extends HTMLElement {
  connectedCallback(): void {
    const coming = this.querySelector<HTMLElement>('[data-coming]');
    if (!coming) return;
    const today = finnishDayOf(Date.now());
    const ahead = [...this.querySelectorAll<HTMLElement>('[data-events] > li')].filter(
      (item) => (item.dataset['ends'] ?? '') >= today,
    );
    // The list is newest first; what comes next is the last of those ahead.
    coming.querySelector('ol')?.replaceChildren(...ahead.toReversed());
    const none = coming.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = ahead.length > 0;
    coming.hidden = false;
    const past = this.querySelector<HTMLElement>('[data-past]');
    if (past) past.textContent = past.dataset['past'] ?? '';
  }
}

customElements.define('event-list', EventList);
