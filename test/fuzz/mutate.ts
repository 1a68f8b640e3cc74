/** Whole numbers from 0 to below `limit`, the same ones for the same seed. */
export type Random = (limit: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const insertions = [
  '<', '>', '/', '"', "'", '&', ';', '=', ' ', '\n', '\r', '\r\n', '\t', '-', '--', '!', '?', ']', ']]>', '<!--', '-->', '<![CDATA[', '<?', '?>', '/>', '</', '<a', '<a ',
  '<?xml version="1.0"?>', '&#x', '&#0;', '&#65;', '&amp;', '&foo;', 'a', ':', 'b:', 'p:', 'xmlns', ' xmlns:q="urn:v"', ' xmlns=""', ' xmlns:p=""', ' xml:a="1"', ' a="1"', ' a=\'1',
  'é', '😀', '\u0000', '\u0007', '\ufffe', '\u00b7', '0', '.', '</a>', '<a>', '</r>', '<xmlns:a/>', '<?a:b ?>', ' xmlns:xml="urn:u"', '<!x', '<!DOC', '<a/>', '<b>1</b>',
];

/** The document with one to three places deleted, replaced, repeated or filled with what means something in XML. */
export function mutate(document: string, random: Random): string {
  let text = document;
  for (let i = random(3); i >= 0; i--) {
    const at = random(text.length + 1);
    const removed = [0, 0, 1, 1, 1, random(20)][random(6)]!;
    const kind = random(8);
    const from = random(text.length + 1);
    const added = kind < 2 ? '' : kind === 2 ? text.slice(from, from + random(40)) : insertions[random(insertions.length)]!;
    text = text.slice(0, at) + added + text.slice(at + removed);
  }
  // Surrogates that the mutations have torn from each other become U+FFFD.
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** The same with bytes that know nothing of characters. */
export function mutateBytes(document: Uint8Array, random: Random): Uint8Array {
  let bytes = [...document];
  for (let i = random(5); i >= 0; i--) {
    const at = random(bytes.length + 1);
    const from = random(bytes.length + 1);
    const added = [[], [random(256)], [random(128)], bytes.slice(from, from + random(60)), Array.from({ length: random(6) }, () => random(256))][random(5)]!;
    bytes = [...bytes.slice(0, at), ...added, ...bytes.slice(at + random(3))];
  }
  return Uint8Array.from(bytes);
}
