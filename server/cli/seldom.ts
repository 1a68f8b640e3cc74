/**
 * Modules of Node that most runs do not need, loaded by who first asks for them: together they would take a twentieth of the
 * time of a small check.
 */
export const seldom = {
  get crypto(): typeof import('node:crypto') {
    return process.getBuiltinModule('node:crypto');
  },
  get tty(): typeof import('node:tty') {
    return process.getBuiltinModule('node:tty');
  },
  get workers(): typeof import('node:worker_threads') {
    return process.getBuiltinModule('node:worker_threads');
  },
};
