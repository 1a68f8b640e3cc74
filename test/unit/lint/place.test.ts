import { describe, expect, it } from 'vitest';
import { fullPath } from '../../../shared/report/finding.ts';
import { found } from '../rules/service-findings.ts';

describe('the path of a finding', () => {
  it('names its row, also where a person has very many', () => {
    const services = Array.from({ length: 1200 }, () => ({ tjTjenType: 12, tjVedtak: 2, tjFraDato: 20210101 }));
    const paths = found('KPR201', services).map((finding) => fullPath(finding, finding.path));
    expect(paths).toEqual(services.map((_, i) => `/IPLOS/PERSON[1]/TJENESTE[${i + 1}]/tjTjenType`));
  });

  it('has the ordinal of its own person, and of no other element', () => {
    expect(fullPath({ person: 3 }, '/IPLOS/PERSON[]/PERSON[]')).toBe('/IPLOS/PERSON[3]/PERSON[]');
    expect(fullPath({ person: 0 }, '/IPLOS/PERSON[]')).toBe('/IPLOS/PERSON[]');
  });
});
