/** `<project-status>`: whether a project runs on the reader's day, by the Finnish calendar. */
import { projectState, type ProjectDates, type ProjectState } from '~/site/projects/project-state';
import { finnishDayOf } from './finnish-day';

class ProjectStatus extends HTMLElement {
  connectedCallback(): void {
    const dates = JSON.parse(this.dataset['dates'] ?? '{}') as ProjectDates;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<ProjectState, string>;
    const state = projectState(dates, finnishDayOf(Date.now()));
    this.dataset['state'] = state;
    const word = document.createElement('span');
    word.className = 'state-word';
    word.textContent = words[state];
    this.replaceChildren(word);
  }
}

customElements.define('project-status', ProjectStatus);
