import { describe, expect, it } from 'vitest';
import { MemoryDraft } from '../../server/cli/fix/content.ts';
import { type Fixed, fixContent } from '../../server/cli/fix/fix-content.ts';
import { refusalText } from '../../server/cli/fix/refusals.ts';
import { Check } from '../../shared/lint/check.ts';
import { type Settings, settingsOf } from '../../shared/lint/settings.ts';
import { Collector } from '../../shared/report/collector.ts';
import { tjTjenType } from '../../shared/extract/slots.ts';
import { defineRule } from '../../shared/rules/rule.ts';
import { extract, person } from './extracts.ts';

/** A rule whose repair does harm, which no rule of ours does: it turns one code into another. */
function turning(id: string, from: number, to: string): Settings['rules'][number] {
  const nothing = { nb: '', en: '' };
  const rule = defineRule({
    id, name: 'turning', severity: 'warning', registryAction: 'none', actor: 'vendor', summary: nothing, sources: [], hovers: {},
    messages: { default: { nb: () => '', en: () => '' } },
    check: {
      service(service, report) {
        if (service.values[tjTjenType] !== from) return;
        report({ row: service, slot: tjTjenType, message: 'default', fix: { kind: 'safe', title: 'set', params: { value: to }, edits: [{ ...service.at(tjTjenType), text: to }] } });
      },
    },
  });
  return { rule, severity: undefined, off: false, options: {} };
}

/** Fixes an extract of two persons with the codes 5 and 6 by these rules, beside our own. */
async function fixed(...harmful: Settings['rules']): Promise<Fixed<MemoryDraft> & { readonly text: string; readonly discarded: number }> {
  const settings = settingsOf();
  const check = (): Check => new Check('x.xml', { ...settings, rules: [...settings.rules, ...harmful] }, new Collector());
  const bytes = new TextEncoder().encode(extract(person(1, { code: '5' }), person(2, { code: '6' })));
  const first = check();
  first.write(bytes);
  let discarded = 0;
  class Counted extends MemoryDraft {
    override discard(): void {
      discarded++;
      super.discard();
    }
  }
  const result = await fixContent(first.end()!, { pieces: () => [bytes] }, 'safe', check, () => new Counted());
  return { ...result, text: Buffer.concat([...(result.draft?.pieces() ?? [])]).toString(), discarded };
}

describe('a fix that would leave more errors than there were', () => {
  it('is dropped, and the report is the one from before', async () => {
    // 98 is no code: KPR202, an error.
    const { draft, worse, applied, report, discarded } = await fixed(turning('KPR998', 5, '98'));
    expect({ draft, worse, applied, discarded }).toEqual({ draft: undefined, worse: true, applied: [], discarded: 1 });
    expect(report.counts).toMatchObject({ error: 0, byRule: { KPR998: 1 } });
  });

  it('does not take with it what was put right before', async () => {
    // First 6 becomes 7, and only then 7 becomes 98.
    const { text, worse, applied, report, discarded } = await fixed(turning('KPR997', 6, '7'), turning('KPR998', 7, '98'));
    expect(text).toBe(extract(person(1, { code: '5' }), person(2, { code: '7' })));
    expect(applied.map(({ rule }) => rule)).toEqual(['KPR997']);
    expect({ worse, discarded }).toEqual({ worse: true, discarded: 1 });
    expect(report.counts).toMatchObject({ byRule: { KPR998: 1 } });
  });

  it('is dropped too where it breaks the XML', async () => {
    expect(await fixed(turning('KPR998', 5, '5<'))).toMatchObject({ draft: undefined, worse: true });
  });

  it('is one of those that bring fewer errors, or as many, where it is kept', async () => {
    expect(await fixed(turning('KPR998', 5, '7'))).toMatchObject({ worse: false, text: extract(person(1, { code: '7' }), person(2, { code: '6' })) });
  });

  it('is said to be a fault of the tool', () => {
    expect(refusalText('worse', 'x.xml').en).toBe('x.xml has not been fixed to the end: that would have left more errors than before. Report this.');
  });
});

describe('what holds an entity of the DOCTYPE', () => {
  const declared = (text: string): string => text.replace('<IPLOS', '<!DOCTYPE IPLOS [<!ENTITY a "1"><!ENTITY b "2">]><IPLOS');
  const twice = (change: (row: string) => string): string => person(1).replace(/( *<TJENESTE[^]*<\/TJENESTE>\n)/, (row) => row.replace('</tjTjenType>', '&a;</tjTjenType>') + change(row).replace('tjTjID="1"', 'tjTjID="2"'));
  const information = '<PERSONOPPL poPeID="1001" poPoID="1"><poHusstand>&a;</poHusstand></PERSONOPPL>\n';
  const habilitation = '<PERSONOPPL poPeID="1001" poPoID="1"><poHusstand>1</poHusstand><poHab>&a;</poHab></PERSONOPPL>\n';

  it.each([
    ['the only answer of a row', person(1).replace('    <TJENESTE', `${information}    <TJENESTE`)],
    ['a row', person(1).replace('    <TJENESTE', `${information.replace(/<poHusstand>.*<\/poHusstand>/, '&a;')}    <TJENESTE`)],
    ['two rows that are alike but for it', twice((row) => row.replace('</tjTjenType>', '&b;</tjTjenType>'))],
    ['two rows that are alike', twice((row) => row.replace('</tjTjenType>', '&a;</tjTjenType>'))],
    ['two rows, in the number of the decision', twice((row) => row).replaceAll('&a;', '').replaceAll(/(tjTjID="\d")/g, '$1 tjVeID="&a;"')],
    ['a number that the code has none of', person(1, { code: '29' }).replace('<tjFraDato>', '<tjInstOrgnr>&a;</tjInstOrgnr>$&')],
    ['an answer that a repair would give', person(1, { code: '16' }).replace('    <TJENESTE', `${habilitation}    <TJENESTE`)],
    ['an unknown element', person(1).replace('    <TJENESTE', '<ukjent>&a;</ukjent>    <TJENESTE')],
  ])('is left alone: %s', async (_, content) => {
    const check = (): Check => new Check('x.xml', settingsOf(), new Collector());
    const bytes = new TextEncoder().encode(declared(extract(content)));
    for (const level of ['safe', 'unsafe'] as const) {
      const first = check();
      first.write(bytes);
      const { draft } = await fixContent(first.end()!, { pieces: () => [bytes] }, level, check, () => new MemoryDraft());
      expect(draft, level).toBeUndefined();
    }
  });
});

describe('what an unknown element stands around', () => {
  it.each([
    ['a service', person(1).replace(/ *<TJENESTE[^]*<\/TJENESTE>\n/, '    <ukjent>\n$&    </ukjent>\n')],
    ['a field', person(1).replace(/<tjVedtak>.*<\/tjVedtak>/, '<ukjent>$&</ukjent>')],
    ['a person', `<ukjent>\n${person(1)}</ukjent>\n`],
  ])('is not removed with it: %s', async (_, content) => {
    const check = (): Check => new Check('x.xml', settingsOf(), new Collector());
    const bytes = new TextEncoder().encode(extract(content));
    const first = check();
    first.write(bytes);
    expect(await fixContent(first.end()!, { pieces: () => [bytes] }, 'unsafe', check, () => new MemoryDraft())).toMatchObject({ draft: undefined, report: { counts: { byRule: { KPR004: 1 } } } });
  });
});

describe('a row that only a repair makes superfluous', () => {
  // 12 and 13 are both put right to 29.
  const rows = (a: string, b: string): string => person(1, { code: a }).replace(/( *<TJENESTE[^]*<\/TJENESTE>\n)/, (row) => row + row.replace('tjTjID="1"', 'tjTjID="2"').replace(`>${a}<`, `>${b}<`));
  const check = (): Check => new Check('x.xml', settingsOf(), new Collector());

  it.each(['safe', 'unsafe'] as const)('stays, and is told of: %s', async (level) => {
    const bytes = new TextEncoder().encode(extract(rows('12', '13')));
    const first = check();
    first.write(bytes);
    const { draft, report } = await fixContent(first.end()!, { pieces: () => [bytes] }, level, check, () => new MemoryDraft());
    expect(Buffer.concat([...draft!.pieces()]).toString()).toBe(extract(rows('29', '29')));
    expect(report.counts).toMatchObject({ byRule: { KPR604: 1 } });
  });
});
