/** `<calls-now>`: the sentence that says whether a call is open, at the reader's moment. */
import { callState, isOpen, nextChange, type CallMoments } from '~/site/calls/call-state';
import { savedNote } from './saved-note';
import { watchClock } from './watch-clock';

class CallsNow extends HTMLElement {
  connectedCallback(): void {
    const calls = JSON.parse(this.dataset['moments'] ?? '[]') as CallMoments[];
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<'none' | 'one' | 'other', string>;
    const sentence = this.querySelector('p');
    watchClock((now) => {
      const open = calls.filter((call) => isOpen(callState(call, now))).length;
      this.dataset['open'] = String(open);
      const text =
        open === 0 ? words.none : (open === 1 ? words.one : words.other).replace('#', String(open));
      if (sentence) sentence.textContent = savedNote === undefined ? text : `${text} (${savedNote})`;
      const changes = calls.flatMap((call) => nextChange(call, now) ?? []);
      return changes.length === 0 ? null : Math.min(...changes);
    });
  }
}

customElements.define('calls-now', CallsNow);
