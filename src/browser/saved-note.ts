/**
 * What is said beside a state on a page that comes from the browser's own store (src/offline/): the dates it is reckoned
 * from may have been changed since. Nothing on a page from the server.
 */
export const savedNote = document.querySelector<HTMLElement>('[data-outdated]')?.dataset['outdated'];
