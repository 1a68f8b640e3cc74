/** Letters, digits and signs of European texts: nearly every line, quickly known. */
const usual = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** One line of text: what would break the line, move the cursor or turn the direction of writing becomes a blank. */
export function oneLine(text: string): string {
  if (usual.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
}

/** For terminals, where a no-break space is a blank like any other. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Words in lines of at most `width` columns; no-break spaces hold together, and a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}
