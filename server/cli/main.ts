import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { version } from './version.ts';

// The version is asked for by editors and scripts, again and again: nothing else is loaded for it.
const [first] = process.argv.slice(2);
if (!isMainThread) void import('./workers/check-worker.ts').then(({ serve }) => serve());
else if (first === '--version' || first === '-V') writeSync(1, `${version}\n`);
else void import('./program.ts').then(({ main }) => main(process.argv.slice(2)));
