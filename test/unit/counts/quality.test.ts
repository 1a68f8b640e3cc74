import { describe, expect, it } from 'vitest';
import { type PersonOf, service, table, checked, extractXml } from './extract.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { Check } from '../../../shared/lint/check.ts';
import { Collector } from '../../../shared/report/collector.ts';

const K = { age: 70, sex: 'K' };
const number = { tjInstOrgnr: '974760673' };

/** One person for each defect. */
const persons: readonly PersonOf[] = [
  { ...K, services: [service(15, { tjTimerUke: '1.00' }), service(21)] },
  { ...K, services: [service(15, { tjTimerUke: '1.00', tjInstOrgnr: '974760674' })] },
  { ...K, services: [service(12), service(10), service(99), service(28)] },
  { ...K, services: [service(15, number)] },
  { ...K, services: [service(15, { ...number, tjTimerUke: '168.01' })] },
  { ...K, services: [service(15, { ...number, tjTimerUke: '100.00' }), service(9, { tjTimerUke: '100.00' })] },
  { ...K, services: [service(15, { ...number, tjTimerUke: '100.00', tjTilDato: 20210301 }), service(9, { tjTimerUke: '100.00', tjFraDato: 20210301 })] },
  { ...K, services: [service(9, { tjTimerUke: '100.00' }), service(9, { tjTimerUke: '100.00' })] },
  { ...K, services: [service(6, { tjFraDato: 20210301, tjTilDato: 20210228 })] },
  { ...K, services: [{ tjTjenType: 6, tjTilDato: 20210301 }] },
  { ...K, services: [service(6)] },
  { ...K, sex: 'U', services: [service(99)] },
];

describe('data quality (S-29)', () => {
  it('counts persons by defect and code, each once in all', () => {
    expect(table(persons, 'S-29')).toEqual({
      total: { organisationNumberMissing: 1, organisationNumberInvalid: 1, organisationNumber: 2, invalidCode: 1, hoursMissing: 1, hoursAboveWeek: 2, endBeforeStart: 1, startMissing: 1 },
      6: { endBeforeStart: 1, startMissing: 1 },
      10: { invalidCode: 1 },
      12: { invalidCode: 1 },
      15: { organisationNumberMissing: 1, organisationNumberInvalid: 1, organisationNumber: 2, hoursMissing: 1, hoursAboveWeek: 1 },
      21: { organisationNumberMissing: 1, organisationNumber: 1 },
      other: { invalidCode: 1 },
    });
  });

  it('agrees with the rules: the persons that they find something in', () => {
    const text = extractXml(persons.slice(0, -1));
    const check = new Check('extract.xml', settingsOf(), new Collector());
    check.write(new TextEncoder().encode(text));
    const findings = [...check.end()!.findings];
    const found = (...rules: string[]) => new Set(findings.filter(({ rule }) => rules.includes(rule)).map(({ person }) => person)).size;
    const { total } = table(persons.slice(0, -1), 'S-29');
    expect(total).toEqual({
      organisationNumberMissing: found('KPR501'),
      organisationNumberInvalid: found('KPR502'),
      organisationNumber: found('KPR501', 'KPR502'),
      invalidCode: found('KPR201', 'KPR202'),
      hoursMissing: found('KPR402'),
      hoursAboveWeek: found('KPR401', 'KPR404'),
      endBeforeStart: found('KPR301'),
      startMissing: found('KPR302'),
    });
  });
});

describe('a check of which nobody asks the tables', () => {
  it('has the same recipients, and no tables', () => {
    const whole = checked(extractXml(persons)).report;
    const alone = checked(extractXml(persons), { recipientsOnly: true }).report;
    expect(whole.recipients!.inFile).toBeGreaterThan(0);
    expect(alone).toMatchObject({ recipients: whole.recipients, statistics: undefined });
  });
});

describe('an extract that cannot be counted', () => {
  it('has no statistics: the XML is broken, or nobody knows the year', () => {
    expect(checked(extractXml(persons).replace('</IPLOS>', '')).report).toMatchObject({ complete: false, statistics: undefined, recipients: undefined });
    expect(checked(extractXml(persons).replace(/<ii\w+Dato>\d+<\/ii\w+Dato>/g, '')).report).toMatchObject({ statistics: undefined, recipients: undefined });
  });

  it('can be sent from a worker otherwise', () => {
    const { report } = checked(extractXml(persons));
    expect(structuredClone(report)).toEqual(report);
    expect(report.recipients).toEqual({ year: report.statistics!.recipients.year, inFile: report.statistics!.recipients.inFile });
  });
});
