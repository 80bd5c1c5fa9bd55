/** `<call-board>`: sorts its cards into groups by state, and again when a state changes. */
import {
  callState,
  compareCalls,
  isOpen,
  nextChange,
  type CallMoments,
  type CallState,
} from '~/site/calls/call-state';
import { watchClock } from './watch-clock';

type Group = 'open' | 'upcoming' | 'planned' | 'closed';

function groupOf(state: CallState): Group {
  if (isOpen(state)) return 'open';
  return state === 'upcoming' || state === 'planned' ? state : 'closed';
}

class CallBoard extends HTMLElement {
  connectedCallback(): void {
    this.closest('filter-list')?.addEventListener('narrowed', () => {
      this.#count();
    });
    const items = [...this.querySelectorAll<HTMLElement>('[data-all] > li')].map((element) => ({
      element,
      id: element.dataset['id'] ?? '',
      ...(JSON.parse(element.dataset['moments'] ?? '{}') as CallMoments),
    }));
    for (const whole of this.querySelectorAll('[data-all]')) whole.remove();
    watchClock((now) => {
      const sorted = items.toSorted((a, b) => compareCalls(a, b, now));
      for (const section of this.querySelectorAll<HTMLElement>('[data-group]')) {
        const own = sorted.filter((item) => groupOf(callState(item, now)) === section.dataset['group']);
        section.querySelector('ul')?.replaceChildren(...own.map(({ element }) => element));
      }
      this.#count();
      const changes = items.flatMap((item) => nextChange(item, now) ?? []);
      return changes.length === 0 ? null : Math.min(...changes);
    });
  }

  /** Each group says how many of its calls the filter leaves; an empty group is not shown. */
  #count(): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const shown = section.querySelectorAll('ul.cards > li:not([hidden])').length;
      section.hidden = shown === 0;
      const count = section.querySelector('[data-count]');
      if (count) count.textContent = `(${String(shown)})`;
    }
  }
}

customElements.define('call-board', CallBoard);
