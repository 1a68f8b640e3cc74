import { type PersonId, PersonIds } from '../../../shared/ident/person-ids.ts';
import { ExtractStream, RecordTooLarge } from '../../../shared/lint/stream.ts';
import type { Stamp } from '../files/stamp.ts';
import { UnreadableFile, filePieces } from './file-pieces.ts';

/** Reads the ids of an extract, person by person, or, without `onPerson`, only what its header says. */
export async function readExtract(file: string, stamp: Stamp | undefined, onPerson?: (person: PersonId) => void): Promise<PersonIds> {
  const ids = new PersonIds(onPerson ?? (() => undefined));
  const stream = new ExtractStream(ids);
  try {
    for await (const bytes of filePieces(file, stamp)) {
      stream.write(bytes);
      if (onPerson === undefined && ids.facts.municipality !== '') return ids;
    }
    stream.end();
  } catch (error) {
    throw error instanceof RecordTooLarge ? new UnreadableFile('record-too-large', String(error.line)) : error;
  }
  return ids;
}
