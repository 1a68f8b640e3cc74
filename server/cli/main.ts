import { writeSync } from 'node:fs';
import { seldom } from './seldom.ts';
import { version } from './version.ts';
import { AS_WORKER } from './workers/as-worker.ts';

// The version is asked for by editors and scripts, again and again: nothing else is loaded for it.
const [first] = process.argv.slice(2);
if (first === AS_WORKER && !seldom.workers.isMainThread) void import('./workers/check-worker.ts').then(({ serve }) => serve());
else if (first === '--version' || first === '-V') writeSync(1, `${version}\n`);
else void import('./program.ts').then(({ main }) => main(process.argv.slice(2)));
