/** The parts of the search page that its script works with: src/components/search/. */
export interface SearchParts {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** The list of suggestions. */
  list: HTMLElement;
  /** What is told of a search to those who listen. */
  status: HTMLElement;
  /** What is told of suggestions. */
  suggested: HTMLElement;
  failed: HTMLElement;
  results: HTMLElement;
  heading: HTMLElement;
  notes: HTMLElement;
  narrowing: HTMLElement;
  nothing: HTMLElement;
  lists: HTMLElement;
  more: HTMLElement;
}

/** Finds the parts. Throws when one is missing. */
export function partsOf(root: HTMLElement): SearchParts {
  const part = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`The search page has no ${selector}.`);
    return element;
  };
  return {
    form: part('form') as HTMLFormElement,
    field: part('input[name="q"]') as HTMLInputElement,
    list: part('[role=listbox]'),
    status: part('[data-status] p'),
    suggested: part('[data-suggested] p'),
    failed: part('[data-failed]'),
    results: part('[data-results]'),
    heading: part('[data-results] h2'),
    notes: part('[data-notes]'),
    narrowing: part('[data-narrowing]'),
    nothing: part('[data-nothing]'),
    lists: part('[data-lists]'),
    more: part('[data-more]'),
  };
}
