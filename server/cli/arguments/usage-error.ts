import type { Localized } from '../../../shared/rules/rule.ts';

/** A command line, or something that it names, that cannot be followed: exit status 2, with a message that says why. */
export class UsageError extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}

/** A value that does not fit its flag; the parser adds which one. */
export class BadValue extends Error {
  given = '';

  /** `expected`: what the value must be, to stand after “must be”. `suggestion`: the value that was probably meant. */
  constructor(
    readonly expected: Localized,
    readonly suggestion?: string | undefined,
  ) {
    super(expected.en);
  }
}
