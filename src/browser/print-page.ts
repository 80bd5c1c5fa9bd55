/** Buttons that print the page: shown once there is a script to answer them. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
