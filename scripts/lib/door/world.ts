/** The world as it is: this terminal, this clock, the network, the core of src/export/. */
import { setTimeout } from 'node:timers/promises';
import { SETTINGS } from '../../../src/export/settings.ts';
import { loadCore } from './core.ts';
import { FETCH_LIMITS } from './download.ts';
import type { World } from './pull.ts';
import { terminal } from './talk.ts';

export function realWorld(): World {
  return {
    core: loadCore,
    now: () => Temporal.Now.instant(),
    wait: async (ms) => {
      await setTimeout(ms);
    },
    talk: terminal(),
    limits: FETCH_LIMITS,
    maxBytes: SETTINGS.maxBytes,
  };
}
