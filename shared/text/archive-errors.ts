import type { Localized } from '../rules/rule.ts';

/** What is in the way of an archive, and what to do, by `SystemError.detail`; to stand after its name. */
const reasons: Readonly<Record<string, Localized>> = {
  broken: { nb: 'er skadet eller ikke ferdig skrevet. Lag det på nytt.', en: 'is damaged, or has not been written to its end. Make it again.' },
  encrypted: { nb: 'er beskyttet med passord. Pakk det ut, og kontroller filen.', en: 'is protected by a password. Unpack it, and check the file.' },
  method: { nb: 'er pakket på en måte som ikke støttes. Pakk det ut, og kontroller filen.', en: 'is packed in a way that is not supported. Unpack it, and check the file.' },
  nested: { nb: 'er et arkiv i et arkiv, og er ikke lest. Pakk ut det ytre.', en: 'is an archive within an archive, and has not been read. Unpack the outer one.' },
  outside: { nb: 'har en fil med en sti ut av arkivet, og er ikke lest. Spør den som laget det.', en: 'has a file whose path leads out of the archive, and has not been read. Ask whoever made it.' },
  twice: { nb: 'har to filer med samme navn, og er ikke lest. Lag det på nytt.', en: 'has two files of the same name, and has not been read. Make it again.' },
  'too-many': { nb: 'har flere enn 1000 filer, og er ikke lest. Pakk ut, og kontroller mappen.', en: 'has more than 1000 files, and has not been read. Unpack it, and check the folder.' },
  'too-large': { nb: 'er større enn 2 GiB utpakket, og er ikke lest. Pakk ut, og kontroller filen.', en: 'is larger than 2 GiB when unpacked, and has not been read. Unpack it, and check the file.' },
  bomb: { nb: 'blir over 1000 ganger større utpakket, og er ikke lest. Slik er ingen uttrekk; spør den som laget det.', en: 'becomes over 1000 times larger when unpacked, and has not been read. No extract is like that; ask whoever made it.' },
  'no-xml': { nb: 'har ingen XML-filer. Kontroller at arkivet er det rette.', en: 'holds no XML files. Check that it is the right archive.' },
};

/** A sentence on an archive, or on a file in it, that cannot be read. */
export function archiveMessage(path: string, reason: string): Localized {
  const said = reasons[reason] ?? reasons['broken']!;
  return { nb: `${path} ${said.nb}`, en: `${path} ${said.en}` };
}
