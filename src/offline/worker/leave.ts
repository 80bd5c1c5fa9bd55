/** Published when nothing is to be kept any more: clears what was kept and takes the worker away, at once. */
import { scope } from './scope.ts';
import { forgetAll } from './store.ts';

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(forgetAll().then(() => scope.registration.unregister()));
});
