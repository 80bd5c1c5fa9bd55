/** A filter or a search in the address goes along when the reader switches language. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a')) {
  link.addEventListener('click', () => {
    link.search = location.search;
  });
}
