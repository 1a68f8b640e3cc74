import { setField } from '../edit.ts';
import type { Fault } from './fault.ts';

/** A versjon that is not the namespace's, or a namespace that nobody knows. */
export const fault: Fault = {
  rule: 'KPR003',
  root({ root }, { random }) {
    if (random.chance(0.6)) {
      setField(root, 'versjon', random.pick(['3.4', '3.6', '3.8', '4.0', '37', '3,7']));
      return { element: root, part: '@versjon' };
    }
    root.attributes = root.attributes.map(([name, value]) => [name, name === 'xmlns' ? value.replace(/\d+$/, random.pick(['2016', '2027', '19'])) : value]);
    return { element: root, part: 'name' };
  },
};
