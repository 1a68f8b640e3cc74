import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { syntheticNumber } from '../unit/ident/synthetic.ts';
import { extract, large, person, tail } from './extracts.ts';
import { serializeIdentMessage } from './ident-message.ts';
import { type Ran, workplace } from './kpr-lint.ts';

interface Entry {
  readonly pid: number | string;
  readonly fid: string;
  readonly typeID: number | string;
}
interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly actor: string;
  readonly path: string;
  readonly person: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}
interface JsonFile {
  readonly path: string;
  readonly municipality: string;
  readonly persons: number;
  readonly findings: readonly JsonFinding[];
  readonly notRun: readonly { rule: string; reason: string }[];
}

/** A number of a kind that is not judged: nothing is found about it. */
const duf = (n: number): string => String(200_000_000_000 + n);
const good = (pid: number): Entry => ({ pid, fid: duf(pid), typeID: 10 });
const message = (entries: Iterable<Entry>, institution = '4601', year = 2021): string => [...serializeIdentMessage({ institution, year, entries })].join('');
const slipped = (number: string): string => number.slice(0, 10) + String((Number(number[10]) + 1) % 10);
/** An extract of another municipality. */
const from = (municipality: string, text: string): string => text.replace('<iiKomnr>4601<', `<iiKomnr>${municipality}<`);

async function compared(files: Readonly<Record<string, string>>, ...flags: string[]): Promise<Ran & { files: readonly JsonFile[]; found: string[] }> {
  const place = workplace();
  place.write(files);
  const ran = await place.run(['compare', '--ident-messages', '--format', 'json', ...flags, ...Object.keys(files)], { env: { LANG: 'en' } });
  const json = (ran.stdout === '' ? [] : (JSON.parse(ran.stdout) as { files: JsonFile[] }).files) as readonly JsonFile[];
  return { ...ran, files: json, found: json.flatMap(({ path, findings }) => findings.map((finding) => `${path} ${finding.rule} ${finding.path} ${finding.person}`)) };
}

describe('compare --ident-messages holds a message against its extract', () => {
  it('and finds nothing where each person has an entry, and each entry its person', async () => {
    const { status, found, files, stderr } = await compared({ 'ident.xml': message([good(1002), good(1001)]), 'extract.xml': extract(person(1), person(2)) });
    expect([status, found]).toEqual([0, []]);
    expect(files.map(({ path, municipality, persons, notRun }) => [path, municipality, persons, notRun])).toEqual([['ident.xml', '4601', 2, []], ['extract.xml', '4601', 2, []]]);
    expect(stderr).toContain('KPR905 compares the ident messages of at least 5 municipalities; here there are 1.');
  });

  it('finds a person without an entry and an entry without a person, each in its file', async () => {
    const { found } = await compared({ 'ident.xml': message([good(1001), good(1003)]), 'extract.xml': extract(person(1), person(2)) });
    expect(found).toEqual(['ident.xml KPR906 /Melding/Institusjon[1]/PasientIdent[2]/@pid 2', 'extract.xml KPR906 /IPLOS/PERSON[2]/@pePeID 2']);
  });

  it('compares ids as numbers', async () => {
    expect((await compared({ 'ident.xml': message([{ ...good(1001), pid: '0001001' }]), 'extract.xml': extract(person(1)) })).found).toEqual([]);
  });

  it.each([
    ['a type that the register does not take', { fid: 'N1234567', typeID: 4 }, 'typeID', 'typeID is 4, not 1, 2 or 10.'],
    ['something that is no type', { fid: duf(1), typeID: duf(2) }, 'typeID', 'typeID is not 1, 2 or 10.'],
    ['wrong check digits', { fid: slipped(syntheticNumber(1)), typeID: 1 }, 'fid', 'fid has wrong check digits.'],
    ['wrong check digits of a D-number', { fid: slipped(syntheticNumber(1, { isDNumber: true })), typeID: 2 }, 'fid', 'fid has wrong check digits.'],
    ['too few digits', { fid: '8181', typeID: 1 }, 'fid', 'fid does not have 11 digits.'],
    ['a synthetic number (+80)', { fid: syntheticNumber(1), typeID: 1 }, 'fid', 'fid is synthetic: 80 is added'],
    ['a synthetic number (+65)', { fid: syntheticNumber(1, { series: 65 }), typeID: 1 }, 'fid', 'fid is synthetic: 65 is added'],
    ['a synthetic D-number (+40)', { fid: syntheticNumber(1, { series: 40, isDNumber: true }), typeID: 2 }, 'fid', 'fid is synthetic: 40 is added'],
  ])('finds %s', async (_, wrong, field, said) => {
    const { files, found } = await compared({ 'ident.xml': message([good(1001), { pid: 1002, ...wrong }]), 'extract.xml': extract(person(1), person(2)) });
    expect(found).toEqual([`ident.xml KPR906 /Melding/Institusjon[1]/PasientIdent[2]/@${field} 2`]);
    expect(files[0]!.findings[0]).toMatchObject({ severity: 'error', actor: field === 'typeID' && wrong.typeID !== 4 ? 'both' : 'municipality', line: 6, length: String(wrong[field as 'fid' | 'typeID']).length });
    expect(files[0]!.findings[0]!.message).toContain(said);
    expect(files[0]!.findings[0]!.message.length).toBeLessThanOrEqual(140);
  });

  it('leaves a number alone that could be somebody’s', async () => {
    const entries = [{ pid: 1001, fid: syntheticNumber(0, { series: 0 }), typeID: 1 }, { pid: 1002, fid: syntheticNumber(0, { series: 0, isDNumber: true }), typeID: 2 }];
    expect((await compared({ 'ident.xml': message(entries), 'extract.xml': extract(person(1), person(2)) })).found).toEqual([]);
  });

  it('exits with 1 where that is asked for', async () => {
    const files = { 'ident.xml': message([good(1003)]), 'extract.xml': extract(person(1)) };
    expect((await compared(files)).status).toBe(0);
    expect((await compared(files, '--fail-on', 'error')).status).toBe(1);
  });

  it('keeps to the configuration', async () => {
    const place = workplace();
    place.write({ 'ident.xml': message([good(1003)]), 'extract.xml': extract(person(1)), 'kpr-lint.config.json': '{ "rules": { "KPR906": "info" } }' });
    const { stdout } = await place.run(['compare', '--ident-messages', '--format', 'json', 'ident.xml', 'extract.xml']);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0, warning: 0, info: 2, byRule: { KPR906: 2 } } });
  });
});

describe('which message belongs to which extract', () => {
  const one = extract(person(1));
  const two = from('0301', extract(person(2)));

  it('is told by the municipality number, whatever their order', async () => {
    expect((await compared({ 'a.xml': one, 'b.xml': message([good(1002)], '0301'), 'c.xml': two, 'd.xml': message([good(1001)]) })).found).toEqual([]);
  });

  it('else by their order', async () => {
    const { found, files } = await compared({ 'a.xml': message([good(1001)], '974760673'), 'b.xml': one, 'c.xml': message([good(1002)], '986186999'), 'd.xml': two });
    expect(found).toEqual([]);
    expect(files.map(({ municipality }) => municipality)).toEqual(['4601', '4601', '0301', '0301']);
  });

  it('is said where it cannot be told, and the entries are checked by themselves', async () => {
    const { status, found, files, stderr } = await compared({ 'ident.xml': message([{ pid: 9, fid: '1', typeID: 1 }], '1103'), 'extract.xml': one });
    expect(status).toBe(0);
    expect(found).toEqual(['ident.xml KPR906 /Melding/Institusjon[1]/PasientIdent[1]/@fid 1']);
    expect(files[1]!.notRun).toEqual(['KPR905', 'KPR906'].map((rule) => ({ rule, reason: 'no-ident-message' })));
    expect(stderr).toContain('ident.xml: the extract of this message is not given.');
    expect(stderr).toContain('extract.xml: the ident message of this extract is not given, or is of another municipality or year.');
  });

  it('may be several of each: a city sends one for each district', async () => {
    const files = { 'a.xml': message([good(1001)], '0301'), 'b.xml': message([good(1002)], '0301'), 'c.xml': from('0301', one), 'd.xml': two };
    expect((await compared(files)).found).toEqual([]);
  });

  it('says nothing of persons that a broken extract may still have', async () => {
    const { status, found } = await compared({ 'ident.xml': message([good(1001), good(1002)]), 'extract.xml': extract(person(1), '<PERSON').replace(tail, '') });
    expect([status, found]).toEqual([2, []]);
  });
});

describe('compare --ident-messages finds one identity in many municipalities', () => {
  const shared = syntheticNumber(500);
  const numbers = ['0301', '1103', '1108', '3203', '4601', '5001', '5501'];
  /** One message for each municipality: the shared identity stands third, under an id of its own. */
  const messages = (count: number, fid = shared): Record<string, string> =>
    Object.fromEntries(numbers.slice(0, count).map((number, i) => [`${number}.xml`, message([good(10 * i + 1), good(10 * i + 2), { pid: 10 * i + 3, fid, typeID: fid.length === 12 ? 10 : 1 }], number)]));

  it('from five on, by its ordinal in each file', async () => {
    const { files } = await compared(messages(6));
    expect(files.map(({ path, findings }) => [path, findings.filter(({ rule }) => rule === 'KPR905').map(({ person: ordinal, path: at, severity }) => [ordinal, at, severity])])).toEqual(
      numbers.slice(0, 6).map((number) => [`${number}.xml`, [[3, '/Melding/Institusjon[1]/PasientIdent[3]/@fid', 'warning']]]),
    );
    expect(files[0]!.findings.find(({ rule }) => rule === 'KPR905')!.message).toMatch(/^Person no\. 3 is in 6 municipalities\./);
  });

  it('not in four', async () => {
    expect((await compared(messages(4))).found.filter((f) => f.includes('KPR905'))).toEqual([]);
    const five = messages(5);
    expect((await compared({ ...five, '4601.xml': message([good(1)], '4601') })).found.filter((f) => f.includes('KPR905'))).toEqual([]);
  });

  it('a municipality counts once, however many messages it sends', async () => {
    const again = Object.fromEntries([1, 2, 3].map((n) => [`again${n}.xml`, message([{ pid: n, fid: shared, typeID: 1 }], '0301', 2021 + n)]));
    expect((await compared({ ...messages(4), '5001.xml': message([good(1)], '5001'), ...again })).found.filter((f) => f.includes('KPR905'))).toEqual([]);
    const others = Object.fromEntries(numbers.map((number, i) => [`${number}-other.xml`, message([good(100 + i)], number)]));
    expect((await compared({ ...messages(4), ...others, ...again })).found.filter((f) => f.includes('KPR905'))).toEqual([]);
  });

  it('not in five that are of five years: somebody may have moved', async () => {
    const years = Object.fromEntries(numbers.map((number, i) => [`${number}-${2018 + i}.xml`, message([{ pid: 1, fid: shared, typeID: 1 }], number, 2018 + i)]));
    expect((await compared(years)).found.filter((f) => f.includes('KPR905'))).toEqual([]);
    const { found } = await compared({ ...messages(5), ...years });
    expect(found.filter((f) => f.includes('KPR905')).length).toBe(6);
  });

  it('DUF numbers too, but nothing that is no identity', async () => {
    expect((await compared(messages(5, duf(99)))).found.filter((f) => f.includes('KPR905')).length).toBe(5);
    expect((await compared(messages(5, slipped(shared)))).found.filter((f) => f.includes('KPR905'))).toEqual([]);
  });
});

describe('no number and no id', () => {
  const ids = [1001, 7_700_001, 7_700_002];
  const secret = [duf(1001), syntheticNumber(41), slipped(syntheticNumber(42)), '1001', '1002', '7700001', '7700002', duf(5)];
  const files = {
    'ident.xml': message([good(ids[0]!), { pid: ids[1]!, fid: secret[1]!, typeID: 1 }, { pid: ids[2]!, fid: secret[2]!, typeID: duf(5) }]),
    'extract.xml': extract(person(1), person(2)),
  };

  it.each(['text', 'json'])('is printed as %s', async (format) => {
    const place = workplace();
    place.write(files);
    const { stdout, stderr } = await place.run(['compare', '--ident-messages', '--format', format, '--color', ...Object.keys(files)]);
    expect(stdout).toContain('KPR906');
    // Fingerprints and offsets are numbers too; the longest run of digits of an offset is short.
    const printed = (stdout + stderr).replace(/"fingerprint": ?"[0-9a-f]{64}"|"offset": ?\d+|"(?:end)?[lL]ine": ?\d+/g, '');
    expect(secret.filter((value) => printed.includes(value))).toEqual([]);
  });

  it('goes into a fingerprint: other numbers give the same', async () => {
    const place = workplace();
    const prints = async (text: string): Promise<string[]> => {
      place.write({ 'ident.xml': text });
      const { stdout } = await place.run(['compare', '--ident-messages', '--format', 'json', 'ident.xml']);
      return [...stdout.matchAll(/"fingerprint":"([0-9a-f]{64})"/g)].map(([, print]) => print!);
    };
    const first = await prints(message([{ pid: 1, fid: syntheticNumber(1), typeID: 1 }]));
    expect(first.length).toBe(1);
    expect(await prints(message([{ pid: 2, fid: syntheticNumber(2), typeID: 1 }]))).toEqual(first);
    expect(createHash('sha256').update(syntheticNumber(1)).digest('hex')).not.toBe(first[0]);
  });
});

describe('what cannot be compared is said, and ends with 2', () => {
  const ident = message([good(1001)]);

  it.each([
    ['no file', {}, 'Name at least one ident message'],
    ['a file that is neither', { 'ident.xml': '<html/>' }, 'ident.xml is neither an ident message (KPR_IDE) nor a KPR extract.'],
    ['extracts alone', { 'a.xml': extract(person(1)) }, 'None of the files is an ident message (KPR_IDE).'],
    ['a message of nobody', { 'ident.xml': message([]) }, 'ident.xml has no PasientIdent, and is no ident message'],
    ['a message that breaks', { 'ident.xml': ident.replace('</Institusjon>', '') }, 'ident.xml: the XML breaks in line 7'],
    ['a DOCTYPE', { 'ident.xml': ident.replace('<Melding', '<!DOCTYPE Melding>\n<Melding') }, 'ident.xml has a DOCTYPE in line 2'],
    ['an empty file', { 'ident.xml': '' }, 'ident.xml is empty.'],
  ])('%s', async (_, files, said) => {
    const { status, stderr } = await compared(files);
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('the others are compared all the same', async () => {
    const { status, found } = await compared({ 'a.xml': '<html/>', 'ident.xml': message([good(1003)]), 'extract.xml': extract(person(1)) });
    expect(status).toBe(2);
    expect(found.length).toBe(2);
  });

  it('a file that is not there may be the message: that is said, not that none is', async () => {
    const place = workplace();
    place.write({ 'extract.xml': extract(person(1)) });
    const { status, stderr } = await place.run(['compare', '--ident-messages', 'nope.xml', 'extract.xml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^aborted nope\.xml does not exist\. Check the name\.\nkpr-lint: extract\.xml: the ident message of this extract is not given/);
    expect(stderr).not.toContain('None of the files');
  });

  it.each([[['in/*.xml']], [['in']], [['in', '!in/notes.txt', 'in/ident.xml']]])('takes globs and folders, which no shell has expanded: %j', async (operands) => {
    const place = workplace();
    place.write({ 'in/extract.xml': extract(person(1)), 'in/ident.xml': message([good(1001)]), 'in/notes.txt': 'x' });
    const { status, stdout } = await place.run(['compare', '--ident-messages', '--format', 'json', ...operands]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'in/extract.xml', notRun: [] }, { path: 'in/ident.xml', findings: [] }] });
    const refused = await place.run(['compare', '--ident-messages', '--format', 'json:in/ident.xml', ...operands, '--lang', 'en']);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('would overwrite a file that is to be read: in/ident.xml') as string });
  });

  it('says that nothing matches a glob', async () => {
    expect(await workplace().run(['compare', '--ident-messages', 'in/*.xml', '--lang', 'en'])).toMatchObject({ status: 2, stderr: 'aborted No file matches in/*.xml. Check the pattern.\n' });
  });

  it('in Norwegian too', async () => {
    const place = workplace();
    place.write({ 'ident.xml': '<html/>' });
    expect((await place.run(['compare', '--ident-messages', 'ident.xml', 'missing.xml'])).stderr).toMatch(/missing\.xml finnes ikke[^]*|er verken en identmelding/);
    const { stdout } = await place.run(['compare', '--help', '--lang', 'nb']);
    expect(stdout).toContain('--ident-messages');
  });
});

describe('memory', () => {
  it('does not follow the file: a message of 100 000 entries is read with a heap that could not hold it', async () => {
    const place = workplace();
    function* entries(): Generator<Entry> {
      for (let pid = 1; pid <= 100_000; pid++) yield good(pid);
    }
    place.write({ 'ident.xml': message(entries()) });
    const { status, stdout } = await place.run(['compare', '--ident-messages', '--format', 'json', 'ident.xml'], { env: { NODE_OPTIONS: '--max-old-space-size=16' } });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ persons: 100_000, findings: [] }] });
  });

  it('follows the persons of the largest municipality where an extract is compared', async () => {
    const { status, found } = await compared({ 'extract.xml': large(3000), 'ident.xml': message(Array.from({ length: 3000 }, (_, i) => good(1001 + i))) });
    expect([status, found]).toEqual([0, []]);
  });
});
