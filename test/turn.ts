import { afterEach } from 'vitest';

// Long tests that never wait would keep the runner from hearing of the ones before: it takes that for a hang.
afterEach(() => new Promise<void>((resolve) => setImmediate(resolve)));
