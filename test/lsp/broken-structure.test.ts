import { afterEach, describe, expect, it } from 'vitest';
import { type DocumentSymbol, DocumentSymbolRequest, HoverRequest, InlayHintRequest, type Position, type Range } from 'vscode-languageserver-protocol/node';
import { expired } from './extracts.ts';
import { Session } from './session.ts';

const uri = 'file:///uttrekk.xml';
const textDocument = { uri };

let session: Session;
afterEach(() => session.stop());

const outline = async (): Promise<DocumentSymbol[]> => (await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];

const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
const holds = (outer: Range, inner: Range): boolean => isBefore(outer.start, inner.start) && isBefore(inner.start, inner.end) && isBefore(inner.end, outer.end);

function expectValid({ name, range, selectionRange, children = [] }: DocumentSymbol): void {
  expect(holds(range, range) && holds(range, selectionRange), `${name} ${JSON.stringify({ range, selectionRange })}`).toBe(true);
  for (const child of children) {
    expect(holds(range, child.range), `${child.name} in ${name}`).toBe(true);
    expectValid(child);
  }
}

describe.each<[string, (text: string) => string]>([
  ['</IPLOS> inside a person', (text) => text.replace('</TJENESTE>', '</IPLOS></TJENESTE>')],
  ['</IPLOS> between two persons', (text) => text.replace('</PERSON>', '</PERSON></IPLOS>')],
  ['a header without its end', (text) => text.replace('</INNHINFO>', '')],
  ['a header that ends inside a person', (text) => text.replace('</INNHINFO>', '').replace('<TJENESTE ', '</INNHINFO><TJENESTE ')],
  ['a person that begins in the header', (text) => text.replace('<iiFraDato>', '<PERSON pePeID="7"><iiFraDato>')],
  ['a person inside a person', (text) => text.replace('<TJENESTE ', '<PERSON pePeID="7"><TJENESTE ')],
  ['a person without its end', (text) => text.replace('</PERSON>', '')],
  ['a service without its end', (text) => text.replace('</TJENESTE>', '')],
])('in an extract with %s', (_, breaking) => {
  it('the outline has ranges that an editor takes, and is the same whatever was asked before', async () => {
    const text = breaking(expired);
    expect(text).not.toBe(expired);
    session = await Session.start();
    await session.open(uri, text);
    const first = await outline();
    expect(first.length).toBeGreaterThan(0);
    first.forEach(expectValid);
    expect(await outline()).toEqual(first);
    for (const word of ['<iiSysID>', '12</tjTjenType>']) {
      const hover = (): Promise<unknown> => session.client.sendRequest(HoverRequest.type, { textDocument, position: session.positionOf(uri, word) });
      const said = await hover();
      expect(await outline()).toEqual(first);
      expect(await hover()).toEqual(said);
    }
    await session.client.sendRequest(InlayHintRequest.type, { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } } });
    expect(await outline()).toEqual(first);
  });
});
