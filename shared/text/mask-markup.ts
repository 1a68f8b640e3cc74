import { type Field, formats } from '../extract/format.ts';
import { couldBeId } from '../extract/misplaced-id.ts';
import { nameShown } from '../rules/rule.ts';
import { dots, isHarmless, mayHoldIdentity, remembered } from './mask.ts';

/** Fields whose values may be shown where they are harmless, as each version has them; all other texts and attribute values are masked. */
const open = new Map<string, Field[]>();
const personal = new Set<string>();
for (const { rows } of formats) {
  for (const { content } of rows) {
    for (const item of content) {
      if (typeof item === 'string') continue;
      if (item.personal === true) personal.add(item.name);
      else open.set(item.name, [...(open.get(item.name) ?? []), item]);
    }
  }
}

/** What stands next in a piece of markup; the last branch is text, or a `<` that begins nothing. */
const TOKEN = /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<\/?[\p{L}_](?:"[^"]*"|'[^']*'|[^<>"'])*(?:>|$)|<?[^<]*/uy;
const ATTRIBUTE = /([^\s=<>"'/]+)(\s*=\s*)("[^"]*(?:"|$)|'[^']*(?:'|$))|[^\s]/gu;

/**
 * A piece of an extract with every identity made dots of the same length: attribute values, the texts of contacts and of
 * elements that the format does not know, comments, and whatever is not harmless (mask.ts). Tags, layout, codes, dates
 * and numbers of known fields stay. What the piece begins with, before its first tag, is masked, since nobody knows
 * where it belongs.
 */
export function maskMarkup(text: string): string {
  let masked = '';
  let element = '';
  TOKEN.lastIndex = 0;
  const attributes = /^\s*[\w:.-]+\s*=\s*["'][^<]*/.exec(text)?.[0];
  if (attributes !== undefined) {
    const end = attributes.indexOf('>') + 1 || attributes.length;
    masked = maskTag(attributes.slice(0, end));
    TOKEN.lastIndex = end;
  }
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)![0];
    if (token.startsWith('<![CDATA[')) masked += `<![CDATA[${maskText(token.slice(9), element)}`;
    else if (token.startsWith('<?xml ')) masked += `<?xml${maskTag(token.slice(5))}`;
    else if (token.startsWith('<!') || token.startsWith('<?')) masked += dots(token);
    else {
      const name = /^<\/?([\p{L}_][^\s<>/="']*)/u.exec(token);
      if (name === null) masked += maskText(token, element);
      else {
        const isStart = token[1] !== '/' && !token.endsWith('/>');
        element = isStart ? localName(name[1]!) : '';
        masked += token.slice(0, name[0].length - name[1]!.length) + maskName(name[1]!) + maskTag(token.slice(name[0].length));
      }
    }
  }
  return masked;
}

/** Whether a piece of an extract, a value or markup, holds nothing that would be masked. */
export function isHarmlessMarkup(text: string): boolean {
  // One digit is masked where another is, but for the two with which a year begins: what is remembered of a date goes for all dates.
  return text.includes('<') ? staysAsItIs(text.replace(/(?<=\d\d)\d/g, '0')) : isHarmless(text);
}

const staysAsItIs = remembered((markup) => maskMarkup(markup) === markup);

function maskText(text: string, element: string): string {
  const fields = personal.has(element) ? undefined : open.get(element);
  const value = text.replace(/\]\]>$/, '').trim();
  return fields !== undefined && isHarmless(value) && !fields.some((field) => couldBeId(field, value)) ? text : dots(text);
}

function maskTag(inside: string): string {
  return inside.replace(ATTRIBUTE, (all, name: string | undefined, equals: string, value: string) =>
    name === undefined ? dots(all) : maskName(name) + equals + (isPublic(name) && !/\d{9}|@/.test(value) && !mayHoldIdentity(value) ? value : dots(value)));
}

function isPublic(attribute: string): boolean {
  return /^(versjon|version|encoding|standalone|xmlns(:.*)?|xsi:\w+)$/.test(attribute);
}

/** A name is shown where it looks like one. */
function maskName(name: string): string {
  return typeof nameShown(name) === 'string' ? name : dots(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
