import { afterEach, describe, expect, it } from 'vitest';
import { CompletionRequest, DefinitionRequest, DocumentSymbolRequest, HoverRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import type { CompletionItem, DocumentSymbol, Hover, InlayHint, Location, Position } from 'vscode-languageserver-protocol/node';
import { synthesize } from '../../shared/generate/synthesize.ts';
import { clean, dates, expired } from './extracts.ts';
import { Session, abilities, edited } from './session.ts';

const uri = 'file:///uttrekk.xml';
const textDocument = { uri };

let session: Session;
afterEach(() => session.stop());

async function opened(text: string, language: 'nb' | 'en' = 'nb'): Promise<void> {
  session = await Session.start(abilities(), { initializationOptions: { language } });
  await session.open(uri, text);
  await session.pull(uri);
}

/** What is said of the place that is `into` characters into a text. */
async function hoverOn(text: string, into = 0): Promise<string | undefined> {
  const { line, character } = session.positionOf(uri, text);
  const hover: Hover | null = await session.client.sendRequest(HoverRequest.type, { textDocument, position: { line, character: character + into } });
  return (hover?.contents as { value: string } | undefined)?.value;
}

describe('hover', () => {
  it('on a code: what it is, since when it is valid, what the register does with a wrong one', async () => {
    await opened(expired.replace('>12<', '>15<'));
    const said = (await hoverOn('15</tjTjenType>'))!;
    expect(said).toContain('**tjTjenType**');
    expect(said).toContain('15 Helsetjenester i hjemmet');
    expect(said).toMatch(/Ved feil verdi: registeret nuller/);
  });

  it('on a code that came later: since when', async () => {
    await opened(expired.replace('>12<', '>29<'));
    expect(await hoverOn('29</tjTjenType>')).toContain('2019');
  });

  it('on an expired code: what replaced it, and what its finding means', async () => {
    await opened(expired);
    const said = (await hoverOn('12</tjTjenType>'))!;
    expect(said).toContain('12 Omsorgsbolig');
    expect(said).toContain('Bruk 29.');
    expect(said).toContain('**KPR201**');
  });

  it('on a date: the date in words, and what the register does with one outside its range', async () => {
    await opened(clean);
    const said = (await hoverOn('20210314</tjFraDato>'))!;
    expect(said).toContain('14. mars 2021');
    expect(said).toContain('Utenfor 1. januar 2005 til årets slutt: registeret sletter');
    session.stop();
    await opened(clean, 'en');
    expect(await hoverOn('20210314</tjFraDato>')).toContain('14 March 2021');
  });

  it('on an hour figure: the time in words', async () => {
    await opened(expired);
    expect(await hoverOn('2.00</tjTimerUke>')).toMatch(/2 timer/);
  });

  it.each([
    ['nb', '<TJENESTE', '**TJENESTE** · '],
    ['en', '<TJENESTE', '**TJENESTE** · '],
    ['nb', '<tjVedtDato', '**tjVedtDato** · '],
    ['nb', '<iiFraDato', '**iiFraDato** · '],
    ['nb', '<INNHINFO', '**INNHINFO** · '],
    ['nb', '<IPLOS', '**IPLOS** · Melding'],
    ['en', 'versjon=', '**versjon** · Format version'],
  ] as const)('on an element (%s %s): its name and what it is', async (language, text, said) => {
    await opened(clean, language);
    const [title, meaning] = (await hoverOn(text, 1))!.split('\n\n');
    expect(title!.startsWith(said)).toBe(true);
    expect(title!.split(' · ')[1]!.length).toBeGreaterThan(2);
    expect(meaning!.split(' ').length).toBeGreaterThan(1);
  });

  const generated = [...synthesize({ persons: 60, seed: 3, municipality: '4601', year: 2023 }, []).pieces].join('');

  it.each([
    ['<iiKomnr>', 'Kommunen som sender|4601 Bergen|Kommunenummeret til avsenderen, fire sifre, slik det var i dataåret.|Ved feil verdi: registeret avviser hele meldingen.', 'Sending municipality|4601 Bergen|The sender’s municipality number, four digits, as it was in the data year.|If the value is wrong: the registry rejects the whole message.'],
    ['<iiFraDato>', 'Periodens første dag|1. januar 2023|Skal være 1. januar i dataåret.|Ved feil verdi: registeret avviser hele meldingen.', 'First day of the period|1 January 2023|Must be 1 January of the data year.|If the value is wrong: the registry rejects the whole message.'],
    ['<peKjonn>', 'Kjønn|M Mann|M (mann) eller K (kvinne), utledet av fødselsnummeret.|Ved feil verdi: registeret sletter hele personen.', 'Sex|M Male|M (male) or K (female), derived from the national identity number.|If the value is wrong: the registry deletes the whole person.'],
    ['<peBydelsnr>', 'Bydel|01 Arna|Bydelen der personen bor, to sifre. 00 der kommunen ikke har bydeler.', 'District|01 Arna|The district where the person lives, two digits. 00 where the municipality has no districts.'],
    ['<poVurdLege>', 'Vurdert av lege|mars 2022|Måneden da en lege vurderte personen, skrevet ÅÅÅÅMM.|Utenfor 1. januar 2005 til årets slutt: registeret sletter raden.', 'Assessed by a doctor|March 2022|The month when a doctor assessed the person, written YYYYMM.|Outside 1 January 2005 to the end of the year: the registry deletes the row.'],
    ['<poIndPlan>', 'Individuell plan|4 Nei, oppfyller ikke retten til plan · gyldig fra 2019|Om personen har en virksom individuell plan, og hvis ikke: hvorfor.|Ved feil verdi: registeret nuller svaret (verdien forsvinner, raden blir).', 'Individual plan|4 No, has no right to a plan · valid from 2019|Whether the person has an individual plan in use, and if not: why.|If the value is wrong: the registry sets the answer to NULL (the value is lost, the row stays).'],
    ['<fnTilDato>', 'Gjelder til|Ingen slutt er satt|Den siste dagen vurderingen gjelder. 99991231 betyr ingen slutt.', 'Valid to|No end is set|The last day when the assessment is valid. 99991231 means no end.'],
    ['<tjTjenType>', 'Tjenestetype|21 Langtidsopphold i institusjon|Omfatter også barnebolig, avlastingsbolig og rusinstitusjon.|Tjenestekoden (kodeverk 9151).|Ved feil verdi: registeret nuller tjenestetypen (verdien forsvinner, raden blir).', 'Service type|21 Langtidsopphold i institusjon · Long-term stay in an institution|Includes children’s homes, respite homes and institutions for addiction.|The service code (codebook 9151).|If the value is wrong: the registry sets the service type to NULL (the value is lost, the row stays).'],
    ['<tjTimerUke>1.08', 'Timer per uke|1 time og 5 minutter i uken|Timene i vedtaket som personen får hver uke, ikke de ansattes arbeidstid. Høyst 168; timer per måned deles på 4.', 'Hours per week|1 hour and 5 minutes a week|The hours of the decision that the person receives each week, not the staff’s working time. At most 168; hours per month are divided by 4.'],
    ['<diKodeVersjon>', 'Diagnosekodeverk|ICPC-2 Primærhelsetjenestens kodeverk|Kodeverket som diagnosekoden er hentet fra: ICPC-2 eller ICD-10.', 'Diagnosis codebook|ICPC-2 The codebook of primary care|The codebook that the diagnosis code is taken from: ICPC-2 or ICD-10.'],
  ])('reads as a whole: %s', async (element, nb, en) => {
    for (const [language, said] of [['nb', nb], ['en', en]] as const) {
      await opened(generated, language);
      expect(await hoverOn(element, element.indexOf('>') + 1)).toBe(`**${element.slice(1, element.indexOf('>'))}** · ${said.replaceAll('|', '\n\n')}`);
      session.stop();
    }
    session = await Session.start();
  });

  it.each([
    ['0.50', '30 minutter i uken'],
    ['1.00', '1 time i uken'],
    ['0.02', '1 minutt i uken'],
    ['2.25', '2 timer og 15 minutter i uken'],
    ['0.00', '0 timer i uken'],
  ])('on %s hours says %s', async (hours, said) => {
    await opened(expired.replace('2.00</tjTimerUke>', `${hours}</tjTimerUke>`));
    expect((await hoverOn(`${hours}</tjTimerUke>`))!.split('\n\n')[1]).toBe(said);
  });

  it('on a code of an earlier year says until when it was valid, and on one of two for the same answer which the other is', async () => {
    await opened(clean.replace(/<PERSONOPPL [^>]*>/, '$&<poIndPlan>9</poIndPlan><poHarKoordinator>12</poHarKoordinator>'));
    expect(await hoverOn('9</poIndPlan>')).toContain('9 Ikke relevant · gyldig til og med 2018\n\nUtgått i dataåret.');
    expect(await hoverOn('12</poHarKoordinator>')).toContain('12 Nei, koordinator er ikke oppnevnt · gyldig fra 2019\n\nDet samme svaret som 2.');
    const items = (await session.client.sendRequest(CompletionRequest.type, { textDocument, position: session.positionOf(uri, '</poHarKoordinator>') })) as CompletionItem[];
    expect(items.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '11', '12', '13', '14', '9']);
    expect(items.at(-2)).toMatchObject({ detail: 'Nei, oppfyller ikke retten til koordinator (samme svar som 4)' });
    expect(items.at(-1)).toMatchObject({ detail: 'Ikke relevant (utgått)', tags: [1] });
  });

  it('on a service code that has expired says what to use, or all that is to be known about it', async () => {
    for (const [code, said] of [['12', 'gyldig til og med 2018\n\nUtgått. Bruk 29.\n\nTjenestekoden'], ['16', 'gyldig til og med 2018\n\nUtgikk i 2019: bruk 15 eller en annen kode som passer, og sett poHab til 1.\n\nTjenestekoden'], ['10', 'gyldig til og med 2008\n\nUtgikk i 2009. Ingen kode']]) {
      await opened(clean.replace(/<tjTjenType>\d+/, `<tjTjenType>${code}`));
      expect(await hoverOn(`${code}</tjTjenType>`)).toContain(said);
      session.stop();
      session = await Session.start();
    }
  });

  it('never shows an identity', async () => {
    await opened(dates);
    const said = (await hoverOn('1001"'))!;
    expect(said).toContain('pePeID');
    expect(said).not.toContain('1001');
  });

  it('says nothing between the rows', async () => {
    await opened(dates);
    expect(await hoverOn('<?xml')).toBeUndefined();
  });
});

describe('completion', () => {
  const completed = async (position: Position): Promise<CompletionItem[]> => (await session.client.sendRequest(CompletionRequest.type, { textDocument, position })) as CompletionItem[];
  const item = (items: readonly CompletionItem[], label: string): CompletionItem => items.find((one) => one.label === label)!;

  it('offers the codes of the data year with their names, the expired ones last, struck through, with what replaced them', async () => {
    await opened(clean);
    const items = await completed(session.positionOf(uri, '</tjTjenType>'));
    expect(item(items, '15')).toMatchObject({ detail: 'Helsetjenester i hjemmet' });
    expect(item(items, '15').tags).toBeUndefined();
    expect(item(items, '12')).toMatchObject({ tags: [1], detail: 'Omsorgsbolig (utgått, bruk 29)' });
    expect(item(items, '12').sortText! > item(items, '29').sortText!).toBe(true);
    const edits = [{ range: (item(items, '15').textEdit as { range: Parameters<typeof edited>[1][number]['range'] }).range, newText: '15' }];
    expect(edited(clean, edits)).toBe(clean.replace('<tjTjenType>5<', '<tjTjenType>15<'));
  });

  it('follows the data year: 12 is valid in 2018, and 29 has not come yet', async () => {
    const earlier = clean.replaceAll('2021', '2018').replace('iplos/2019', 'iplos/2018');
    await opened(earlier);
    const items = await completed(session.positionOf(uri, '</tjTjenType>'));
    expect(item(items, '12').tags).toBeUndefined();
    expect(item(items, '29')).toMatchObject({ tags: [1], detail: 'Bolig kommunen disponerer til helse- og omsorgsformål (gyldig fra 2019)' });
    await session.replace(uri, '<tjTjenType>5<', '<tjTjenType>29<');
    const said = await hoverOn('29</tjTjenType>');
    expect(said).toContain('Ikke gyldig i dataåret ennå.');
    expect(said).not.toContain('Utgått');
  });

  it('is there while the element is being written, which is broken XML until then', async () => {
    await opened(clean);
    await session.replace(uri, '<tjTjenType>5</tjTjenType>', '<tjTjenType></tjTjenType>');
    expect((await completed(session.positionOf(uri, '</tjTjenType>'))).some(({ label }) => label === '15')).toBe(true);
  });

  it('has nothing for a value over several lines: an edit stays in its line', async () => {
    await opened(clean.replace('<tjTjenType>5<', '<tjTjenType>5\n  5<'));
    const { line } = session.positionOf(uri, '<tjTjenType>5\n');
    for (const character of [0, 1, 2]) expect(await completed({ line: line + 1, character })).toEqual([]);
    session.stop();
    await opened(clean.replace('<tjTjenType>5<', '<tjTjenType>\n  5\n<'));
    const [{ textEdit }] = (await completed({ line: line + 1, character: 2 })) as [CompletionItem];
    expect(textEdit).toMatchObject({ range: { start: { line: line + 1, character: 2 }, end: { line: line + 1, character: 3 } } });
  });

  it('has nothing for a place without codes, nor before the document has been read', async () => {
    await opened(clean);
    expect(await completed(session.positionOf(uri, '20210314</tjFraDato>'))).toEqual([]);
    expect(await completed(session.positionOf(uri, '1001">'))).toEqual([]);
    session.stop();
    session = await Session.start();
    await session.open(uri, clean);
    expect(await completed(session.positionOf(uri, '<iiInnhType>P'))).toEqual([]);
  });
});

describe('inlay hints', () => {
  const hints = async (from: number, to: number): Promise<InlayHint[]> => (await session.client.sendRequest(InlayHintRequest.type, { textDocument, range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } } }))!;

  it('show the name behind each code, right behind the value', async () => {
    await opened(clean);
    const hint = (await hints(0, 1000)).find(({ label }) => label === 'Matombringing');
    expect(hint!.position).toEqual(session.positionOf(uri, '</tjTjenType>'));
  });

  it('wait for the first check: an editor asks once', async () => {
    session = await Session.start();
    await session.open(uri, clean);
    expect((await hints(0, 1000)).length).toBeGreaterThan(0);
  });

  it('are those of the lines that are asked for', async () => {
    await opened(clean);
    const { line } = session.positionOf(uri, '</tjTjenType>');
    expect((await hints(line, line + 1)).map(({ label }) => label)).toEqual(['Matombringing']);
    expect(await hints(line, line)).toEqual([]);
  });

  it('are those of the columns that are asked for, also where an extract is one line', async () => {
    const line = [...synthesize({ persons: 200, seed: 3, municipality: '4601', year: 2023 }, []).pieces].join('').replaceAll(/\n\s*/g, '');
    await opened(line);
    const from = line.length - 5000;
    const range = { start: { line: 0, character: from }, end: { line: 0, character: line.length } };
    const columns = (await session.client.sendRequest(InlayHintRequest.type, { textDocument, range }))!.map(({ position }) => position.character);
    expect(columns.length).toBeGreaterThan(10);
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(from);
  });

  it('are off where the user has switched them off', async () => {
    session = await Session.start({ ...abilities(), workspace: { configuration: true } });
    session.settings = { inlayHints: false };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.open(uri, clean);
    await session.pull(uri);
    expect(await hints(0, 1000)).toEqual([]);
  });
});

describe('the outline', () => {
  const outline = async (): Promise<DocumentSymbol[]> => (await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];

  it('lists persons by ordinal with their services', async () => {
    await opened(expired);
    const symbols = await outline();
    expect(symbols.map(({ name }) => name)).toEqual(symbols.map((_, i) => `Person ${i + 1}`));
    expect(symbols[0]!.children!.map(({ name }) => name)).toEqual(['12 Omsorgsbolig']);
    expect(symbols[0]!.selectionRange.start).toEqual({ ...session.positionOf(uri, '<PERSON'), character: session.positionOf(uri, '<PERSON').character + 1 });
  });

  it('holds no identity anywhere, not of persons and not of rows', async () => {
    const secret = clean.replaceAll('"1001"', '"900100200"').replaceAll('tjTjID="1"', 'tjTjID="900100201"');
    await opened(secret);
    const told = JSON.stringify(await outline());
    expect(told).toContain('Matombringing');
    expect(told).not.toMatch(/90010020/);
  });

  it('of an extract that is cut off lists the persons up to there, also the one in which that is', async () => {
    await opened(expired.slice(0, expired.indexOf('<PERSON') + 5));
    expect(await outline()).toEqual([]);
    await session.stop();
    await opened(expired.slice(0, expired.indexOf('</TJENESTE>')));
    expect(await outline()).toMatchObject([{ name: 'Person 1', children: [{ name: '12 Omsorgsbolig' }] }]);
    const second = expired.indexOf('<PERSON', expired.indexOf('</PERSON>'));
    await session.stop();
    await opened(expired.slice(0, second + 30));
    expect((await outline()).map(({ name }) => name)).toEqual(['Person 1', 'Person 2']);
  });

  it('of more persons than it lists says how many more there are', async () => {
    const persons = Array.from({ length: 5002 }, (_, i) => `<PERSON pePeID="${i + 2000}"></PERSON>`).join('\n');
    await opened(clean.replace('</IPLOS>', `${persons}\n</IPLOS>`));
    const symbols = await outline();
    const all = clean.split('<PERSON ').length - 1 + 5002;
    expect(symbols.length).toBe(5001);
    expect(symbols.at(-1)!.name).toBe(`… og ${all - 5000} personer til`);
  });
});

describe('go to definition', () => {
  it.each(['poPeID', 'fnPeID', 'tjPeID', 'diPeID', 'dgPeID'])('leads from %s to the id of the person', async (reference) => {
    await opened(clean);
    const { line, character } = session.positionOf(uri, `${reference}="1001"`);
    const target = (await session.client.sendRequest(DefinitionRequest.type, { textDocument, position: { line, character: character + reference.length + 3 } })) as Location;
    const start = session.positionOf(uri, '1001"');
    expect(target).toEqual({ uri, range: { start, end: { ...start, character: start.character + 4 } } });
  });

  it('leads nowhere from anything else', async () => {
    await opened(clean);
    for (const text of ['1" diDiID', 'P70', '1001">']) {
      const asked = text === '1" diDiID' ? session.positionOf(uri, 'diDiID="1"') : session.positionOf(uri, text);
      expect(await session.client.sendRequest(DefinitionRequest.type, { textDocument, position: asked })).toBeNull();
    }
  });
});
