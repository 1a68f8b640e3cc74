import { describe, expect, it } from 'vitest';
import { LiveExtract } from '../../../shared/lint/live.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import type { Finding } from '../../../shared/report/finding.ts';

const header = `<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">
  <INNHINFO>
    <iiInnhType>P</iiInnhType>
    <iiKomnr>4601</iiKomnr>
    <iiBydelsnr>01</iiBydelsnr>
    <iiKontakt><Type>1</Type><Navn>Prøve Ærlig</Navn><Telefon>1</Telefon><Epost>a@example.invalid</Epost></iiKontakt>
    <iiKontakt><Type>2</Type><Navn>Prøve 😀</Navn><Telefon>1</Telefon><Epost>a@example.invalid</Epost></iiKontakt>
    <iiFraDato>20210101</iiFraDato>
    <iiTilDato>20211231</iiTilDato>
    <iiLagetDato>20220105</iiLagetDato>
    <iiSysID>Syn</iiSysID>
    <iiSysVersjon>1</iiSysVersjon>
    <iiLopenr>1</iiLopenr>
  </INNHINFO>
`;

function person(i: number): string {
  return `  <PERSON pePeID="${i}">
    <peAlder>${20 + i}</peAlder>
    <peKjonn>K</peKjonn>
    <TJENESTE tjPeID="${i}" tjTjID="${i}1">
      <tjTjenType>15</tjTjenType>
      <tjVedtak>2</tjVedtak>
      <tjTimerUke>${90 + (i % 3)}.00</tjTimerUke>
      <tjFraDato>20210314</tjFraDato>
      <tjTilDato>2021${i % 2 ? '0301' : '0401'}</tjTilDato>
    </TJENESTE>
    <TJENESTE tjPeID="${i}" tjTjID="${i}2">
      <tjTjenType>1</tjTjenType>
      <tjTimerUke>80.00</tjTimerUke>
      <tjFraDato>20210101</tjFraDato>
    </TJENESTE>
  </PERSON>
`;
}

function extract(persons: number): string {
  return `${header}${Array.from({ length: persons }, (_, i) => person(i + 1)).join('')}</IPLOS>\n`;
}

function declared(text: string): string {
  return text.replace('<IPLOS', '<!DOCTYPE IPLOS [<!ENTITY a "1">]><IPLOS');
}

const settings = settingsOf();

function opened(text: string): LiveExtract {
  const live = new LiveExtract(text, settings);
  live.refresh();
  return live;
}

function state(live: LiveExtract): { findings: Finding[]; [what: string]: unknown } {
  const { counts, persons, complete, statistics, notRun } = live;
  return { findings: [...live.findings()], counts, persons, complete, statistics, notRun };
}

/** Replaces the first `from` of the text, and brings the findings up to date. */
function edit(live: LiveExtract, from: string, to: string): void {
  const at = live.text.indexOf(from);
  live.change(at, at + from.length, to);
  live.refresh();
}

/** Numbers that look random and are the same each time. */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('an extract that is edited', () => {
  it('finds in the editor what a fresh check finds', () => {
    const live = opened(extract(3));
    const at = live.text.indexOf('20210301');
    expect(live.counts.byRule['KPR301']).toBe(2);
    live.change(at, at + 8, '20210501');
    live.refresh();
    expect(live.counts.byRule['KPR301']).toBe(1);
    expect(state(live)).toEqual(state(opened(live.text)));
  });

  it.each(['\n', '\r\n', '\r'])('knows the offset of every line and column, with lines ended by %j', (eol) => {
    const text = extract(3).replaceAll('\n', eol);
    const live = opened(text);
    let line = 0;
    let lineStart = 0;
    for (let i = 0; i <= text.length; i++) {
      const insideEol = eol.length === 2 && text[i] === '\n';
      if (!insideEol) expect(live.offsetAt(line, i - lineStart)).toBe(i);
      if (text.startsWith(eol, i)) {
        line++;
        lineStart = i + eol.length;
      }
    }
    expect(live.offsetAt(0, 10_000)).toBe(text.indexOf(eol));
    expect(live.offsetAt(10_000, 0)).toBe(text.length);
  });

  it('misses the end of a file that is cut off behind a person, whatever is typed in that person', () => {
    const whole = extract(2);
    const live = opened(whole.slice(0, whole.lastIndexOf('</PERSON>') + '</PERSON>'.length));
    expect(live.complete).toBe(false);
    edit(live, '<tjTilDato>20210401', '<tjTilDato>20210402');
    expect(live.counts.byRule['KPR001']).toBe(1);
    expect(state(live)).toEqual(state(opened(live.text)));
  });

  it('knows of a document type in a person when it reads the others', () => {
    const live = opened(extract(3));
    edit(live, '<peAlder>23', '<!DOCTYPE<peAlder>23');
    edit(live, '<tjFraDato>20210314', '<tjFraDato>2021&x;0314');
    expect(state(live)).toEqual(state(opened(live.text)));
  });

  it.each([
    ['a field', '<tjFraDato>20210314', '<tjFraDato>2021&a;'],
    ['an attribute', 'tjPeID="2"', 'tjPeID="&a;"'],
    ['the id of a person', 'pePeID="2"', 'pePeID="&a;"'],
    ['a row', '<tjVedtak>2</tjVedtak>', '&a;'],
    ['a person', '<peKjonn>K</peKjonn>', '&a;'],
    ['the root', '</PERSON>', '</PERSON>&a;'],
    ['an unknown element', '</PERSON>', '<ukjent>&a;</ukjent></PERSON>'],
  ])('knows of an entity of the DOCTYPE in %s what a fresh check knows, when it comes and when it goes', (_, from, to) => {
    const live = opened(declared(extract(3)));
    const before = state(live);
    edit(live, from, to);
    expect(state(live)).toEqual(state(opened(live.text)));
    expect([...live.findings()].filter(({ rule }) => ['KPR001', 'KPR006', 'KPR007', 'KPR304'].includes(rule)).length).toBe(before.findings.filter(({ rule }) => rule === 'KPR006').length);
    edit(live, to, from);
    expect(state(live)).toEqual(before);
  });

  it('ends the name of a tag that is not closed where the next one begins', () => {
    const live = opened(extract(1).replace('<TJENESTE tjPeID', '<TJEN<tjTilDato>20200101</tjTilDato>TE tjPeID'));
    const unexpected = [...live.findings()].find(({ rule }) => rule === 'KPR004')!;
    expect(live.text.slice(unexpected.range.start.offset, unexpected.range.end.offset)).toBe('TJEN');
  });

  const pieces = ['<!DOCTYPE', '</IPLOS>', '&x;', ' a="1"', '0', '9', '<', '>', '/', '"', '\n', '\r\n', '&', '<!--', '-->', '<TJENESTE>', '</TJENESTE>', '</PERSON>', '<PERSON pePeID="7">', 'æ', '😀', '   ', '<tjTilDato>20200101</tjTilDato>', '<![CDATA[', ']]>', '', '', '', ''];

  it.each([
    [1, 'whole', extract(12)],
    [2, 'whole', extract(12)],
    [3, 'whole', extract(12)],
    [4, 'on one line', extract(12).replaceAll(/\n */g, '')],
    [5, 'with CRLF', extract(12).replaceAll('\n', '\r\n')],
    [6, 'cut off behind a person', extract(12).slice(0, -'\n</IPLOS>\n'.length)],
    [7, 'cut off in a person', extract(12).slice(0, -100)],
    [8, 'with a document type and entities', declared(extract(12).replace(/<tjVedtak>2/g, '<tjVedtak>&x;'))],
  ])('equals a fresh check after every one of many edits (seed %i, %s)', (seed, _, original) => {
    const random = sequence(seed);
    let live = opened(original);
    let expected = original;
    for (let step = 0; step < 150; step++) {
      const edits = 1 + random(3);
      for (let i = 0; i < edits; i++) {
        const start = random(expected.length);
        const end = Math.min(expected.length, start + (random(4) === 0 ? random(60) : random(3)));
        const piece = pieces[random(pieces.length)]!;
        live.change(start, end, piece);
        expected = expected.slice(0, start) + piece + expected.slice(end);
      }
      live.refresh();
      expect(live.text).toBe(expected);
      expect(state(live)).toEqual(state(opened(expected)));
      if (step % 25 === 24) {
        expected = original;
        live = opened(original);
      }
    }
  });
});
