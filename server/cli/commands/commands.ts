import type { Command } from './command.ts';

/** The commands, in the order of the help. Each is loaded only when it is run. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  fix: async () => (await import('./fix.ts')).fix,
  baseline: async () => (await import('./baseline.ts')).baseline,
  init: async () => (await import('./init.ts')).init,
  count: async () => (await import('./count.ts')).count,
  compare: async () => (await import('./compare.ts')).compare,
  explain: async () => (await import('./explain.ts')).explain,
  rules: async () => (await import('./rules.ts')).rules,
  generate: async () => (await import('./generate.ts')).generate,
  server: async () => (await import('./server.ts')).server,
};

/** The command that is meant where none is named. */
export const DEFAULT_COMMAND = 'check';
