import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stampOf } from '../../../server/cli/files/stamp.ts';
import { UnreadableMessage } from '../../../server/cli/ident/splitter.ts';
import { readHead, readMessage } from '../../../server/cli/ident/read-message.ts';

interface Read {
  readonly entries: { pid: string; fid: string; typeID: string; path: string; text: string; line: number; column: number }[];
  readonly facts: Awaited<ReturnType<typeof readMessage>>;
}

function fileOf(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ident.xml');
  writeFileSync(file, content);
  return file;
}

/** Reads a message; each entry with the place of its fid, and what stands there. */
async function read(text: string, bytes: string | Uint8Array = text): Promise<Read> {
  const file = fileOf(bytes);
  const entries: Read['entries'] = [];
  const facts = await readMessage(file, stampOf(statSync(file)), ({ pid, fid, typeID, place }) => {
    const { range, path } = place('fid');
    entries.push({ pid, fid, typeID, path, text: text.slice(range.start.offset, range.end.offset), line: range.start.line, column: range.start.column });
  });
  return { entries, facts };
}

async function refused(text: string): Promise<{ kind: string; line: number }> {
  const error = await read(text).then(() => expect.unreachable(), (thrown: unknown) => thrown as UnreadableMessage);
  expect(error).toBeInstanceOf(UnreadableMessage);
  return { kind: error.kind, line: error.line };
}

const entry = (pid: number | string, fid: string, typeID = '10'): string => `<PasientIdent pid="${pid}" fid="${fid}" typeID="${typeID}"/>`;
const message = (...institutions: string[]): string => `<Melding xmlns="http://www.npr.no/xmlstds/53_1_3_ide" versjon="53.1.3" fraDatoPeriode="2023-01-01" navnEPJ="EPJ" versjonEPJ="2">
  <Kontaktperson kontPerson="Syntetisk Kontakt"/>
${institutions.map((inner, i) => `  <Institusjon institusjonID="460${i + 1}">\n${inner}\n  </Institusjon>`).join('\n')}
</Melding>
`;

describe('an ident message is read', () => {
  it('entry by entry, each with its place', async () => {
    const { entries, facts } = await read(message(`    ${entry(7, '123456789012')}\n    ${entry(8, '223456789012', '1')}`, entry(9, '323456789012')));
    expect(entries).toEqual([
      { pid: '7', fid: '123456789012', typeID: '10', path: '/Melding/Institusjon[1]/PasientIdent[1]/@fid', text: '123456789012', line: 3, column: 31 },
      { pid: '8', fid: '223456789012', typeID: '1', path: '/Melding/Institusjon[1]/PasientIdent[2]/@fid', text: '223456789012', line: 4, column: 31 },
      { pid: '9', fid: '323456789012', typeID: '10', path: '/Melding/Institusjon[2]/PasientIdent[1]/@fid', text: '323456789012', line: 7, column: 27 },
    ]);
    expect(facts).toMatchObject({ institution: '4601', year: 2023, system: 'EPJ', systemVersion: '2', formatVersion: '53.1.3', entries: 3 });
  });

  it('whatever its pieces are: prefixes, quotes, order of attributes, references, end tags, comments and CDATA that look like entries', async () => {
    const text = `<?xml version="1.0"?>\r\n<!-- ${entry(1, '1')} --><n:Melding xmlns:n="http://www.npr.no/xmlstds/53_1_3_ide">\r\n<n:Institusjon institusjonID="974760673"><![CDATA[ ${entry(2, '2')} ]]>
<n:PasientIdent typeID = '1'\r\n  fid=' 12345678901 ' pid="7"></n:PasientIdent><!-- ${entry(3, '3')} -->
<n:PasientIdent pid="8" note="a > b" fid="&#49;2&#x33;" typeID="2"> <!-- x --> </n:PasientIdent>
</n:Institusjon></n:Melding>`;
    const { entries, facts } = await read(text);
    expect(entries.map(({ pid, fid, typeID, text: there, line }) => [pid, fid, typeID, there, line])).toEqual([
      ['7', '12345678901', '1', '12345678901', 4],
      ['8', '123', '2', '&#49;2&#x33;', 5],
    ]);
    expect(facts.institution).toBe('974760673');
  });

  it('in its envelope, in other encodings, and where attributes are missing', async () => {
    const inside = `<?xml version="1.0" encoding="ISO-8859-1"?>\n<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24"><MsgInfo><Type V="KPR_IDE" DN="Blåbær"/></MsgInfo><Document><RefDoc><Content>${message('<PasientIdent pid="7"/>')}</Content></RefDoc></Document></MsgHead>`;
    const { entries } = await read(inside, Buffer.from(inside, 'latin1'));
    expect(entries).toMatchObject([{ pid: '7', fid: '', typeID: '', path: '/MsgHead/Document/RefDoc/Content/Melding/Institusjon[1]/PasientIdent[1]', text: 'PasientIdent' }]);
    const utf16 = `\ufeff${message(entry(7, '123456789012'))}`;
    expect((await read(utf16.slice(1), Buffer.from(utf16, 'utf16le'))).entries).toMatchObject([{ pid: '7', text: '123456789012' }]);
  });

  it('the same in all its parts where it is longer than what is read at a time', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `    ${entry(i, String(100_000_000_000 + i))}${i % 1000 === 0 ? '<!-- a comment -->' : ''}`);
    const { entries } = await read(message(lines.join('\n')));
    expect(entries.length).toBe(30_000);
    expect(entries.filter(({ text, fid, line, pid }, i) => text !== fid || line !== i + 3 || pid !== String(i))).toEqual([]);
  });
});

describe('what is no ident message, or none that can be read, is refused', () => {
  it.each([
    ['a tag that is not closed', message('<PasientIdent pid="1" fid="2" typeID="1">'), 'broken'],
    ['an attribute without quotes', message('<PasientIdent pid=1 fid="2" typeID="1"/>'), 'broken'],
    ['an attribute twice', message('<PasientIdent pid="1" pid="2" fid="2" typeID="1"/>'), 'broken'],
    ['end tags in the wrong order', '<Melding><Institusjon institusjonID="1"></Melding></Institusjon>', 'broken'],
    ['a file that stops', message(entry(1, '2')).slice(0, -20), 'broken'],
    ['a tag in a tag', message('<PasientIdent <b/>'), 'broken'],
    ['a DOCTYPE', `<!DOCTYPE Melding [<!ENTITY a "b">]>${message(entry(1, '2'))}`, 'doctype'],
    ['an endless comment', message(`<!-- ${'x'.repeat(1_200_000)}`), 'too-large'],
    ['much beside the entries', message(`${'<a/>'.repeat(300_000)}`), 'too-large'],
  ])('%s', async (_, text, kind) => {
    expect((await refused(text)).kind).toBe(kind);
  });

  it('with the line where it breaks', async () => {
    expect(await refused(message(`${entry(1, '2')}\n${entry(2, '3')}\n<PasientIdent pid=3/>`))).toEqual({ kind: 'broken', line: 5 });
  });

  it('by its beginning', async () => {
    const kindOf = async (text: string): Promise<string> => (await readHead(fileOf(text))).kind;
    expect(await kindOf(message(entry(1, '2')))).toBe('message');
    expect(await kindOf('<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019"></IPLOS>')).toBe('extract');
    expect(await kindOf('<MsgHead><Document><IPLOS/></Document></MsgHead>')).toBe('extract');
    expect(await kindOf('<html><Institusjon/></html>')).toBe('other');
  });
});
