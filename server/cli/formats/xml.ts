import { oneLine } from './lines.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text or an attribute's value of an XML document: escaped, on one line, without characters that XML does not have. */
export function escapeXml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (c) => entities[c]!).replace(/[\ufffe\uffff]/g, '\ufffd');
}

/** ` name="value"` for each. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
}
