import { describe, expect, it } from 'vitest';
import type { SystemError } from '../../../shared/report/report.ts';
import { partialMessage, skippedMessage, systemErrorMessage, verdictOf, verdictWord } from '../../../shared/text/system-errors.ts';

const details: Readonly<Record<SystemError['kind'], string>> = {
  'not-found': '', 'no-permission': '', 'is-folder': '', empty: '', binary: '', 'not-extract': 'note', 'record-too-large': '115254',
  'changed-meanwhile': '', 'read-failed': 'EIO', archive: '', 'rule-threw': 'KPR603', 'worker-crashed': '',
};

describe.each(Object.entries(details) as [SystemError['kind'], string][])('%s', (kind, detail) => {
  it.each(['nb', 'en'] as const)('says in %s where, what, and with its detail', (language) => {
    const message = systemErrorMessage({ path: 'in/x.xml', kind, detail }, language);
    expect(message).toContain('in/x.xml');
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(/undefined|null|\(\)/);
    if (kind !== 'record-too-large') expect(message).toContain(detail);
  });
});

describe('a system error', () => {
  it('is told as the mock-ups tell it', () => {
    expect(systemErrorMessage({ path: 'notater.xml', kind: 'not-extract', detail: 'note' }, 'nb')).toBe('notater.xml er ikke et KPR-uttrekk: rotelementet er <note>, ikke <IPLOS>.');
    const broken = { path: 'x.xml', persons: 674, brokenAt: 115_253 };
    expect(partialMessage(broken, 'nb')).toBe('x.xml: XML-en brytes på linje 115\u00a0254. 674 personer er kontrollert; tellingen er ikke fullstendig og skrives ikke ut.');
    expect(partialMessage({ ...broken, persons: 1, brokenAt: undefined }, 'en')).toBe('x.xml: the XML breaks. 1 person has been checked; the counts are incomplete and not printed.');
  });

  it('has a word of its own that cannot pass for a finding', () => {
    const words = (kind: SystemError['kind']): string[] => (['nb', 'en'] as const).map((language) => verdictWord(verdictOf({ path: '', kind, detail: '' }), language));
    expect(words('not-found')).toEqual(['avbrutt', 'aborted']);
    expect(words('record-too-large')).toEqual(['delvis', 'partial']);
    expect(words('rule-threw')).toEqual(['internt', 'internal']);
    expect(verdictWord('skipped', 'nb')).toBe('utelatt');
  });

  it('shows no name of the file that could be of somebody', () => {
    expect(skippedMessage('x.xml', 'Nordmann01017012345', 'en')).not.toMatch(/Nordmann|01017/);
  });
});
