/**
 * A field with a list of suggestions: the ARIA Authoring Practices' editable combobox with list autocomplete and manual
 * selection (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field; what is typed is changed
 * only when a suggestion is chosen.
 */
const SELECTED = 'aria-selected';
const ACTIVE = 'aria-activedescendant';

export interface ComboboxEvents {
  /** The text changed, or its suggestions were asked for. */
  wanted: (text: string) => void;
  chosen: (option: HTMLElement) => void;
  closed: () => void;
}

export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #on: ComboboxEvents;
  /** Where to go when the suggestions that an arrow key asked for arrive. */
  #awaited: 'first' | 'last' | undefined;

  constructor(field: HTMLInputElement, list: HTMLElement, on: ComboboxEvents) {
    this.#field = field;
    this.#list = list;
    this.#on = on;
    field.addEventListener('input', () => {
      this.#awaited = undefined;
      this.#activate(undefined);
      on.wanted(field.value);
    });
    field.addEventListener('keydown', (event) => {
      if (!event.isComposing) this.#press(event);
    });
    field.addEventListener('blur', () => {
      this.close();
    });
    // The field keeps the focus while the list is clicked or scrolled.
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
      if (option) this.#choose(option);
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** Puts these groups of options into the list, which shows while there are any. */
  show(groups: readonly HTMLElement[]): void {
    if (document.activeElement !== this.#field) return;
    const active = this.#active();
    this.#list.replaceChildren(...groups);
    const options = this.#options();
    this.#setOpen(options.length > 0);
    const awaited = this.#awaited && options.at(this.#awaited === 'first' ? 0 : -1);
    this.#activate(active && options.includes(active) ? active : awaited);
    if (options.length > 0) this.#awaited = undefined;
  }

  close(): void {
    this.#awaited = undefined;
    this.#activate(undefined);
    this.#setOpen(false);
    this.#on.closed();
  }

  #setOpen(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.setAttribute('aria-expanded', String(open));
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #active(): HTMLElement | undefined {
    return this.#options().find((option) => option.getAttribute(SELECTED) === 'true');
  }

  #activate(option: HTMLElement | undefined): void {
    this.#active()?.setAttribute(SELECTED, 'false');
    if (option === undefined) {
      this.#field.removeAttribute(ACTIVE);
      return;
    }
    option.setAttribute(SELECTED, 'true');
    this.#field.setAttribute(ACTIVE, option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #choose(option: HTMLElement): void {
    this.close();
    this.#on.chosen(option);
  }

  #press(event: KeyboardEvent): void {
    const active = this.#active();
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.#step(event.key === 'ArrowDown' ? 'first' : 'last', event.altKey);
        return;
      case 'Enter':
        if (active === undefined) {
          this.close();
          return;
        }
        event.preventDefault();
        this.#choose(active);
        return;
      case 'Escape':
        event.preventDefault();
        if (!this.isOpen) this.#field.value = '';
        this.close();
        return;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // Back to the text, where the browser moves the cursor.
        this.#activate(undefined);
    }
  }

  /** Down and up go round through the options; from the text, down leads to the first and up to the last. */
  #step(end: 'first' | 'last', withAlt: boolean): void {
    if (!this.isOpen) {
      if (withAlt && end === 'last') return;
      this.#awaited = withAlt ? undefined : end;
      this.#on.wanted(this.#field.value);
      return;
    }
    if (withAlt) {
      if (end === 'last') this.close();
      return;
    }
    const options = this.#options();
    const active = this.#active();
    const index = active ? options.indexOf(active) : -1;
    const next = end === 'first' ? index + 1 : index - 1;
    this.#activate(index === -1 && end === 'last' ? options.at(-1) : (options.at(next) ?? options[0]));
  }
}
