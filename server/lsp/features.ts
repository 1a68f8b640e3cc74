import type { Feature } from './server.ts';

/** Everything the server can do besides telling findings. One file each. */
export const features: readonly Feature[] = [];
