/** An entry as it is written. */
interface WrittenEntry {
  readonly pid: string | number;
  readonly fid: string;
  readonly typeID: string | number;
}

/** What an ident message says of itself. */
interface WrittenMessage {
  /** institusjonID */
  readonly institution: string;
  readonly year: number;
  readonly entries: Iterable<WrittenEntry>;
}

/** The ident message of nobody: its text, an entry at a time. */
export function* serializeIdentMessage({ institution, year, entries }: WrittenMessage): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Melding xmlns="http://www.npr.no/xmlstds/53_1_3_ide" versjon="53.1.3" meldingstype="K" fraDatoPeriode="${year}-01-01" tilDatoPeriode="${year}-12-31" uttakDato="${year + 1}-01-05" leverandor="Syntetisk" navnEPJ="Syntetisk" versjonEPJ="1" versjonUt="1" lopenr="1">
  <Kontaktperson kontPerson="Syntetisk Kontakt" meldEpost1="kontakt@example.invalid" typeKontaktperson="1"/>
  <Institusjon institusjonID="${institution}">
`;
  for (const { pid, fid, typeID } of entries) yield `    <PasientIdent pid="${pid}" fid="${fid}" typeID="${typeID}"/>\n`;
  yield '  </Institusjon>\n</Melding>\n';
}
