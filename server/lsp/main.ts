import { setFlagsFromString } from 'node:v8';
import { startServer } from './start.ts';

// As the command line does (esbuild.mjs): the part of the heap for new objects stays small.
setFlagsFromString('--semi-space-growth-factor=1');
startServer({ stdio: false });
