import type { Status } from '../shared/protocol.ts';
import type { Texts } from './texts.ts';

/** What the language status item says of a file. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** What a click does. */
  readonly opens: 'findings' | 'why';
}

/** `at`: when the check ended, in the reader's form; `disk`: the file was read from disk. */
export function statusText(status: Status | undefined, { at, disk }: { at: string; disk: boolean }, t: Texts): StatusText {
  if (status === undefined) return { text: t.status.checking, detail: '', severity: 'info', opens: 'why' };
  const { state, reason, detail = '' } = status;
  if (state !== 'checked') {
    if (reason === 'not-extract') return { text: t.status.notExtract, detail: t.why.reasons['not-extract'](detail), severity: 'info', opens: 'why' };
    return { text: t.status.unchecked, detail: reason === undefined ? detail : t.why.reasons[reason](detail), severity: 'warning', opens: 'why' };
  }
  const { formatVersion = '', dataYear, counts = { error: 0, warning: 0, info: 0 }, elapsed = 0 } = status;
  const doubts = doubtsOf(status, t);
  return {
    text: [`KPR ${formatVersion}`.trim(), ...(dataYear === undefined ? [] : [String(dataYear)]), ...(reason === undefined ? [] : [t.status.partial]), t.totals(counts)].join(' · '),
    detail: [...doubts, t.status.checkedAt(at, t.milliseconds(elapsed)), ...(disk ? [t.status.fromDisk] : [])].join(' · '),
    severity: counts.error > 0 ? 'error' : doubts.length > 0 ? 'warning' : 'info',
    opens: doubts.length > 0 ? 'why' : 'findings',
  };
}

/** What keeps a check from being whole, in sentences. */
export function doubtsOf({ reason, detail = '', stopped = [], configFile = '', configFault }: Status, t: Texts): string[] {
  return [
    ...(reason === undefined ? [] : [t.why.reasons[reason](detail)]),
    ...(stopped.length === 0 ? [] : [t.why.rulesStopped(stopped.join(', '))]),
    ...(configFault === undefined ? [] : [t.why.configFault(configFile, configFault)]),
  ];
}
