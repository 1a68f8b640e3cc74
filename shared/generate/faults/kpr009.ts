import type { Fault } from './fault.ts';

/** Encodings that nobody is asked to read. */
const others = ['ISO-8859-15', 'US-ASCII', 'IBM850', 'macintosh', 'UTF-7'];

export const fault: Fault = {
  rule: 'KPR009',
  root(extract, { random }) {
    extract.encoding = random.pick(others);
    return { element: extract.root, part: 'encoding' };
  },
};
