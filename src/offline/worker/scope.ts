/** The worker's own surroundings, as far as it uses them (W3C Service Workers): TypeScript's belong to pages. */
interface LongerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface AskedEvent extends LongerEvent {
  request: Request;
  /** The answer the browser asked for while it started the worker; nothing where it cannot. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerScope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { matchAll: (options: object) => Promise<readonly { url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((name: 'install' | 'activate', listen: (event: LongerEvent) => void) => void) &
    ((name: 'fetch', listen: (event: AskedEvent) => void) => void);
}

export const scope = self as unknown as WorkerScope;
