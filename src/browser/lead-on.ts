/** Leads a reader on to the first of their browser's languages that the site has, unless they came to choose. */
const doors = document.querySelector<HTMLElement>('[data-lead-on]');
if (doors && location.hash === '') {
  const links = [...doors.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]?.toLowerCase());
  const first = wanted
    .map((language) => links.find((link) => link.dataset['language'] === language))
    .find((link) => link !== undefined);
  if (first) location.replace(first.href);
}
