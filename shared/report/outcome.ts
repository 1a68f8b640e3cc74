import type { RegistryAction } from '../extract/format.ts';
import { ruleOf } from '../rules/lookup.ts';
import type { Severity } from '../rules/rule.ts';
import type { Tally } from './finding.ts';
import type { FileReport } from './report.ts';

/** What becomes of what is found, in the order of every list: the consequence is the severity. */
export const outcomes = ['rejected', 'deleted', 'nulled', 'wrong', 'look'] as const;
export type Outcome = (typeof outcomes)[number];

/** The gravest first. */
export const actionRank: Readonly<Record<RegistryAction, number>> = { rejectMessage: 0, deleteRow: 1, setNull: 2, none: 3 };
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

type Judged = Pick<Tally, 'rule' | 'severity' | 'registryAction'>;

/** What happens for a reader: the action that the register names, else that an error which breaks the schema keeps the file out. */
export function actionOn({ rule, severity, registryAction }: Judged): RegistryAction {
  return registryAction === 'none' && severity === 'error' && ruleOf(rule).breaksSchema === true ? 'rejectMessage' : registryAction;
}

/** Whether the register rejects a file as it stands, and so counts nobody in it. */
export function isRejected({ tallies }: Pick<FileReport, 'tallies'>): boolean {
  return tallies.some((tally) => outcomeOf(tally) === 'rejected');
}

export function outcomeOf(finding: Judged): Outcome {
  switch (actionOn(finding)) {
    case 'rejectMessage':
      return 'rejected';
    case 'deleteRow':
      return 'deleted';
    case 'setNull':
      return 'nulled';
    case 'none':
      return finding.severity === 'info' ? 'look' : 'wrong';
  }
}
