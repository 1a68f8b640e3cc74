import { type DocumentSymbol, type Range, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { serviceCode } from '../../shared/extract/services.ts';
import { tjTjenType } from '../../shared/extract/slots.ts';
import type { LiveExtract } from '../../shared/lint/live.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { fromChecked } from './from-checked.ts';
import type { Feature } from './server.ts';

/** More persons than this are not listed one by one; the last entry says so. */
const MAX_PERSONS = 5000;

const words = {
  nb: { person: (n: number) => `Person ${n}`, service: 'Tjeneste', more: (n: number) => `… og ${n} personer til` },
  en: { person: (n: number) => `Person ${n}`, service: 'Service', more: (n: number) => `… and ${n} more persons` },
};

function outline(extract: LiveExtract, language: Language): DocumentSymbol[] {
  const text = words[language];
  const listed: DocumentSymbol[] = [];
  for (const { person, locate } of extract.rows.people(MAX_PERSONS)) {
    const at = (start: number, end: number): Range => {
      const from = locate(start);
      const to = locate(end);
      return { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } };
    };
    const services = Array.from({ length: person.services.length }, (_, i) => person.services.at(i));
    const name = person.row.nameSpan();
    listed.push({
      name: text.person(person.ordinal),
      kind: SymbolKind.Object,
      range: at(person.row.start, person.row.end),
      selectionRange: at(name.start, name.end),
      children: services.map((service) => {
        const code = service.values[tjTjenType]!;
        const span = service.nameSpan();
        return { name: [Number.isNaN(code) ? '' : String(code), serviceCode(code)?.name ?? text.service].join(' ').trim(), kind: SymbolKind.Event, range: at(service.start, service.end), selectionRange: at(span.start, span.end) };
      }),
    });
  }
  const more = extract.persons - MAX_PERSONS;
  const last = listed.at(-1);
  if (more > 0 && last !== undefined) {
    const { end } = last.range;
    listed.push({ name: text.more(more), kind: SymbolKind.Null, range: { start: end, end }, selectionRange: { start: end, end } });
  }
  return listed;
}

/** The same for clients that know no symbols within others. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [{ name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) }, ...flat(children, uri, name)]);
}

/** The outline: persons by ordinal with their services. Never an identity. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: { label: 'KPR' } },
  register(server) {
    server.connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      fromChecked<DocumentSymbol[] | SymbolInformation[]>(server, uri, [], (extract) => {
        const symbols = outline(extract, server.language);
        return server.client.nestedSymbols ? symbols : flat(symbols, uri);
      }),
    );
  },
};
