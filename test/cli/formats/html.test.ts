import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { html } from '../../../server/cli/formats/html/page.ts';
import { rules } from '../../../shared/rules/index.ts';
import { noCounts } from '../../../shared/report/finding.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { Writer } from '../../../shared/text/message.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import type { FileReport } from '../../../shared/report/report.ts';
import { fileReport, finding, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

/** Says the same of every finding. */
class Saying extends Writer {
  constructor(private readonly said: string) {
    super('nb');
  }

  override message(): string {
    return this.said;
  }
}

/** `n` findings, of every rule alike. */
function ofEveryRule(n: number): Finding[] {
  return Array.from({ length: n }, (_, i) => finding(rules[i % rules.length]!.id, { line: i + 1, column: 1, length: 8 }, { person: i + 1 }));
}

const brief = new Saying('Verdien er feil. Rett den.');
const bytes = (page: string): number => Buffer.byteLength(page);

describe('the HTML report of 200 000 findings', () => {
  const all = ofEveryRule(200_000);
  const long = `${'mappe/'.repeat(600)}uttrekk.xml`;

  it('is under 5 MB, with the true total of every rule, and of all', () => {
    const report = runReport([fileReport('uttrekk.xml', all, {}, 100)]);
    const page = print(html, report, contextOf('nb', { writer: brief, maxFindings: 100 }));
    expect(bytes(page)).toBeLessThan(5_000_000);
    expect(page).toContain('I alt: 0 feil, 200\u00a0000 advarsler, 0 opplysninger.');
    const totals = [...page.matchAll(/<div class="n">([\d\u00a0]+)<\/div>/g), ...page.matchAll(/<tr><th scope="row">KPR\d{3}<\/th><td>[^<]*<\/td><td class="r">([\d\u00a0]+)<\/td>/g)];
    expect(totals.reduce((sum, [, n]) => sum + Number(n!.replaceAll('\u00a0', '')), 0)).toBe(200_000);
  });

  it('is so too where all that can be listed is, in long words, of long paths', () => {
    const half = all.length / 2;
    const report = runReport([fileReport(`a/${long}`, all.slice(0, half)), fileReport(`b/${long}`, all.slice(half))]);
    expect(bytes(print(html, report, contextOf('nb', { writer: new Saying('…'.repeat(5_000)) })))).toBeLessThan(5_000_000);
  });

  it('is so too where every one is in another file', () => {
    const collector = new Collector();
    for (const one of all.slice(0, 200)) collector.add(one);
    const { counts, tallies, actors, fixable } = collector;
    const one = { ...fileReport('', all.slice(0, 200)), counts, tallies, actors, fixable };
    const page = print(html, runReport(Array.from({ length: 1_000 }, (_, i): FileReport => ({ ...one, path: `uttrekk/${i}.xml` }))), contextOf('nb', { writer: brief }));
    expect(bytes(page)).toBeLessThan(5_000_000);
    const chapters = page.match(/<section aria-labelledby="file-\d+" class="file">/g)!.length;
    expect(page).toContain(`<p class="soft">De ${chapters} første av 1\u00a0000 filer har hvert sitt kapittel her.`);
    expect(page.match(/<tr><th scope="row">uttrekk\/\d+\.xml<\/th>/g)).toHaveLength(1_000);
  });
});

describe('the HTML report with a baseline', () => {
  const accepted = { counts: { ...noCounts(), error: 3, byRule: { KPR201: 3 } }, stale: [] };
  const page = (findings: readonly Finding[], rest: Partial<FileReport> = {}): string => print(html, runReport([fileReport('a.xml', findings, { accepted, ...rest })]), contextOf('nb', { writer: brief }));
  const stay = '3 funn er godtatt i grunnlinjen og ikke med i tallene. Registeret kjenner ikke grunnlinjen';

  it('says how many findings it accepts, and never that such a file is fine', () => {
    expect(page([])).toContain(`<p>${stay}`);
    expect(page([])).toContain('<p>Det er ingen andre funn.</p>');
    expect(page([])).not.toContain('Filen kan sendes');
    expect(page([finding('KPR201', { line: 1, column: 1, length: 2 }, { registryAction: 'setNull' })])).toContain('<p>Ingen av de andre feilene gjør at meldingen avvises.');
  });

  it('says nothing of it where it accepts nothing', () => {
    expect(page([], { accepted: { counts: noCounts(), stale: [] } })).not.toContain('grunnlinje');
  });

  it('says it of each of several files', () => {
    const files = [fileReport('a.xml', [], { accepted }), fileReport('b.xml', [], { accepted }), fileReport('c.xml', [])];
    expect(print(html, runReport(files), contextOf('nb')).match(/\d funn er godtatt/g)).toEqual(['6 funn er godtatt', '3 funn er godtatt', '3 funn er godtatt']);
  });
});

describe('the to-do list of the HTML report', () => {
  it('gives each finding to who can act on it, the vendor first, also where findings of one rule are for several', () => {
    const at = (line: number, actor: Finding['actor']): Finding => finding('KPR203', { line, column: 1, length: 3 }, { severity: 'error', registryAction: 'setNull', actor });
    const page = print(html, runReport([fileReport('a.xml', [at(1, 'municipality'), at(2, 'vendor'), at(3, 'vendor'), at(4, 'both')])]), contextOf('nb', { writer: brief }));
    const rows = [...page.matchAll(/<span class="who">([^<]+)<\/span><\/th><td>[^<]+<\/td><td class="r">(\d+)<\/td><td>KPR203/g)].map(([, who, n]) => [who, n]);
    expect(rows).toEqual([['Leverandøren', '2'], ['Kommunen', '1'], ['Kommunen og leverandøren', '1']]);
    expect(page).toContain('Leverandøren (2), kommunen (1), kommunen og leverandøren (1)');
  });
});

describe('the page of the HTML report', () => {
  it.each(['nb', 'en'] as const)('is well-formed whatever is said, in %s, with no id twice, no script and nothing from elsewhere', (language) => {
    const evil = new Saying('<script src="https://a.b/c">&amp;\' ]]> \u0000\u001b\u2028\ud800 æøå');
    const files = ['a.xml', '"><img src=x>.xml'].map((path) => fileReport(path, [finding('KPR301', { line: 1, column: 1, length: 1 }), finding('KPR201', { line: 2, column: 1, length: 1 })]));
    const page = print(html, runReport(files), contextOf(language, { writer: evil }));
    expect(XMLValidator.validate(page)).toBe(true);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|<[^>]*\s(src|href)=/);
    expect(page).toContain('&lt;script');
  });
});

describe('what a finding means, in the HTML report', () => {
  const means = (findings: readonly Finding[], limit?: number): string => /<dt>Betyr<\/dt><dd>(.*?)<\/dd>/.exec(print(html, runReport([fileReport('a.xml', findings, {}, limit)]), contextOf('nb', { writer: brief })))![1]!;
  const missing = (message: string): Finding => finding('KPR006', { line: 9, column: 1, length: 8 }, { severity: 'error', message });
  const demanded = 'Formatet krever dette i hver rad av slaget';
  const blank = 'Elementet er der, men uten innhold.';
  const expected = 'Registerets egen kontroll forventer dette feltet';

  it('is told of the messages that there are, and of no other that the rule has', () => {
    expect(means([missing('field')])).toMatch(new RegExp(`^<p>${demanded}[^<]*</p>$`));
    expect(means([missing('blank'), missing('blank')])).toMatch(new RegExp(`^<p>${blank}[^<]*</p>$`));
    expect(means([missing('expected'), missing('field'), missing('contacts')])).toMatch(new RegExp(`^<p>${expected}[^<]*</p><p>${demanded}[^<]*</p>$`));
  });

  it('is told of all messages of the rule where no finding was kept', () => {
    for (const text of [demanded, blank, expected]) expect(means([missing('field')], 0)).toContain(text);
  });
});
