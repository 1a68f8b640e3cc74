import { describe, expect, it } from 'vitest';
import { statusText } from '../../../client/status-text.ts';
import { textsIn } from '../../../client/texts.ts';
import type { Status } from '../../../shared/protocol.ts';

const nb = textsIn('nb');
const en = textsIn('en');
const checked: Status = { uri: 'file:///a.xml', state: 'checked', formatVersion: '3.7', dataYear: 2025, counts: { error: 1315, warning: 1, info: 0 }, elapsed: 120 };
const say = (status: Status | undefined, t = nb, disk = false): string[] => {
  const { text, detail, severity, opens } = statusText(status, { at: '08:42', disk }, t);
  return [text, detail, severity, opens];
};

describe('the language status', () => {
  it('tells version, data year, findings, and when they were found', () => {
    expect(say(checked)).toEqual(['KPR 3.7 · 2025 · 1\u00a0315 feil, 1 advarsel', 'kontrollert kl. 08:42 på 120 ms', 'error', 'findings']);
    expect(say(checked, en)).toEqual(['KPR 3.7 · 2025 · 1,315 errors, 1 warning', 'checked at 08:42 in 120 ms', 'error', 'findings']);
  });

  it('tells that a file was read from disk', () => {
    expect(say(checked, nb, true)[1]).toBe('kontrollert kl. 08:42 på 120 ms · lest fra disk');
  });

  it('calls a check that is not whole partial, and says why', () => {
    const [text, detail, , opens] = say({ ...checked, reason: 'broken-xml' });
    expect(text).toBe('KPR 3.7 · 2025 · delvis · 1\u00a0315 feil, 1 advarsel');
    expect(detail).toContain(nb.why.reasons['broken-xml'](''));
    expect(opens).toBe('why');
  });

  it('warns where rules stopped or the configuration cannot be used, even without findings', () => {
    const clean: Status = { ...checked, counts: { error: 0, warning: 0, info: 0 } };
    expect(say(clean)).toEqual(['KPR 3.7 · 2025 · ingen funn', 'kontrollert kl. 08:42 på 120 ms', 'info', 'findings']);
    expect(say({ ...clean, stopped: ['KPR201'] })[2]).toBe('warning');
    expect(say({ ...clean, configFile: 'a.json', configFault: 'linje 1, kolonne 1: x.' })[2]).toBe('warning');
  });

  it('says what another document is, without alarm', () => {
    expect(say({ uri: 'file:///a.xml', state: 'unchecked', reason: 'not-extract', detail: 'html' })).toEqual(['Ikke KPR', 'Filen er ikke et KPR-uttrekk: rotelementet er <html>, ikke <IPLOS>. Ingenting er galt med den av den grunn.', 'info', 'why']);
  });

  it.each(['disabled', 'crashed'] as const)('warns of an extract that is left unchecked: %s', (reason) => {
    expect(say({ uri: 'file:///a.xml', state: 'unchecked', reason })).toEqual(['KPR: ikke kontrollert', nb.why.reasons[reason](''), 'warning', 'why']);
  });
});
