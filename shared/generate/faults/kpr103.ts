import { getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { put } from './put.ts';

/** A district that no municipality has, or that is no number. */
export const fault: Fault = {
  rule: 'KPR103',
  person(person, { random }) {
    return getField(person, 'peBydelsnr') === undefined ? undefined : put(person, 'peBydelsnr', random.pick(['97', '98', '50', '0A', 'SE', '--']));
  },
};
