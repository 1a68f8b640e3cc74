import { type IdentEntry, type IdentSaid, defineRule } from './rule.ts';

/** Volven 9032: national identity number, D-number, DUF number. Others tell the register neither age nor sex. */
const ACCEPTED: readonly number[] = [1, 2, 10];

/**
 * The ident message and the extract do not fit together, or an identity is none. Decides: where nothing is given to pair
 * with, the entries are judged by themselves; a number with wrong check digits is not called synthetic as well; D-numbers
 * and national identity numbers are judged by their own digits, whichever of the two typeID says; DUF numbers are not
 * judged. Synthetic is a number with right check digits whose month is raised by 40, 65 or 80.
 */
export const kpr906 = defineRule({
  id: 'KPR906',
  name: 'ident-missing',
  severity: 'error',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Identen mangler, er av feil type eller er ikke et ekte nummer', en: 'The identity is missing, of a wrong type, or no real number' },
  sources: ['DOMAIN §0.1', 'DOMAIN §5 E-24', 'DOMAIN §5 E-35', 'RULES KPR906'],
  messages: {
    noEntry: {
      nb: () => 'pePeID finnes ikke i identmeldingen. Registeret beholder raden, men vet ikke hvem personen er. Lag begge meldingene på nytt.',
      en: () => 'pePeID is not in the ident message. The registry keeps the row but does not know who the person is. Export both again.',
    },
    noPerson: {
      nb: () => 'pid finnes ikke som pePeID i uttrekket. Registeret godtar filen, men identen er ingens. Lag begge meldingene på nytt.',
      en: () => 'pid is no pePeID of the extract. The registry accepts the file, but the identity is nobody’s. Export both messages again.',
    },
    type: {
      nb: (p) => `typeID er ${p.type}, ikke 1, 2 eller 10. Registeret beholder raden, men alder og kjønn blir ukjent. Finn et gyldig nummer.`,
      en: (p) => `typeID is ${p.type}, not 1, 2 or 10. The registry keeps the row, but age and sex become unknown. Find a valid number.`,
    },
    noType: {
      nb: () => 'typeID er ikke 1, 2 eller 10. Registeret beholder raden, men alder og kjønn blir ukjent. Rett typen i fagsystemet.',
      en: () => 'typeID is not 1, 2 or 10. The registry keeps the row, but age and sex become unknown. Correct it in the record system.',
    },
    length: {
      nb: () => 'fid har ikke 11 siffer. Registeret beholder raden, men vet ikke hvem personen er. Rett nummeret i fagsystemet.',
      en: () => 'fid does not have 11 digits. The registry keeps the row but does not know who it is. Correct it in the record system.',
    },
    checkDigits: {
      nb: () => 'fid har feil kontrollsifre. Registeret beholder raden, men vet ikke hvem personen er. Rett nummeret i fagsystemet.',
      en: () => 'fid has wrong check digits. The registry keeps the row but does not know who it is. Correct it in the record system.',
    },
    date: {
      nb: () => 'fid begynner ikke med en fødselsdato. Registeret beholder raden, men vet ikke hvem personen er. Rett nummeret.',
      en: () => 'fid does not begin with a date of birth. The registry keeps the row but does not know who it is. Correct the number.',
    },
    synthetic: {
      nb: (p) => `fid er syntetisk: måneden er økt med ${p.series}. Registeret godtar filen, men teller en testperson. Slett den i fagsystemet.`,
      en: (p) => `fid is synthetic: ${p.series} is added to the month. The registry accepts the file but counts a test person. Delete it in the record system.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'De to meldingene lages sammen: hver person i uttrekket skal ha én ident med samme pid, og hver ident sin person. Ellers kan registeret ikke koble tjenestene til et menneske. Lag begge på nytt i samme kjøring; skjer det igjen, er det en sak for leverandøren.',
      en: () =>
        'The two messages are made together: each person of the extract must have one identity with the same pid, and each identity its person. Otherwise the registry cannot tie the services to a human being. Export both in one run; if it recurs, it is a matter for the vendor.',
    },
    type: {
      nb: () => 'Registeret kjenner bare fødselsnummer (1), D-nummer (2) og DUF-nummer (10). Med andre typer kan det ikke utlede alder og kjønn, og personen faller ut av tabellene. Finn ut om personen har fått et gyldig nummer, og legg det inn i fagsystemet.',
      en: () => 'The registry knows national identity numbers (1), D-numbers (2) and DUF numbers (10) only. With other types it cannot derive age and sex, and the person falls out of the tables. Find out whether the person has been given a valid number, and enter it in the record system.',
    },
    noType: {
      nb: () => 'typeID sier hva slags nummer som står i fid, etter kodeverk 9032, og mangler eller er ikke en kode derfra. Bare fødselsnummer (1), D-nummer (2) og DUF-nummer (10) gir alder og kjønn. Er typen riktig i fagsystemet, er det en sak for leverandøren.',
      en: () => 'typeID says what kind of number fid holds, by codebook 9032, and is missing or no code of it. Only national identity numbers (1), D-numbers (2) and DUF numbers (10) give age and sex. If the type is right in the record system, it is a matter for the vendor.',
    },
    ...same(['length', 'checkDigits', 'date'], {
      nb: () => 'Et fødselsnummer eller D-nummer har 11 siffer: en dato, et løpenummer og to kontrollsifre som avslører tastefeil. Dette nummeret kan ikke tilhøre noen. Slå opp personen i Folkeregisteret, og rett nummeret i fagsystemet.',
      en: () => 'A national identity number or D-number has 11 digits: a date, a serial number and two check digits that reveal slips of the keyboard. This number can belong to nobody. Look the person up in the population register, and correct the number in the record system.',
    }),
    synthetic: {
      nb: () => 'Syntetiske numre har en måned økt med 40, 65 eller 80, så de aldri er noens. De brukes i test og hører ikke hjemme i et uttrekk. Står det et hjelpenummer her, er det av en annen type enn typeID sier. Slett testpersonen, eller rett typen, i fagsystemet.',
      en: () => 'Synthetic numbers have 40, 65 or 80 added to the month, so that they are never anybody’s. They are for testing and do not belong in an export. If this is a temporary number, it is of another type than typeID says. Delete the test person, or correct the type, in the record system.',
    },
  },
  check: {
    ident(entry, report) {
      if (entry.of === 'extract') {
        if (entry.paired === false) report({ field: 'pePeID', message: 'noEntry', actor: 'vendor' });
        return;
      }
      if (entry.paired === false) report({ field: 'pid', message: 'noPerson', actor: 'vendor' });
      if (!ACCEPTED.includes(entry.type)) report(wrongType(entry));
      else judgeNumber(entry, report);
    },
  },
});

function wrongType({ type }: IdentEntry): IdentSaid {
  return Number.isNaN(type) ? { field: 'typeID', message: 'noType', actor: 'both' } : { field: 'typeID', message: 'type', params: { type } };
}

function judgeNumber({ number, series }: IdentEntry, report: (finding: IdentSaid) => void): void {
  if (number === 'wrong-length') report({ field: 'fid', message: 'length' });
  else if (number === 'wrong-check-digits') report({ field: 'fid', message: 'checkDigits' });
  else if (number === 'wrong-date') report({ field: 'fid', message: 'date' });
  else if (number === 'synthetic') report({ field: 'fid', message: 'synthetic', params: { series } });
}

function same<T>(keys: readonly string[], text: T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, text]));
}
