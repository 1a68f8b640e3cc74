import type { RegistryAction } from '../extract/format.ts';
import type { Severity } from '../rules/rule.ts';

/** What becomes of what is found, in the order of every list: the consequence is the severity (UX §2). */
export const outcomes = ['rejected', 'deleted', 'nulled', 'wrong', 'look'] as const;
export type Outcome = (typeof outcomes)[number];

export function outcomeOf(registryAction: RegistryAction, severity: Severity): Outcome {
  switch (registryAction) {
    case 'rejectMessage':
      return 'rejected';
    case 'deleteRow':
      return 'deleted';
    case 'setNull':
      return 'nulled';
    case 'none':
      return severity === 'info' ? 'look' : 'wrong';
  }
}
