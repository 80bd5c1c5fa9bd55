/** `<call-status>`: state and days left of a call at the reader's moment. */
import {
  callState,
  daysBetween,
  isOpen,
  nextChange,
  type CallMoments,
  type CallState,
} from '~/site/calls/call-state';
import { finnishDayOf } from './finnish-day';
import { savedNote } from './saved-note';
import { watchClock } from './watch-clock';

interface Words {
  states: Record<CallState, string>;
  daysLeft: Record<'one' | 'other', string>;
  opensIn: Record<'one' | 'other', string>;
  lastDay: string;
}

const plurals = new Intl.PluralRules(document.documentElement.lang);

function inDays(forms: Record<'one' | 'other', string>, days: number): string {
  const form = plurals.select(days) === 'one' ? forms.one : forms.other;
  return form.replace('#', String(days));
}

/** The next Finnish midnight is when the days left change. */
function nextDay(now: number): number {
  const today = finnishDayOf(now);
  let later = now;
  while (finnishDayOf(later) === today) later += 15 * 60_000;
  return later - (later % (15 * 60_000));
}

class CallStatus extends HTMLElement {
  connectedCallback(): void {
    const moments = JSON.parse(this.dataset['moments'] ?? '{}') as CallMoments;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    watchClock((now) => {
      const state = callState(moments, now);
      this.dataset['state'] = state;
      this.replaceChildren(...this.#parts(words, state, moments, now));
      const change = nextChange(moments, now);
      if (change === null) return null;
      return Math.min(change, nextDay(now));
    });
  }

  #parts(words: Words, state: CallState, moments: CallMoments, now: number): HTMLElement[] {
    const texts = {
      'state-word': words.states[state],
      'state-days': this.#daysText(words, state, moments, now),
      'state-saved': savedNote,
    };
    return Object.entries(texts).flatMap(([name, text]) => {
      if (text === undefined) return [];
      const part = document.createElement('span');
      part.className = name;
      part.textContent = text;
      return [part];
    });
  }

  #daysText(words: Words, state: CallState, moments: CallMoments, now: number): string | undefined {
    if (isOpen(state) && moments.closes !== null) {
      // The last open moment decides the day: a call that ends at midnight has today as its last day.
      const days = daysBetween(now, moments.closes - 1, finnishDayOf);
      return days === 0 ? words.lastDay : inDays(words.daysLeft, days);
    }
    if (state === 'upcoming' && moments.opens !== null) {
      const days = daysBetween(now, moments.opens, finnishDayOf);
      return days === 0 ? undefined : inDays(words.opensIn, days);
    }
    return undefined;
  }
}

customElements.define('call-status', CallStatus);
