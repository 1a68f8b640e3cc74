/** Bytes as text, made only where somebody will read it. */

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of bytes[start, end), any UTF-8; broken sequences become U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return utf8.decode(bytes.subarray(start, end));
}

/** The same for the short, nearly always ASCII texts of names and values. */
export function decodeAscii(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 64) return decodeText(bytes, start, end);
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) return decodeText(bytes, start, end);
    text += String.fromCharCode(byte);
  }
  return text;
}
