import { describe, expect, it } from 'vitest';
import { Writer } from '../../../shared/text/message.ts';
import { serviceXml } from '../extract/read-person.ts';
import { findingsOf, fixedBy, verdictsOf } from './findings-of.ts';

const information = (fields: string): string => `<PERSONOPPL poPeID="1" poPoID="1">${fields}</PERSONOPPL>`;

describe('KPR314', () => {
  it.each([
    ['<poHab>1</poHab>', 'poHab warning·none'],
    ['<poHab>2</poHab><poHabDato>20210301</poHabDato>', 'poHabDato info·none'],
    ['<poHabDato>20210301</poHabDato>', 'poHabDato info·none'],
  ])('%s: %s', (fields, verdict) => {
    expect(verdictsOf(findingsOf('KPR314', information(fields)))).toEqual([verdict]);
  });

  it.each(['poVenteliste', 'poHab'])('does not say of %s, which is counted by the answer alone, that it does not count without a date', (answer) => {
    const hovers = findingsOf('KPR314', information(`<${answer}>1</${answer}>`)).map((finding) => [new Writer('nb').hover(finding), new Writer('en').hover(finding)]);
    expect(hovers).toEqual([[expect.stringContaining('uten å se på datoen'), expect.stringContaining('without looking at the date')]]);
    const [other] = findingsOf('KPR314', information('<poErnKartlagt>1</poErnKartlagt>'));
    expect(new Writer('nb').hover(other!)).toContain('bare det som er gjort i dataåret');
  });
});

describe('KPR701 removes the row', () => {
  const empty = information('<poFraDato>20210101</poFraDato>');
  const service = serviceXml({ tjTjenType: 5 });

  it.each([service, '<FUNKSJON fnPeID="1" fnFnID="1"/>', information('<poHusstand>1</poHusstand>')])('beside %s', (other) => {
    const content = other.startsWith('<PERSONOPPL') ? other + empty : empty + other;
    expect(fixedBy('KPR701', content)).toBe(other);
  });

  it('unless it may belong to somebody else', () => {
    expect(findingsOf('KPR701', empty.replace('poPeID="1"', 'poPeID="2"') + service)).toMatchObject([{ fix: undefined }]);
  });

  it('but not the last one, nor one with something unknown', () => {
    expect(findingsOf('KPR701', empty + empty)).toMatchObject([{ fix: undefined }, { fix: undefined }]);
    expect(findingsOf('KPR701', information('<poHeldgDato>20210101</poHeldgDato>') + service)).toMatchObject([{ fix: undefined }]);
  });
});

describe('KPR702', () => {
  it.each([
    ['<poErnRisiko>1</poErnRisiko>', 'poErnRisiko warning·none'],
    ['<poErnRisiko>2</poErnRisiko>', 'poErnRisiko info·none'],
    ['<poErnKartlagt>2</poErnKartlagt><poErnRisiko>1</poErnRisiko>', 'poErnRisiko warning·none'],
    ['<poErnKartlagt>1</poErnKartlagt><poErnRisiko>2</poErnRisiko><poErnPlan>1</poErnPlan>', 'poErnPlan warning·none'],
    ['<poErnKartlagt>1</poErnKartlagt><poErnRisiko>2</poErnRisiko><poErnPlan>2</poErnPlan>', 'poErnPlan info·none'],
  ])('%s: %s', (fields, verdict) => {
    expect(verdictsOf(findingsOf('KPR702', information(fields)))).toEqual([verdict]);
  });
});

describe('KPR703', () => {
  it.each([['1', 'warning'], ['2', 'warning'], ['3', 'info']])('is, for %s, %s', (answer, severity) => {
    expect(verdictsOf(findingsOf('KPR703', information(`<poFriBistMottar>${answer}</poFriBistMottar>`)))).toEqual([`poFriBistMottar ${severity}·none`]);
  });

  it('removes the answer, but not the last of the row', () => {
    const need = '<poFriBistBehov>2</poFriBistBehov>';
    expect(fixedBy('KPR703', information(`${need}<poFriBistMottar>1</poFriBistMottar>`))).toBe(information(need));
    expect(fixedBy('KPR703', information('<poFriBistMottar>1</poFriBistMottar>'))).toBeUndefined();
  });
});

describe('a person of whom rows may be missing', () => {
  // The last row has no end tag.
  const broken = '<TJENESTE tjPeID="1" tjTjID="1"><tjTjenType>5</tjTjenType>';

  it.each([
    ['KPR704', information('<poLegeMiddGj>1</poLegeMiddGj>')],
    ['KPR706', information('<poHeldg>1</poHeldg>')],
    ['KPR313', serviceXml({ tjTjenType: 5, tjFraDato: '20080101' })],
  ])('is not said to lack any: %s', (rule, content) => {
    expect(findingsOf(rule, content)).toHaveLength(1);
    expect(findingsOf(rule, content + broken)).toEqual([]);
  });
});

describe('KPR203 offers to remove an answer that has no counterpart', () => {
  const titles = (fields: string): string[] => findingsOf('KPR203', information(fields))[0]!.fix!.repairs.map(({ title }) => title);

  it('where the row says something else too', () => {
    expect(titles('<poHusstand>1</poHusstand><poIndPlan>105</poIndPlan>')).toEqual(['remove', 'setAnswer', 'setAnswer', 'setAnswer', 'setAnswer']);
  });

  it('but not where the row would be empty then (KPR701)', () => {
    expect(titles('<poIndPlan>105</poIndPlan><poFraDato>20210101</poFraDato>')).toEqual(['setAnswer', 'setAnswer', 'setAnswer', 'setAnswer']);
  });

  it('and nothing where it cannot be replaced either', () => {
    expect(findingsOf('KPR203', information('<poIndPlan>10<!-- -->5</poIndPlan>'))).toMatchObject([{ fix: undefined }]);
  });
});
