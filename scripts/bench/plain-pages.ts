/** `node scripts/bench/plain-pages.ts TASK.json FOLDER`: a part of `npm run bench:build`, in a process of its own to be measured. */
import { readFileSync } from 'node:fs';
import { writePlainPages, type Task } from '../../src/bench/build/plain-pages.ts';

const [task = '', folder = ''] = process.argv.slice(2);
writePlainPages(JSON.parse(readFileSync(task, 'utf8')) as Task, folder);
