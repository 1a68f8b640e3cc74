import { childrenOf, fieldElement, getField } from '../edit.ts';
import type { Fault } from './fault.ts';
import { oneOf } from './service-rows.ts';

/** By codebook: codes that it does not have, some of which are codes of the other one. */
const malformed: Readonly<Record<string, readonly string[]>> = {
  'ICPC-2': ['P7', 'p70', 'P701', 'P 70', 'F00.1', '-70', 'Demens'],
  'ICD-10': ['F0', 'f00', 'F00.', 'F00.123', 'F00-1', 'G3O9', 'Demens'],
};

/** A diagnosis of an unknown codebook, or a code that its codebook cannot have. */
export const fault: Fault = {
  rule: 'KPR209',
  person(person, { random }) {
    const diagnosis = oneOf(random, childrenOf(person, 'DIAGNOSE'), () => true);
    const codes = malformed[(diagnosis && getField(diagnosis, 'diKodeVersjon')) ?? ''];
    if (diagnosis === undefined || codes === undefined) return undefined;
    const element = fieldElement(diagnosis, random.chance(0.4) ? 'diKodeVersjon' : 'diDiagKode')!;
    element.text = element.name === 'diDiagKode' ? random.pick(codes) : random.pick(['ICPC2', 'ICPC', 'icpc-2', 'ICD10', 'ICD-11', 'ICD']);
    return { element, part: 'text' };
  },
};
