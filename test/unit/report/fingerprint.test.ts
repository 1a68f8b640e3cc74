import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/report/finding.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { Fingerprints, type Sha256 } from '../../../shared/report/fingerprint.ts';
import { finding } from '../../cli/formats/reports.ts';

const place = { line: 10, column: 5, length: 2 };
const base = finding('KPR201', place, { field: 'tjTjenType', value: '12' });

/** Leaves what is hashed as it is, which is all that can matter. */
const asItIs: Sha256 = (data) => Buffer.from(data).toString();

function fingerprintsOf(path: string, ...findings: Finding[]): string[] {
  const collector = new Collector();
  return findings.map((f) => {
    const own = { ...f };
    collector.add(own);
    return new Fingerprints(path, asItIs).of(own);
  });
}

describe('a fingerprint', () => {
  it('stays where the finding moves: another line, person and message', () => {
    const moved = finding('KPR201', { line: 900, column: 1, length: 2 }, { field: 'tjTjenType', value: '12', person: 77, path: '/IPLOS/PERSON[]/TJENESTE[5]/tjTjenType', message: 'other' });
    expect(fingerprintsOf('a.xml', moved)).toEqual(fingerprintsOf('a.xml', base));
  });

  it.each<[string, Partial<Finding>]>([['rule', { rule: 'KPR202' }], ['row', { row: 'PERSONOPPL' }], ['field', { field: 'tjVedtak' }], ['value', { value: '13' }]])('differs by %s', (_, change) => {
    expect(fingerprintsOf('a.xml', { ...base, ...change })).not.toEqual(fingerprintsOf('a.xml', base));
  });

  it('differs by file', () => {
    expect(fingerprintsOf('b.xml', base)).not.toEqual(fingerprintsOf('a.xml', base));
  });

  it('tells equals apart by their order', () => {
    const three = fingerprintsOf('a.xml', base, base, base);
    expect(new Set(three).size).toBe(3);
  });

  it('counts findings that are not kept or not accepted', () => {
    const collector = new Collector(0, () => false);
    const second = { ...base };
    for (const f of [{ ...base }, second]) collector.add(f);
    expect(new Fingerprints('a.xml', asItIs).of(second)).toBe(fingerprintsOf('a.xml', base, base)[1]);
  });

  it('is the same one by one as in a row, whatever came before', () => {
    const changes: Partial<Finding>[] = [{}, {}, { value: 'æ'.repeat(1000) }, { value: '13', occurrence: 123_456 }, { field: 'tjVedtak' }, { row: 'PERSON', field: 'tjVedtak' }, { row: 'PERSON', field: 'tjVedtak', rule: 'KPR202' }, {}];
    const findings = changes.map((change, i) => ({ ...base, occurrence: i, ...change }));
    const inRow = new Fingerprints('a.xml', asItIs);
    expect(findings.map((f) => inRow.of(f))).toEqual(findings.map((f) => new Fingerprints('a.xml', asItIs).of(f)));
  });

  it('is made of the masked value', () => {
    const [first, second] = ['Kirsten', 'Ingeborg'].map((value) => fingerprintsOf('a.xml', { ...base, value })[0]);
    expect(first).toContain('•••••••');
    expect(second).not.toContain('Ingeborg');
  });
});
