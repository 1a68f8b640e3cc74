import { describe, expect, it } from 'vitest';
import { Check } from '../../../shared/lint/check.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { Writer } from '../../../shared/text/message.ts';
import { valid } from '../extract/schema-verdicts.ts';

const text = valid.replace('<peKjonn>K', '<peKjonn>X');
const undeclared = text.replace(' encoding="UTF-8"', '');

function utf16(content: string, littleEndian: boolean): Buffer {
  const bytes = Buffer.from(content, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
}

/** The findings as rule and what is marked, and how they are said. */
function findings(bytes: Uint8Array, content: string): { marked: string[]; said: string[] } {
  const check = new Check('a.xml', settingsOf(), new Collector());
  check.write(bytes);
  const found = [...check.end()!.findings];
  const writers = [new Writer('nb'), new Writer('en')];
  return {
    marked: found.map(({ rule, range }) => `${rule} ${content.slice(range.start.offset, range.end.offset)}`),
    said: found.flatMap((finding) => writers.map((writer) => writer.message(finding))),
  };
}

describe.each([['UTF-16LE', true], ['UTF-16BE', false]] as const)('%s', (encoding, littleEndian) => {
  it.each([
    ['without a declaration', undeclared.replace(/^<\?xml.*\n/, '')],
    ['that declares nothing', undeclared],
  ])('without a byte order mark, %s, is told of at the root, and read on', (_, content) => {
    const { marked, said } = findings(utf16(content, littleEndian), content);
    expect(marked).toEqual(['KPR009 IPLOS', 'KPR110 X']);
    expect(said[0]).toContain(encoding);
  });

  it('without a byte order mark is told of once, at the declaration, where there is one', () => {
    const content = text.replace('UTF-8', 'UTF-16');
    expect(findings(utf16(content, littleEndian), content).marked).toEqual(['KPR009 UTF-16', 'KPR110 X']);
  });

  it.each([['a declaration', text.replace('UTF-8', 'UTF-16')], ['none', undeclared]])('with a byte order mark and %s is as it should be', (_, content) => {
    expect(findings(utf16(`\ufeff${content}`, littleEndian), content).marked).toEqual(['KPR110 X']);
  });

  it('with half a pair of surrogates is broken, not in another encoding', () => {
    const content = text.replace('UTF-8', 'UTF-16').replace('Syntetisk EPJ', 'Syntetisk \ud83d EPJ');
    const { marked, said } = findings(utf16(`\ufeff${content}`, littleEndian), content);
    expect(marked).toEqual(['KPR001 \ud83d', 'KPR110 X']);
    expect(said.slice(0, 2).join()).not.toContain('UTF-8');
  });
});

describe('windows-1252', () => {
  const declared = text.replace('UTF-8', 'windows-1252');

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('has no character for the byte %i, which is told of where it stands', (byte) => {
    const content = declared.replace('Syntetisk EPJ', `Blåb${String.fromCharCode(byte)}r`);
    const { marked, said } = findings(Buffer.from(content, 'latin1'), content);
    expect(marked).toEqual([`KPR001 ${String.fromCharCode(byte)}`, 'KPR110 X']);
    expect(said.slice(0, 2).join()).not.toContain('UTF-8');
  });

  it('has one for the others, and ISO-8859-1 for all', () => {
    const content = declared.replace('Syntetisk EPJ', 'Bl\u0080b\u009fr');
    expect(findings(Buffer.from(content, 'latin1'), content).marked).toEqual(['KPR110 X']);
    const latin = content.replace('windows-1252', 'ISO-8859-1').replace('\u0080', '\u0081');
    expect(findings(Buffer.from(latin, 'latin1'), latin).marked).toEqual(['KPR110 X']);
  });
});

describe('UTF-8', () => {
  it('that it is not is told of where it is declared, and at the first byte that is none', () => {
    const bytes = Buffer.from(text.replace('Syntetisk EPJ', 'Blåbærsyltetøy'), 'latin1');
    expect(findings(bytes, bytes.toString('latin1')).marked).toEqual(['KPR009 UTF-8', 'KPR001 å', 'KPR110 X']);
  });

  it('is what an encoding that is not read is taken for', () => {
    const content = text.replace('UTF-8', 'EUC-JP');
    expect(findings(Buffer.from(content), content).marked).toEqual(['KPR009 EUC-JP', 'KPR110 X']);
  });
});
