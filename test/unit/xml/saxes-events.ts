import { SaxesParser } from 'saxes';
import type { Event } from './recording.ts';

/** What saxes says of a document, and its complaints. */
export function readWithSaxes(document: string): { events: Event[]; errors: string[] } {
  const events: Event[] = [];
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const add = (text: string): void => {
    const before = events.at(-1);
    if (text === '') return;
    if (before !== undefined && 'text' in before) events[events.length - 1] = { text: before.text + text };
    else events.push({ text });
  };
  parser.on('error', (error) => errors.push(error.message));
  parser.on('opentag', (tag) => events.push({ open: tag.name, attributes: Object.values(tag.attributes).map(({ name, value }) => [name, value] as const) }));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => events.push({ close: tag.name }));
  parser.write(document).close();
  return { events, errors };
}
