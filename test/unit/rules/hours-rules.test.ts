import { describe, expect, it } from 'vitest';
import { Writer } from '../../../shared/text/message.ts';
import { serviceXml } from '../extract/read-person.ts';
import { findingsOf } from './findings-of.ts';
import type { Fields } from '../extract/read-person.ts';
import { found, messageOf, titlesOf } from './service-findings.ts';

const service = (fields: Fields): Fields => ({ tjTjenType: 15, tjFraDato: 20210101, ...fields });

describe('KPR401 suggests', () => {
  const suggested = (fields: Fields): string[] => titlesOf(found('KPR401', [service(fields)])[0]);

  it('both minutes and hours a month, where both fit', () => {
    expect(suggested({ tjTimerUke: '420.00' })).toEqual(['sett 7.00 (var det minutter?)', 'sett 105.00 (var det per måned?)']);
  });

  it('what comes to a week at most', () => {
    expect(suggested({ tjTimerUke: '9000.00' })).toEqual(['sett 150.00 (var det minutter?)']);
    expect(suggested({ tjTimerUke: '672.00' })).toEqual(['sett 11.20 (var det minutter?)', 'sett 168.00 (var det per måned?)']);
    expect(suggested({ tjTimerUke: '99999.00' })).toEqual([]);
  });

  it('what leaves the other providers something', () => {
    expect(suggested({ tjTimerUke: '420.00', tjResTimerUke: '7.00' })).toEqual(['sett 7.00 (var det minutter?)']);
    expect(suggested({ tjTimerUke: '420.00', tjResTimerUke: '6.99' })).toEqual([]);
  });

  it('what the person’s other active services leave of the week', () => {
    const other = (fields: Fields): string[] => titlesOf(found('KPR401', [service({ tjTimerUke: '420.00' }), service({ tjTjenType: 1, tjTimerUke: '63.01', ...fields })])[0]);
    expect(other({})).toEqual(['sett 7.00 (var det minutter?)']);
    expect(other({ tjTimerUke: '63.00' })).toHaveLength(2);
    expect(other({ tjFraDato: 20200101, tjTilDato: 20201231 })).toHaveLength(2);
  });

  it('nothing that makes the row like another one, or may', () => {
    const beside = (tjTimerUke: string): string[] => titlesOf(found('KPR401', [service({ tjTimerUke: '420.00' }), service({ tjTimerUke })])[0]);
    expect(beside('7.00')).toEqual(['sett 105.00 (var det per måned?)']);
    expect(beside('7.01')).toHaveLength(2);
    expect(beside('420.00')).toEqual([]);
  });

  it('nothing for hours below none', () => {
    expect(suggested({ tjTimerUke: '-420.00' })).toEqual([]);
  });
});

describe('KPR403 puts the hours right', () => {
  it.each([
    ['7', '7.00'], ['7.', '7.00'], ['.5', '0.50'], ['+7.25', '7.25'], ['7.500', '7.50'], ['0120', '120.00'], ['-0', '0.00'],
  ])('%s as %s', (written, form) => {
    expect(titlesOf(found('KPR403', [service({ tjTimerUke: written })])[0])).toEqual([`sett ${form}`]);
  });

  it('not where the register has no room for them in any form', () => {
    expect(titlesOf(found('KPR403', [service({ tjTimerUke: '7.00', tjResTimerUke: '999' })])[0])).toEqual(['sett 999.00']);
    expect(found('KPR403', [service({ tjTimerUke: '7.00', tjResTimerUke: '1000' })])).toMatchObject([{ fix: undefined }]);
  });

  it('not where they are no single piece of text', () => {
    const [finding] = found('KPR403', [service({ tjTimerUke: '&#55;' })]);
    expect(finding).toMatchObject({ fix: undefined });
  });

  it.each(['<!-- x -->.50', '<!-- x -->+7.00', '<![CDATA[+7]]>.0', '&#43;7.00', '<!-- x -->7'])('not in %s, which it finds all the same', (written) => {
    expect(found('KPR403', [service({ tjTimerUke: written })])).toMatchObject([{ fix: undefined }]);
  });

  it.each(['<!-- x -->0.50', '7<!-- x -->.50', '<![CDATA[7]]>.0', '7.5<!-- x -->', '7<![CDATA[.50]]>', '&#55;.50'])('and says nothing of %s', (written) => {
    expect(found('KPR403', [service({ tjTimerUke: written })])).toEqual([]);
  });

  it('not where KPR401 or the schema says that they are none', () => {
    expect(found('KPR403', [service({ tjTimerUke: '-7' }), service({ tjTimerUke: '7,5' })])).toEqual([]);
  });
});

describe('KPR404', () => {
  it('gives the sum on the first day, and every other service of that day', () => {
    const [finding] = found('KPR404', [
      service({ tjTimerUke: '80.00', tjFraDato: 20210301 }),
      service({ tjTjenType: 1, tjTimerUke: '80.00' }),
      service({ tjTjenType: 2, tjTimerUke: '80.50', tjFraDato: 20210301 }),
      service({ tjTjenType: 3, tjTimerUke: '80.00', tjFraDato: 20210302 }),
    ]);
    expect(messageOf(finding)).toContain('utgjør 240,50 timer');
    expect(finding!.path).toBe('/IPLOS/PERSON[]/TJENESTE[3]/tjTimerUke');
    expect(finding!.related.map(({ path }) => path)).toEqual(['/IPLOS/PERSON[]/TJENESTE[2]/tjTimerUke', '/IPLOS/PERSON[]/TJENESTE[1]/tjTimerUke']);
  });
});

describe('KPR404 adds up', () => {
  it('the hours of rows that are alike once: they are KPR604’s', () => {
    const twice = [service({ tjTimerUke: '100.00' }), service({ tjTimerUke: '100.00' })];
    expect(found('KPR404', twice)).toEqual([]);
    expect(found('KPR604', twice)).toHaveLength(1);
    expect(found('KPR404', [...twice, service({ tjTjenType: 1, tjTimerUke: '60.00' })])).toEqual([]);
    const [finding] = found('KPR404', [...twice, service({ tjTjenType: 1, tjTimerUke: '70.00' })]);
    expect(messageOf(finding)).toContain('utgjør 170,00 timer');
    expect(finding!.related.map(({ path }) => path)).toEqual(['/IPLOS/PERSON[]/TJENESTE[1]/tjTimerUke']);
  });

  it('those of rows that differ in anything', () => {
    expect(found('KPR404', [service({ tjTimerUke: '100.00' }), service({ tjTimerUke: '100.00', tjFraDato: 20210102 })])).toHaveLength(1);
  });

  it('nothing for a service that ends before it begins', () => {
    const inReverse = service({ tjTjenType: 2, tjTimerUke: '100.00', tjFraDato: 20210701, tjTilDato: 20210601 });
    expect(found('KPR404', [service({ tjTimerUke: '100.00' }), inReverse])).toEqual([]);
    expect(found('KPR404', [service({ tjTimerUke: '100.00' }), inReverse, service({ tjTjenType: 1, tjTimerUke: '100.00', tjFraDato: 20210610, tjTilDato: 20210620 })])).toHaveLength(1);
  });
});

describe('KPR405', () => {
  it('is silent on hours that KPR401 has found', () => {
    expect(found('KPR405', [service({ tjTimerUke: '420.00', tjResTimerUke: '7.00' }), service({ tjTimerUke: '7.00', tjResTimerUke: '-7.00' })])).toEqual([]);
  });

  it('has room in its message for hours with as many zeros as anybody writes, and else tells them as they stand', () => {
    const messages = (tjTimerUke: string, tjResTimerUke: string): string[] =>
      findingsOf('KPR405', serviceXml({ tjTjenType: 15, tjTimerUke, tjResTimerUke, tjFraDato: '20210301' })).flatMap((finding) => [new Writer('nb').message(finding), new Writer('en').message(finding)]);
    const [nb, en] = messages('00000000000000007.50', '000000000000000006.5');
    expect(nb).toMatch(/^tjResTimerUke 6\.50 er mindre enn tjTimerUke 7\.50\. /);
    expect(en).toMatch(/^tjResTimerUke 6\.50 is less than tjTimerUke 7\.50\. /);
    expect(messages('7.5', '6')[0]).toMatch(/^tjResTimerUke 6 er mindre enn tjTimerUke 7\.5\. /);
    for (const message of [...messages('00000000000000007.50', '000000000000000006.5'), ...messages('00168.00', '00167.99')]) expect(message.length, message).toBeLessThanOrEqual(140);
  });
});

describe('KPR408', () => {
  it.each([
    [{ tjTjenType: 8 }, 'warning', []],
    [{ tjTjenType: 15, tjRullerende: 1 }, 'warning', ['fjern tjRullerende']],
    [{ tjTjenType: 15, tjRullerende: 2 }, 'info', ['fjern tjRullerende']],
  ])('is of %j a %s', (fields, severity, titles) => {
    const [finding] = found('KPR408', [service(fields)]);
    expect(finding!.severity).toBe(severity);
    expect(titlesOf(finding)).toEqual(titles);
  });

  it('offers no removal that may make the row like another one', () => {
    const twice = (other: Fields): string[] => titlesOf(found('KPR408', [service({ tjRullerende: 2 }), service(other)])[0]);
    for (const other of [{}, { tjRullerende: 1 }, { tjRullerende: 2 }]) expect(twice(other)).toEqual([]);
    expect(twice({ tjVedtDato: 20201201 })).toEqual(['fjern tjRullerende']);
    expect(twice({ tjVedtak: 1 })).toEqual(['fjern tjRullerende']);
  });

  it('leaves answers alone that no list has, and rows of unknown code', () => {
    expect(found('KPR408', [service({ tjTjenType: 8, tjRullerende: 9 }), service({ tjRullerende: 9 }), service({ tjTjenType: 30, tjRullerende: 1 })])).toEqual([]);
  });
});

describe('hours of an expired 16', () => {
  it('are demanded, as those of 15 are; the message has the code of the file', () => {
    expect(messageOf(found('KPR402', [service({ tjTjenType: 16 })])[0])).toContain('mangler for kode 16.');
    expect(found('KPR407', [service({ tjTjenType: 16, tjTimerUke: '5.00' })])).toEqual([]);
  });
});

describe('an unknown code', () => {
  it('neither demands hours nor forbids them', () => {
    for (const rule of ['KPR402', 'KPR406', 'KPR407']) {
      expect(found(rule, [service({ tjTjenType: 30 }), service({ tjTjenType: 30, tjTimerUke: '0.00' }), service({ tjTjenType: 10, tjTimerUke: '5.00' })])).toEqual([]);
    }
  });
});

describe('hours that the schema takes for none', () => {
  it('are neither missing nor given', () => {
    for (const tjTimerUke of ['7,5', '']) {
      expect(found('KPR402', [service({ tjTimerUke })])).toEqual([]);
      expect(found('KPR407', [service({ tjTjenType: 21, tjTimerUke })])).toEqual([]);
    }
  });
});
