/** What JSON writes otherwise than it is; surrogates may stand alone. */
const strange = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON has it. Most need nothing but quotation marks, which is soon seen. */
export function quoted(text: string): string {
  return strange.test(text) ? JSON.stringify(text) : `"${text}"`;
}
