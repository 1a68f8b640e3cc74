import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../server/cli/formats/format.ts';
import { statusOf } from '../../server/cli/status.ts';
import type { FileReport, SystemError } from '../../shared/report/report.ts';

function run(counts: Partial<RunReport['counts']>, kinds: readonly SystemError['kind'][] = [], complete = true): RunReport {
  return {
    files: [{ path: 'x.xml', complete } as FileReport],
    counts: { error: 0, warning: 0, info: 0, byRule: {}, ...counts },
    systemErrors: kinds.map((kind) => ({ path: 'x.xml', kind, detail: '' })),
    elapsed: 1,
  };
}

const policy = { failOn: 'error', maxWarnings: undefined } as const;

describe('the exit status', () => {
  it.each([
    ['0 without findings', run({}), 0],
    ['1 with errors', run({ error: 1 }), 1],
    ['3 where a rule threw, whatever else there is', run({ error: 1 }, ['not-found', 'rule-threw'], false), 3],
    ['3 where a worker crashed', run({}, ['worker-crashed']), 3],
    ['2 where a file could not be read, also with errors in others', run({ error: 1 }, ['read-failed']), 2],
    ['2 where a file was read in part', run({}, ['record-too-large'], false), 2],
    ['2 where nothing is found in XML that is broken', run({}, [], false), 2],
    ['2 where nothing was checked', { ...run({}), files: [] }, 2],
  ] as const)('is %s', (_, report, status) => {
    expect(statusOf(report, policy)).toBe(status);
    if (status !== 1) expect(statusOf(report, { failOn: 'never', maxWarnings: undefined })).toBe(status);
  });
});
