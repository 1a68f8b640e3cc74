import { describe, expect, it } from 'vitest';
import { check, repaired } from '../../rules/fixture.ts';
import { type Fields, serviceXml } from '../extract/read-person.ts';
import { extractOf, findingsOf } from './findings-of.ts';
import { found, messageOf, servicesXml } from './service-findings.ts';

const service = (code: number, tjFraDato = 20210101, more: Fields = {}): Fields => ({ tjTjenType: code, tjVedtak: 2, tjFraDato, ...more });

describe('KPR503 offers to remove the number', () => {
  const housing = (more: Fields): Fields => ({ tjTjenType: 29, tjVedtak: 2, ...more, tjFraDato: 20210101 });
  const kinds = (...services: Fields[]): (string | undefined)[] => found('KPR503', services).map(({ fix }) => fix?.kind);

  it('but not where the row may then be like another one', () => {
    expect(kinds(housing({ tjInstOrgnr: 974760673 }), housing({}))).toEqual([undefined]);
    expect(kinds(housing({ tjInstOrgnr: 974760673 }), housing({ tjInstOrgnr: 971040238 }))).toEqual([undefined, undefined]);
    expect(kinds(housing({ tjInstOrgnr: 974760673 }), { ...housing({}), tjFraDato: 20210102 })).toEqual(['suggested']);
  });

  it('also of a row that is not active, of which nothing is said twice', () => {
    const ended = { tjTilDato: 20201231 };
    expect(kinds({ ...housing({ tjInstOrgnr: 974760673 }), ...ended, tjFraDato: 20200101 }, { ...housing({}), ...ended, tjFraDato: 20200101 })).toEqual(['suggested']);
  });
});

describe('KPR601', () => {
  it('warns of a service, and only tells of a pending application', () => {
    const severities = (fields: Fields): string[] => found('KPR601', [fields]).map(({ severity }) => severity);
    expect(severities({ tjTjenType: 15, tjFraDato: 20210101 })).toEqual(['warning']);
    expect(severities({ tjTjenType: 15 })).toEqual(['info']);
  });

  it('follows the code that an expired one is read as, and knows no unknown one', () => {
    expect(found('KPR601', [12, 13, 16].map((tjTjenType) => ({ tjTjenType, tjFraDato: 20210101 })))).toHaveLength(3);
    expect(found('KPR601', [10, 30].map((tjTjenType) => ({ tjTjenType, tjFraDato: 20210101 })))).toEqual([]);
  });

  it('leaves an answer that no list has to KPR205', () => {
    expect(found('KPR601', [{ tjTjenType: 15, tjVedtak: 7, tjFraDato: 20210101 }])).toEqual([]);
  });
});

describe('KPR602', () => {
  it('stands at the field that comes later in the file, with the other as related', () => {
    const path = '/IPLOS/PERSON[]/TJENESTE[1]/';
    const places = (fields: Fields): string[] => found('KPR602', [fields]).flatMap((finding) => [finding.path, ...finding.related.map((related) => related.path)]);
    expect(places({ tjTjenType: 15, tjVedtak: 1, tjFraDato: 20210101 })).toEqual([`${path}tjFraDato`, `${path}tjVedtak`]);
    expect(places({ tjTjenType: 15, tjFraDato: 20210101, tjVedtak: 1 })).toEqual([`${path}tjVedtak`, `${path}tjFraDato`]);
  });

  it('takes no start that is no date', () => {
    expect(found('KPR602', [{ tjTjenType: 15, tjVedtak: 1, tjFraDato: 20210230 }])).toEqual([]);
  });
});

describe('KPR603', () => {
  it('counts the days, and names the stay that began first, first', () => {
    const [finding] = found('KPR603', [service(20, 20210201, { tjTilDato: 20210420 }), service(21, 20210318)]);
    expect(messageOf(finding)).toContain('Kode 20 overlapper kode 21 i 34 dager.');
  });

  it('speaks of the longest overlap, and relates them all', () => {
    const [finding, ...others] = found('KPR603', [service(18, 20210201, { tjTilDato: 20210310 }), service(8, 20210201, { tjTilDato: 20210420 }), service(21, 20210305)])
      .filter(({ path }) => path.includes('TJENESTE[3]'));
    expect(others).toEqual([]);
    expect(messageOf(finding)).toContain('Kode 8 overlapper kode 21 i 47 dager.');
    expect(finding!.related.map(({ path }) => path)).toEqual(['/IPLOS/PERSON[]/TJENESTE[1]/tjFraDato', '/IPLOS/PERSON[]/TJENESTE[2]/tjFraDato']);
  });

  it('is said of each two of 18, 19, 20, 21, 22 and 25, and of each with 8, but of no other code', () => {
    const codes = [1, 7, 8, 9, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 29];
    const pairs = codes.flatMap((a) => codes.filter((b) => b > a && found('KPR603', [service(a), service(b)]).length > 0).map((b) => [a, b]));
    const stays = [8, 18, 19, 20, 21, 22, 25];
    expect(pairs).toEqual(stays.flatMap((a) => stays.filter((b) => b > a).map((b) => [a, b])));
  });
});

describe('KPR604', () => {
  const kind = (earlier: Fields, later: Fields): string | undefined => found('KPR604', [service(15, 20210101, earlier), service(15, 20210101, later)])[0]?.fix?.kind;

  it.each([
    ['neither names a decision', {}, {}],
    ['both name the same', { '@tjVeID': 7, '@tjVeNrID': 1 }, { '@tjVeID': '007', '@tjVeNrID': 1 }],
    ['only the row that stays names one', { '@tjVeID': 7, '@tjVeNrID': 1 }, {}],
  ])('can be put right safely where %s', (_, earlier, later) => {
    expect(kind(earlier, later)).toBe('safe');
  });

  it.each([
    ['they name different ones', { '@tjVeID': 7 }, { '@tjVeID': 8 }],
    ['they name different steps of one', { '@tjVeID': 7, '@tjVeNrID': 1 }, { '@tjVeID': 7, '@tjVeNrID': 2 }],
    ['only the row that goes names one', {}, { '@tjVeID': 7 }],
    ['the ids are too long to be told apart', { '@tjVeID': '900719925474099300' }, { '@tjVeID': '900719925474099301' }],
  ])('is a suggestion where %s', (_, earlier, later) => {
    expect(kind(earlier, later)).toBe('suggested');
  });

  it.each<[string, Fields, Fields]>([
    ['only an expired code is read as the other one', { tjTjenType: 15 }, { tjTjenType: 16 }],
    ['one row holds what is not compared', {}, { tjFraDato: 20210101, tjNytt: 7 }],
    ['the other one does', { tjFraDato: 20210101, tjNytt: 7 }, {}],
  ])('has no answer where %s', (_, earlier, later) => {
    expect(found('KPR604', [service(15, 20210101, earlier), service(15, 20210101, later)])).toMatchObject([{ fix: undefined }]);
  });

  it.each<[string, Fields]>([
    ['whose key is too long', { '@tjPeID': 1, '@tjTjID': '12345678901' }],
    ['without a key', { '@tjPeID': 1 }],
    ['whose code has too many digits', { '@tjPeID': 1, '@tjTjID': 9, tjTjenType: '0015' }],
  ])('leaves the row that the register keeps beside one %s, which it deletes', (_, deleted) => {
    const kept = (tjTjID: number): Fields => ({ '@tjPeID': 1, '@tjTjID': tjTjID });
    const code = deleted['tjTjenType'] === undefined ? 15 : '15';
    const kinds = (...rows: Fields[]): (string | undefined)[] => found('KPR604', rows.map((fields) => ({ ...service(15, 20210101), tjTjenType: code, ...fields }))).map(({ fix }) => fix?.kind);
    expect(kinds(deleted, kept(1))).toEqual([undefined]);
    expect(kinds(deleted, kept(1), kept(2))).toEqual([undefined, 'safe']);
    expect(kinds(kept(1), deleted, kept(2))).toEqual(['safe', 'safe']);
    expect(kinds(deleted, deleted, kept(1))).toEqual(['safe', undefined]);
  });

  it('has an answer where the register deletes both', () => {
    const early = service(15, 20210101, { '@tjPeID': 1, '@tjTjID': 1, tjSoknadDato: 20040101 });
    expect(found('KPR604', [early, { ...early, '@tjTjID': 2 }])).toMatchObject([{ fix: { kind: 'safe' } }]);
  });

  it('is told of rows that are alike once one is put right, which KPR608 leaves to it, but takes none away', () => {
    const row = service(15, 20210101, { tjTimerUke: '7.50', tjInstOrgnr: 974760673 });
    for (const other of [{ tjTimerUke: '7,5' }, { tjInstOrgnr: '974 760 673' }, { tjVedtak: ' 2' }]) {
      const services = [row, { ...row, ...other }];
      expect(found('KPR604', services)).toMatchObject([{ fix: undefined }]);
      expect(found('KPR608', services)).toEqual([]);
    }
  });

  it('is not said of a row that belongs to somebody else, which the person’s id would make one', () => {
    const services = [service(15, 20210101, { '@tjPeID': 1 }), service(15, 20210101, { '@tjPeID': 2 })];
    expect(found('KPR604', services)).toEqual([]);
    expect(found('KPR106', services)).toMatchObject([{ fix: undefined }]);
    expect(found('KPR106', [services[0]!, { ...services[1]!, tjFraDato: 20210102 }])).toMatchObject([{ fix: { kind: 'suggested' } }]);
  });

  it('relates every row that is alike, and takes the later ones out with their lines', () => {
    const services = [service(15), service(1), service(15), service(15)];
    const findings = found('KPR604', services);
    expect(findings.map(({ path, related }) => [path, ...related.map((r) => r.path)].map((p) => /\d+(?=\]$)/.exec(p)![0]))).toEqual([['3', '1'], ['4', '1', '3']]);
    expect(repaired(extractOf(servicesXml(services)), findings)).toBe(extractOf(servicesXml(services.slice(0, 2))));
  });
});

describe('KPR604 in a person with very many rows', () => {
  it('relates the first twenty that are alike, and finds every later one', () => {
    const findings = found('KPR604', Array.from({ length: 30 }, () => service(15)));
    expect(findings.map(({ related }) => related.length)).toEqual(Array.from({ length: 29 }, (_, i) => Math.min(i + 1, 20)));
    expect(findings.at(-1)!.related.map(({ path }) => path)).toEqual(Array.from({ length: 20 }, (_, i) => `/IPLOS/PERSON[]/TJENESTE[${i + 1}]`));
  });
});

describe('KPR605', () => {
  const days = (...services: Fields[]): string[] => found('KPR605', services).map((finding) => /igjen (\d+) dager/.exec(messageOf(finding))![1]!);

  it('is off unless it is asked for', () => {
    const { notRun } = check(extractOf(''));
    expect(notRun).toContainEqual({ rule: 'KPR605', reason: 'off' });
  });

  it('counts from the end of the row that ended last', () => {
    const ended = [service(15, 20210101, { tjTilDato: 20210205 }), service(15, 20210102, { tjTilDato: 20210201 })];
    expect(days(...ended, service(15, 20210207))).toEqual(['2']);
    expect(days(...ended, service(15, 20210214))).toEqual(['9']);
    expect(days(...ended, service(15, 20210215))).toEqual([]);
  });

  it('passes over rejected rows, and over those that end before they begin', () => {
    const ended = service(15, 20210101, { tjTilDato: 20210205 });
    expect(days(ended, service(15, 20210101, { tjVedtak: 1 }), service(15, 20210207))).toEqual(['2']);
    expect(days(service(15, 20210206, { tjTilDato: 20210204 }), service(15, 20210207))).toEqual([]);
    expect(days(ended, service(15, 20210207, { tjVedtak: 1 }))).toEqual([]);
  });

  it('is silent where the end is no date', () => {
    expect(days(service(15, 20210101, { tjTilDato: 20210230 }), service(15, 20210307))).toEqual([]);
  });
});

describe('KPR606', () => {
  it('stands at the first emergency bed, with the others as related', () => {
    const [finding, ...others] = found('KPR606', [service(25, 20210501, { tjTilDato: 20210502 }), service(25, 20210301, { tjTilDato: 20210302 })]);
    expect(others).toEqual([]);
    expect([finding!.path, ...finding!.related.map(({ path }) => path)]).toEqual(['/IPLOS/PERSON[]/TJENESTE[1]', '/IPLOS/PERSON[]/TJENESTE[2]']);
  });
});

describe('KPR607', () => {
  it('is said of the home services, and of 16, which is read as one', () => {
    const codes = Array.from({ length: 29 }, (_, i) => i + 1).filter((code) => found('KPR607', [service(21), service(code)]).length > 0);
    expect(codes).toEqual([1, 2, 3, 4, 5, 7, 9, 11, 15, 16]);
  });

  it('is silent where an end is no date', () => {
    expect(found('KPR607', [service(21), service(15, 20210101, { tjTilDato: 20210230 })])).toEqual([]);
  });
});

describe('KPR608', () => {
  it('says how long, and leaves rows that are alike to KPR604', () => {
    const [finding, ...others] = found('KPR608', [service(15), service(15), service(15, 20210302)]);
    expect(others).toEqual([]);
    expect(messageOf(finding)).toContain('overlapper i 305 dager');
    expect(finding!.related).toHaveLength(2);
  });

  it('knows nothing of unknown codes', () => {
    expect(found('KPR608', [service(30), service(30, 20210301)])).toEqual([]);
  });
});

describe('a code that the register’s lists of 2019 do not know', () => {
  it.each([12, 13, 16])('demands neither decision nor dates in 2018: %i', (tjTjenType) => {
    const undecided = serviceXml({ tjTjenType, tjFraDato: '20180314' });
    for (const rule of ['KPR312', 'KPR601']) expect(findingsOf(rule, undecided, 2018)).toEqual([]);
  });

  it.each([12, 13, 16])('demands a decision in 2019, as the code in its place does: %i', (tjTjenType) => {
    expect(findingsOf('KPR601', serviceXml({ tjTjenType, tjVedtDato: '20190301', tjFraDato: '20190314' }), 2019)).toHaveLength(1);
  });
});

describe('KPR313', () => {
  const old = service(6, 20060101, { tjSoknadDato: 20200101 });

  it('is not silenced by a row that only says the same again', () => {
    expect(found('KPR313', [old])).toHaveLength(1);
    expect(found('KPR313', [old, old])).toHaveLength(2);
    expect(found('KPR313', [old, { ...old, tjSoknadDato: 20200102 }])).toEqual([]);
  });
});
