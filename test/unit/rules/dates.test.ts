import { describe, expect, it } from 'vitest';
import { Writer } from '../../../shared/text/message.ts';
import { serviceXml } from '../extract/read-person.ts';
import { check, repaired } from '../../rules/fixture.ts';
import { extractOf, findingsOf, fixedBy, verdictsOf } from './findings-of.ts';

describe('two dates in conflict (RULES, "Range")', () => {
  it('are told at the one that stands later in the file', () => {
    const [finding] = findingsOf('KPR305', serviceXml({ tjSoknadDato: '20210302', tjVedtDato: '20210301' }));
    expect(finding).toMatchObject({ field: 'tjVedtDato', related: [{ path: '/IPLOS/PERSON[]/TJENESTE[1]/tjSoknadDato', note: 'application' }] });
  });

  it('also where they stand in the wrong order', () => {
    const [finding] = findingsOf('KPR305', serviceXml({ tjVedtDato: '20210301', tjSoknadDato: '20210302' }));
    expect(finding).toMatchObject({ field: 'tjSoknadDato', related: [{ path: '/IPLOS/PERSON[]/TJENESTE[1]/tjVedtDato', note: 'decision' }] });
  });
});

const assessment = (type: number, from: string, to: string): string => `<FUNKSJON><fnFunkType>${type}</fnFunkType><fnFraDato>${from}</fnFraDato><fnTilDato>${to}</fnTilDato></FUNKSJON>`;

describe('KPR301 offers to swap the dates', () => {
  it('of a period that is possible', () => {
    expect(fixedBy('KPR301', assessment(1, '20210201', '20210101') + assessment(2, '20210115', '99991231'))).toBe(
      assessment(1, '20210101', '20210201') + assessment(2, '20210115', '99991231'),
    );
  });

  it.each([
    ['would begin before 2005, where the register checks it', '<PERSONOPPL><poHusstand>1</poHusstand><poFraDato>20210201</poFraDato><poTilDato>20041231</poTilDato></PERSONOPPL>'],
    ['would make another information the newest', '<PERSONOPPL><poHusstand>1</poHusstand><poFraDato>20210401</poFraDato><poTilDato>20210101</poTilDato></PERSONOPPL><PERSONOPPL><poHusstand>2</poHusstand><poFraDato>20210201</poFraDato></PERSONOPPL>'],
    ['would make another assessment the newest', assessment(1, '20210401', '20210101') + assessment(1, '20210201', '99991231')],
    ['would overlap the same service', serviceXml({ tjTjenType: 5, tjFraDato: '20210401', tjTilDato: '20210201' }) + serviceXml({ tjTjenType: 5, tjFraDato: '20210101', tjTilDato: '20210301' })],
    ['would begin before its decision', serviceXml({ tjTjenType: 5, tjVedtDato: '20210301', tjFraDato: '20210401', tjTilDato: '20210228' })],
    ['would come to count without its hours', serviceXml({ tjTjenType: 15, tjInstOrgnr: '974760673', tjFraDato: '20220101', tjTilDato: '20210228' })],
    ['would be of next year still', serviceXml({ tjTjenType: 5, tjFraDato: '20220201', tjTilDato: '20220101' })],
    ['would bring next year’s information into this one', '<PERSONOPPL><poHusstand>1</poHusstand><poFraDato>20220201</poFraDato><poTilDato>20210101</poTilDato></PERSONOPPL>'],
    ['would take the assessment out of the year', assessment(1, '20210401', '20201231')],
    ['would have a year before 1900', assessment(1, '20210401', '18991231')],
    ['would go beyond the death', `<peDodDato>20210301</peDodDato>${serviceXml({ tjTjenType: 5, tjFraDato: '20210401', tjTilDato: '20210201' })}`],
  ])('but not of one that %s', (_, content) => {
    expect(findingsOf('KPR301', content)).toHaveLength(1);
    expect(fixedBy('KPR301', content)).toBeUndefined();
  });
});

describe('KPR302 offers the date of the decision as the start', () => {
  it('at its place in the row', () => {
    expect(fixedBy('KPR302', serviceXml({ tjTjenType: 5, tjVedtDato: '20210301', tjVedtak: 2, tjTilDato: '20210630' }))).toBe(
      serviceXml({ tjTjenType: 5, tjVedtDato: '20210301', tjVedtak: 2, tjFraDato: '20210301', tjTilDato: '20210630' }),
    );
  });

  it.each([
    ['on a rejected application', { tjTjenType: 5, tjVedtDato: '20210301', tjVedtak: 1, tjTilDato: '20210630' }],
    ['after the end', { tjTjenType: 5, tjVedtDato: '20210301', tjVedtak: 2, tjTilDato: '20210228' }],
    ['where there is none', { tjTjenType: 5, tjVedtak: 2, tjTilDato: '20210630' }],
  ])('but not %s', (_, service) => {
    expect(findingsOf('KPR302', serviceXml(service))).toHaveLength(1);
    expect(fixedBy('KPR302', serviceXml(service))).toBeUndefined();
  });
});

describe('KPR303', () => {
  it('is one finding a row, at the first field of the file; the others are related', () => {
    const [finding, ...others] = findingsOf('KPR303', serviceXml({ tjTjenType: 5, tjSoknadDato: '20200101', tjVedtDato: '20041231', tjFraDato: '20220101' }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ field: 'tjVedtDato', message: 'before', severity: 'error', registryAction: 'deleteRow' });
    expect(finding!.related.map(({ path }) => path)).toEqual(['/IPLOS/PERSON[]/TJENESTE[1]/tjFraDato']);
  });

  it('says on which side a month is', () => {
    expect(findingsOf('KPR303', '<PERSONOPPL><poVurdTann>215001</poVurdTann></PERSONOPPL>')).toMatchObject([{ message: 'after' }]);
  });
});

describe('KPR304 follows what the register does about the date', () => {
  it.each([
    ['<peDodDato>20210230</peDodDato>', 'peDodDato warning·none'],
    [serviceXml({ tjFraDato: '20210230' }), 'tjFraDato error·deleteRow'],
    [serviceXml({ tjTilDato: '20210230' }), 'tjTilDato warning·none'],
    [serviceXml({ tjKlageMottatt: '20210230' }), 'tjKlageMottatt error·deleteRow'],
    [serviceXml({ tjKlageBesvart: '20210230' }), 'tjKlageBesvart warning·none'],
    ['<PERSONOPPL><poVurdLege>20210</poVurdLege></PERSONOPPL>', 'poVurdLege error·deleteRow'],
    ['<PERSONOPPL><poHabDato>20210230</poHabDato></PERSONOPPL>', 'poHabDato warning·none'],
    ['<FUNKSJON><fnFraDato>20210230</fnFraDato></FUNKSJON>', 'fnFraDato warning·none'],
  ])('%s: %s', (content, verdict) => {
    expect(verdictsOf(findingsOf('KPR304', content))).toEqual([verdict]);
  });
});

describe('KPR304 says of a month', () => {
  const messages = (month: string): string[] => findingsOf('KPR304', `<PERSONOPPL><poVurdTann>${month}</poVurdTann></PERSONOPPL>`).map((finding) => new Writer('nb').message(finding));

  it.each([' 202106', '202106\n', ' <!-- x -->202106'])('that white space stands around it, where it is one without: %j', (month) => {
    expect(messages(month)).toEqual([expect.stringMatching(/^poVurdTann har mellomrom rundt 202106\. Registeret sletter raden\. Fjern/)]);
    expect(findingsOf('KPR304', `<PERSONOPPL><poVurdTann>${month}</poVurdTann></PERSONOPPL>`)).toMatchObject([{ actor: 'vendor', severity: 'error' }]);
  });

  it.each([' 202113', ' 000006', '2021 06', '20210'])('that it is none, where it is none without: %j', (month) => {
    expect(messages(month)).toEqual([expect.stringContaining('ikke en måned')]);
  });
});

describe('KPR306 names the chain', () => {
  it.each([[{ '@tjVeNrID': 3 }, 'extension'], [{ '@tjVeNrID': 1 }, 'default'], [{}, 'default']])('for %j with the message "%s"', (attributes, message) => {
    expect(findingsOf('KPR306', serviceXml({ ...attributes, tjTjenType: 5, tjVedtDato: '20180101', tjFraDato: '20210101' }))).toMatchObject([{ message }]);
  });
});

describe('KPR306 says of what it is not sure nothing', () => {
  it('a number that no chain has is not told', () => {
    const [finding] = findingsOf('KPR306', serviceXml({ '@tjVeNrID': '0000000000000001000', tjTjenType: 5, tjVedtDato: '20180101', tjFraDato: '20210101' }));
    expect(finding).toMatchObject({ message: 'default' });
  });

  it('the longest chain leaves room for the longest wait', () => {
    const [finding] = findingsOf('KPR306', serviceXml({ '@tjVeNrID': '0000000000000000999', tjTjenType: 5, tjVedtDato: '19000101', tjFraDato: '20210101' }));
    expect(finding).toMatchObject({ message: 'extension', params: { number: 999 } });
    for (const writer of [new Writer('nb'), new Writer('en')]) expect(writer.message(finding!).length).toBeLessThanOrEqual(140);
  });
});

describe('KPR309 offers to swap the dates', () => {
  const row = { tjTjenType: 5, tjVedtDato: '20210301', tjVedtak: 2, tjFraDato: '20210314' };

  it('where the complaint is not before the decision then', () => {
    expect(fixedBy('KPR309', serviceXml({ ...row, tjKlageMottatt: '20210401', tjKlageBesvart: '20210301' }))).toBe(serviceXml({ ...row, tjKlageMottatt: '20210301', tjKlageBesvart: '20210401' }));
    expect(fixedBy('KPR309', serviceXml({ ...row, tjKlageMottatt: '20210401', tjKlageBesvart: '20210228' }))).toBeUndefined();
  });

  it.each([
    ['lies after the data year', { tjKlageMottatt: '20220301', tjKlageBesvart: '20220201' }],
    ['lies before 2005', { tjVedtDato: '20050101', tjKlageMottatt: '20210301', tjKlageBesvart: '20041231' }],
    ['is answered in a year that no pattern takes', { tjKlageMottatt: '21000101', tjKlageBesvart: '20210401' }],
  ])('but not where the complaint then %s', (_, dates) => {
    expect(fixedBy('KPR309', serviceXml({ ...row, ...dates }))).toBeUndefined();
  });

  it('but not where the row is then like another one', () => {
    const answered = serviceXml({ ...row, tjKlageMottatt: '20210301', tjKlageBesvart: '20210401' });
    const swapped = { ...row, tjKlageMottatt: '20210401', tjKlageBesvart: '20210301' };
    expect(fixedBy('KPR309', serviceXml(swapped) + answered)).toBeUndefined();
    expect(fixedBy('KPR309', serviceXml({ ...swapped, tjTjenType: 6 }) + answered)).toBeDefined();
  });

  it('and nothing where there is no complaint', () => {
    expect(findingsOf('KPR309', serviceXml({ ...row, tjKlageBesvart: '20210401' }))).toMatchObject([{ field: 'tjKlageBesvart', message: 'without', fix: undefined }]);
  });
});

describe('KPR310 ends the service on the date of death', () => {
  const death = '<peDodDato>20210510</peDodDato>';
  const row = { tjTjenType: 5, tjVedtak: 2, tjFraDato: '20210314' };

  it.each([[{}, 'name'], [{ tjTilDato: '99991231' }, 'tjTilDato'], [{ tjTilDato: '20210511' }, 'tjTilDato']])('with %j, told at the %s', (end, place) => {
    const content = death + serviceXml({ ...row, ...end });
    expect(fixedBy('KPR310', content)).toBe(death + serviceXml({ ...row, tjTilDato: '20210510' }));
    expect(findingsOf('KPR310', content).map(({ path }) => path.split('/').pop())).toEqual([place === 'name' ? 'TJENESTE[1]' : place]);
  });

  it('but has no answer for one that begins after it, which is told once', () => {
    expect(findingsOf('KPR310', death + serviceXml({ ...row, tjFraDato: '20210511' }))).toMatchObject([{ field: 'tjFraDato', fix: undefined }]);
  });

  const offers = (...content: string[]): string[] => findingsOf('KPR310', death + content.join('')).map(({ fix }) => fix?.kind ?? 'none');

  it.each(['20210510', '20210601', '99991231'])('but not where the same row has ended then, or may: %s', (tjTilDato) => {
    expect(new Set(offers(serviceXml(row), serviceXml({ ...row, tjTilDato })))).toEqual(new Set(['none']));
  });

  it('beside a row that had ended before, or is another', () => {
    expect(offers(serviceXml(row), serviceXml({ ...row, tjTilDato: '20210509' }))).toEqual(['suggested']);
    expect(offers(serviceXml(row), serviceXml({ ...row, tjTjenType: 4, tjTilDato: '20210510' }))).toEqual(['suggested']);
  });

  it('but not where care round the clock may need the hours of a service that begins after the death', () => {
    const care = (poHeldg: number): string => `<PERSONOPPL><poHeldg>${poHeldg}</poHeldg><poFraDato>20210101</poFraDato></PERSONOPPL>`;
    const later = serviceXml({ ...row, tjTjenType: 15, tjTimerUke: '20.00', tjFraDato: '20210801' });
    expect(offers(care(1), serviceXml(row), later)).toEqual(['none', 'none']);
    expect(offers(care(2), serviceXml(row), later)).toEqual(['suggested', 'none']);
    expect(offers(care(1), serviceXml(row), serviceXml({ ...row, tjTjenType: 15, tjTimerUke: '20.00' }))).toEqual(['suggested', 'suggested']);
  });
});

describe('KPR101 offers the last day of the year', () => {
  it.each(['20211130', '99991231'])('for %s', (end) => {
    const period = (to: string): string => `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7"><INNHINFO><iiFraDato>20210101</iiFraDato><iiTilDato>${to}</iiTilDato></INNHINFO></IPLOS>`;
    const finding = check(period(end)).findings.filter(({ rule }) => rule === 'KPR101');
    expect(finding.map((found) => new Writer('nb').message(found))).toEqual([expect.stringMatching(`^iiTilDato er ${end}, ikke 31. desember\\.`)]);
    expect(repaired(period(end), finding)).toBe(period('20211231'));
  });
});

describe('KPR201 dates poHab from a start', () => {
  const information = '<PERSONOPPL poPeID="1" poPoID="1"><poHusstand>1</poHusstand><poFraDato>20210101</poFraDato></PERSONOPPL>';
  const fixes = (...starts: number[]): (string | undefined)[] => findingsOf('KPR201', information + starts.map((start) => serviceXml({ tjTjenType: 16, tjFraDato: start })).join('')).map(({ fix }) => fix?.repairs[0]?.title);

  it('that its own rules accept', () => {
    expect(fixes(19000101)).toEqual(['habilitation']);
    expect(fixes(18991231)).toEqual([undefined]);
    expect(fixes(18500101, 20210301)).toEqual(['set', 'habilitation']);
    expect(fixes(20220101)).toEqual([undefined]);
  });
});

describe('an option that is 1 is told in the singular', () => {
  const decided = serviceXml({ tjTjenType: 5, tjVedtDato: '20200101', tjVedtak: 2, tjFraDato: '20210101' });
  const waiting = '<PERSONOPPL><poFraDato>20190101</poFraDato><poVenteliste>1</poVenteliste><poVentelisteDato>20190101</poVentelisteDato></PERSONOPPL>';
  const old = serviceXml({ tjTjenType: 6, tjFraDato: '20150101' });

  it.each<[string, string, number, string, string, string]>([
    ['KPR306', 'days', 1, decided, 'mer enn 1 dag.', 'More than 1 day lies '],
    ['KPR306', 'days', 2, decided, 'mer enn 2 dager.', 'More than 2 days lie '],
    ['KPR313', 'years', 1, old, 'mer enn 1 år uten', 'more than 1 year without'],
    ['KPR315', 'years', 1, waiting, 'mer enn 1 år før', 'more than 1 year before'],
    ['KPR315', 'years', 2, waiting.replaceAll('2019', '2018'), 'mer enn 2 år før', 'more than 2 years before'],
    ['KPR707', 'types', 1, old, '0 av 1 funksjonstype.', '0 of 1 function type.'],
  ])('%s with %s %i', (rule, option, value, content, nb, en) => {
    const finding = check(extractOf(content), new Map([[rule, { severity: 'on', options: { [option]: value } }]]), 2021).findings.find((found) => found.rule === rule)!;
    for (const [language, said] of [['nb', nb], ['en', en]] as const) {
      const writer = new Writer(language);
      expect(`${writer.message(finding)} ${writer.hover(finding)}`).toContain(said);
    }
  });
});
