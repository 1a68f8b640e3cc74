/** What a worker is started with, instead of what the user wrote. */
export const AS_WORKER = '--as-worker';
