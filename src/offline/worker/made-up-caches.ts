/** A browser's stores, made up for tests: entries in the order they came, found by their path. */
class MadeUpCache {
  readonly #entries = new Map<string, Response>();

  #path(request: string | { url: string }): string {
    return new URL(typeof request === 'string' ? request : request.url, 'https://site.example').pathname;
  }

  match(request: string): Promise<Response | undefined> {
    return Promise.resolve(this.#entries.get(this.#path(request))?.clone());
  }

  put(request: string, response: Response): Promise<void> {
    this.#entries.set(this.#path(request), response);
    return Promise.resolve();
  }

  delete(request: string | { url: string }): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(this.#path(request)));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#entries.keys()].map((path) => ({ url: `https://site.example${path}` })));
  }
}

export function madeUpCaches() {
  const stores = new Map<string, MadeUpCache>();
  return {
    open: (name: string) => {
      const store = stores.get(name) ?? new MadeUpCache();
      stores.set(name, store);
      return Promise.resolve(store);
    },
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
}
