import { describe, expect, it } from 'vitest';
import { statistics } from '../../../server/cli/formats/statistics.ts';
import { text } from '../../../server/cli/formats/text.ts';
import { check } from '../../rules/fixture.ts';
import { fjordvik, lines, script } from './fjordvik.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { Scripted, fileReport, finding, rangeAt, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

const report = runReport([fjordvik]);

describe.each(['nb', 'en'] as const)('the text format in %s', (language) => {
  const context = contextOf(language, { writer: new Scripted(language, script), frames: true, lines });

  it('is drawn as designed on a terminal', async () => {
    await expect(print(text, report, context)).toMatchFileSnapshot(`expected/text.${language}.txt`);
  });

  it('has the colours of the design', async () => {
    await expect(print(text, report, { ...context, color: true }).replaceAll('\u001b', '␛')).toMatchFileSnapshot(`expected/text-color.${language}.txt`);
  });

  it('fits a narrow terminal', async () => {
    const output = print(text, report, { ...context, width: 60 });
    await expect(output).toMatchFileSnapshot(`expected/text-narrow.${language}.txt`);
  });

  it('says in two lines that nothing was found, and what was not looked for', async () => {
    const clean = fileReport('ren.xml', [], { dataYear: 2021, municipality: '4601', notRun: fjordvik.notRun });
    await expect(print(text, runReport([clean]), context)).toMatchFileSnapshot(`expected/text-clean.${language}.txt`);
  });

  it('prints statistics as a table by rule', async () => {
    await expect(print(statistics, report, context)).toMatchFileSnapshot(`expected/statistics.${language}.txt`);
  });
});

describe('the text format', () => {
  const context = contextOf('nb', { writer: new Scripted('nb', script), frames: true, lines });

  it('has no colours without being asked, and the same words with them', () => {
    const plain = print(text, report, context);
    expect(plain).not.toContain('\u001b');
    expect(print(text, report, { ...context, color: true }).replace(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  });

  it('has no frames where they are not asked for, and reads no lines then', () => {
    const read = (): never => {
      throw new Error('read');
    };
    expect(print(text, report, { ...context, frames: false, lines: read })).not.toContain('│');
  });

  it('says how many further places a finding has', () => {
    const related = Array.from({ length: 5 }, () => [...fjordvik.findings][2]!.related[0]!);
    const one = { ...[...fjordvik.findings][2]!, related };
    expect(print(text, runReport([fileReport('a.xml', [one])]), context)).toContain('│ og 2 steder til\n');
  });

  it.each([40, 60, 100])('has what it says of a place beneath it where there is no room at its right, in %i columns', (width) => {
    const at = (line: number, note: string): Finding['related'][number] => ({ range: rangeAt({ line, column: 40, length: 8 }), path: '', note });
    const one = finding('KPR301', { line: 3, column: 30, length: 60 }, { person: 138, related: [at(1, 'long'), at(2, 'start')] });
    const writer = new Scripted('nb', { ...script, long: { nb: 'det som var ført først, og som derfor blir stående i raden', en: '' } });
    const code = `${' '.repeat(30)}<tjFraDato>20210314</tjFraDato>${' '.repeat(30)}.`;
    const output = print(text, runReport([fileReport('a.xml', [one])]), contextOf('nb', { writer, frames: true, width, texts: { 'a.xml': [code, code, code].join('\n') } }));
    const frame = output.split('\n').filter((line) => line.includes('│'));
    expect(Math.max(...frame.map((line) => line.length))).toBeLessThanOrEqual(width);
    const said = frame.map((line) => line.slice(line.indexOf('│') + 1).trim()).join(' ');
    for (const part of ['det som var ført først, og som derfor blir stående i raden', 'starten', 'person 138']) expect(said).toContain(part);
  });

  it('puts paths that a shell would split in quotes', () => {
    const fixable = { ...[...fjordvik.findings][0]! };
    expect(print(text, runReport([fileReport('ny mappe/$a.xml', [fixable])]), context)).toContain('kpr-lint fix "ny mappe/\\$a.xml" --diff\n');
  });

  it('lets nothing in a message or a path break its lines', () => {
    class Broken extends Scripted {
      override message(): string {
        return 'a\nb\u001b[2J\u202ec';
      }
    }
    const output = print(text, runReport([fileReport('a\nb.xml', [finding('KPR301', { line: 1, column: 1, length: 1 })])]), { ...context, writer: new Broken('nb', {}) });
    expect(output).toContain('  a b [2J c\n');
    expect(output).toContain('a b.xml:1:1\n');
  });
});

it('a real check of a real file is told with frames', async () => {
  const extract = `<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">
  <INNHINFO>
    <iiInnhType>P</iiInnhType><iiKomnr>4601</iiKomnr><iiBydelsnr>01</iiBydelsnr>
    <iiKontakt><Type>1</Type><Navn>Syntetisk Kontakt</Navn><Telefon>00000000</Telefon><Epost>kontakt@example.invalid</Epost></iiKontakt>
    <iiKontakt><Type>2</Type><Navn>Syntetisk Kontakt</Navn><Telefon>00000000</Telefon><Epost>kontakt@example.invalid</Epost></iiKontakt>
    <iiFraDato>20210101</iiFraDato><iiTilDato>20211231</iiTilDato><iiLagetDato>20220105</iiLagetDato>
    <iiSysID>Syntetisk</iiSysID><iiSysVersjon>1</iiSysVersjon><iiLopenr>1</iiLopenr>
  </INNHINFO>
  <PERSON pePeID="1001"><peAlder>70</peAlder><peKjonn>K</peKjonn><peKomnr>4601</peKomnr><peBydelsnr>01</peBydelsnr><PERSONOPPL poPeID="1001" poPoID="1"><poHusstand>1</poHusstand><poFraDato>20210201</poFraDato></PERSONOPPL><TJENESTE tjPeID="1001" tjTjID="1"><tjTjenType>5</tjTjenType><tjSoknadDato>20210201</tjSoknadDato><tjVedtDato>20210301</tjVedtDato><tjVedtak>2</tjVedtak><tjFraDato>20210314</tjFraDato><tjTilDato>20210301</tjTilDato></TJENESTE></PERSON>
</IPLOS>
`;
  const run = runReport([{ ...check(extract), path: '4601.xml', notRun: [] }]);
  await expect(print(text, run, contextOf('nb', { frames: true, texts: { '4601.xml': extract } }))).toMatchFileSnapshot('expected/text-real.nb.txt');
});
