/** `<data-age>`: tells at the reader's moment that the data is old; its date stands beside without a script. */
import { watchClock } from './watch-clock';

class DataAgeNotice extends HTMLElement {
  connectedCallback(): void {
    const notices = [...this.querySelectorAll<HTMLElement>('[data-from]')];
    const moments = notices.map((notice) => Number(notice.dataset['from']));
    watchClock((now) => {
      const come = moments.filter((moment) => moment <= now).length;
      for (const [index, notice] of notices.entries()) notice.hidden = index !== come - 1;
      return moments[come] ?? null;
    });
  }
}

customElements.define('data-age', DataAgeNotice);
