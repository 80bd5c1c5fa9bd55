/**
 * `<a class="term">`: the word's meaning in a card beside it, on hover, keyboard focus and tap (WCAG 1.4.13: the pointer
 * may move onto the card, Escape closes it, nothing else does but leaving). Without a script the link alone remains.
 */

/** Time for the pointer to cross from the word to the card, in milliseconds. */
const CROSSING = 300;
/** Least distance of the card from the window's edges, in pixels. */
const MARGIN = 8;

let number = 0;
let closeOpen: (() => void) | undefined;

function piece(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function setUp(term: HTMLAnchorElement): void {
  const { name, meaning, open } = term.dataset;
  const card = piece('span', 'term-card');
  const words = piece('span', 'term-meaning', meaning);
  const more = piece('a', 'term-more', open) as HTMLAnchorElement;
  more.href = term.href;
  // For the keyboard the word itself is that link.
  more.tabIndex = -1;
  words.id = `term-meaning-${String(++number)}`;
  card.append(piece('strong', 'term-name', name), words, more);
  card.popover = 'manual';
  card.lang = document.documentElement.lang;
  term.after(card);
  term.setAttribute('aria-describedby', words.id);

  let leaving: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;
  let byTouch = false;
  const isOpen = () => card.matches(':popover-open');

  const hide = () => {
    clearTimeout(leaving);
    card.hidePopover();
    if (closeOpen === hide) closeOpen = undefined;
  };
  const show = () => {
    clearTimeout(leaving);
    if (isOpen()) return;
    closeOpen?.();
    card.showPopover();
    closeOpen = hide;
    place(card, term);
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      const isKept = [term, card].some(
        (part) => part.matches(':hover') || part.contains(document.activeElement),
      );
      if (!isKept) hide();
    }, CROSSING);
  };

  for (const part of [term, card]) {
    part.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') show();
    });
    part.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') leave();
    });
    part.addEventListener('focusout', leave);
  }
  term.addEventListener('focus', () => {
    if (term.matches(':focus-visible')) show();
  });
  term.addEventListener('pointerdown', ({ pointerType }) => {
    byTouch = pointerType !== 'mouse';
    wasOpen = isOpen();
  });
  term.addEventListener('click', (event) => {
    // The first tap shows the meaning, the second follows; a keyboard's click has no tap before it.
    if (byTouch && !wasOpen) {
      event.preventDefault();
      show();
    }
    byTouch = false;
  });
}

/** Below the word's last line where there is room, else above its first; inside the window at any width. */
function place(card: HTMLElement, term: HTMLElement): void {
  const lines = [...term.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { offsetWidth, offsetHeight } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = last.bottom + offsetHeight > clientHeight && first.top > offsetHeight;
  const left = Math.min((isAbove ? first : last).left, clientWidth - offsetWidth - MARGIN);
  const top = isAbove ? first.top - offsetHeight : last.bottom;
  card.style.left = `${String(Math.max(MARGIN, left) + scrollX)}px`;
  card.style.top = `${String(top + scrollY)}px`;
}

for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) setUp(term);

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeOpen?.();
});
addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element && target.closest('a.term, .term-card'))) closeOpen?.();
});
