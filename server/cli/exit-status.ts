/** What the process says to its caller. Frozen: scripts rely on it. */
export const ExitStatus = {
  /** Nothing at or above `--fail-on`, and every file was checked to its end. */
  clean: 0,
  /** Findings at or above `--fail-on`, or more warnings than `--max-warnings`. */
  findings: 1,
  /** Wrong usage, unreadable configuration, no file matched, or a file that could not be read or written. */
  failed: 2,
  /** A rule that threw, a crashed worker: a fault of the tool. */
  internal: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];
