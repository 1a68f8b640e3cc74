import type { Location } from 'vscode-languageserver';
import { readNow } from './from-checked.ts';
import type { Feature } from './server.ts';

/** From a row's person reference (tjPeID …) to the id of the PERSON it stands in. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  register(server) {
    server.connection.onDefinition(({ textDocument: { uri }, position }): Location | null => {
      const extract = readNow(server, uri)?.extract;
      if (extract === undefined) return null;
      const spot = extract.rows.spotAt(extract.offsetAt(position.line, position.character));
      if (spot === undefined || spot.slot < 0 || spot.person === undefined || !/^(po|fn|tj|di|dg)PeID$/.test(spot.row.field(spot.slot).name)) return null;
      const { start, end } = spot.person.row.at(0);
      const from = extract.positionAt(spot.offsetOf(start));
      const to = extract.positionAt(spot.offsetOf(end));
      return { uri, range: { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } } };
    });
  },
};
