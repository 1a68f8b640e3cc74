import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Why something cannot be done, in a sentence for the user. */
export class Refusal extends ResponseError<void> {
  constructor(sentence: string) {
    super(ErrorCodes.InvalidParams, sentence);
    // The constructor above sets its own.
    Object.setPrototypeOf(this, Refusal.prototype);
  }
}
