/** `<call-board>`: sorts its cards into groups by state, and again when a state changes. */
import { callState, compareCalls, isOpen, nextChange, type CallMoments, type CallState } from '~/site/call-state';
import { watchClock } from './watch-clock';

type Group = 'open' | 'upcoming' | 'planned' | 'closed';

function groupOf(state: CallState): Group {
  if (isOpen(state)) return 'open';
  return state === 'upcoming' || state === 'planned' ? state : 'closed';
}

class CallBoard extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-all] > li')].map((element) => ({
      element,
      id: element.dataset['id'] ?? '',
      ...(JSON.parse(element.dataset['moments'] ?? '{}') as CallMoments),
    }));
    this.querySelector('[data-all]')?.remove();
    watchClock((now) => {
      const sorted = items.toSorted((a, b) => compareCalls(a, b, now));
      for (const section of this.querySelectorAll<HTMLElement>('[data-group]')) {
        const own = sorted.filter((item) => groupOf(callState(item, now)) === section.dataset['group']);
        section.querySelector('ul')?.replaceChildren(...own.map(({ element }) => element));
        section.hidden = own.length === 0;
        const count = section.querySelector('[data-count]');
        if (count) count.textContent = `(${String(own.length)})`;
      }
      const changes = items.flatMap((item) => nextChange(item, now) ?? []);
      return changes.length === 0 ? null : Math.min(...changes);
    });
  }
}

customElements.define('call-board', CallBoard);
