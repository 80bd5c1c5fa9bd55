/** `<data-age>`: tells at the reader's moment that the data is old; its date stands beside without a script. */
import { dataAge, nextAgeChange } from '~/site/quality/data-age';
import { watchClock } from './watch-clock';

class DataAgeNotice extends HTMLElement {
  connectedCallback(): void {
    const taken = this.dataset['retrieved'] ?? '';
    watchClock((now) => {
      const age = dataAge(taken, now);
      for (const notice of this.querySelectorAll<HTMLElement>('[data-age]'))
        notice.hidden = notice.dataset['age'] !== age;
      return nextAgeChange(taken, now);
    });
  }
}

customElements.define('data-age', DataAgeNotice);
