import type { Fault } from './fault.ts';

const doctypes = ['<!DOCTYPE IPLOS>', '<!DOCTYPE IPLOS SYSTEM "iplos.dtd">', '<!DOCTYPE IPLOS [ <!ENTITY a "a"> ]>', '<!DOCTYPE IPLOS PUBLIC "-//EXAMPLE//IPLOS" "http://example.invalid/iplos.dtd">'];

export const fault: Fault = {
  rule: 'KPR002',
  root(extract, { random }) {
    extract.prolog = random.pick(doctypes);
    return { element: extract.root, part: 'doctype' };
  },
};
