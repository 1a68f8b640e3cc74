import type { Guide } from './guide.ts';

export const kpr906: Guide = {
  finds: {
    nb: 'En person i uttrekket har ingen ident i identmeldingen, eller en ident har ingen person. Typen er ikke fødselsnummer (1), D-nummer (2) eller DUF-nummer (10). Eller fødselsnummeret eller D-nummeret kan ikke tilhøre noen: feil lengde, dato eller kontrollsifre, eller et syntetisk nummer, der 40, 65 eller 80 er lagt til måneden. DUF-numre kontrolleres ikke. Gis bare identmeldingen, kontrolleres numrene for seg.',
    en: 'A person of the extract has no identity in the ident message, or an identity has no person. The type is not national identity number (1), D-number (2) or DUF number (10). Or the national identity number or D-number can belong to nobody: a wrong length, date or check digits, or a synthetic number, with 40, 65 or 80 added to the month. DUF numbers are not judged. Where only the ident message is given, the numbers are checked by themselves.',
  },
  matters: {
    nb: 'Det er identen som knytter tjenestene til et menneske. Uten den kan personen ikke følges fra år til år, og alder og kjønn kan ikke kontrolleres; personer uten begge deler er holdt utenfor tallene. At bare typene 1, 2 og 10 gir en person i registeret, står i beskrivelsen av registerets fortløpende meldinger; for årsmeldingen er det sluttet av den.',
    en: 'It is the identity that ties the services to a human being. Without it the person cannot be followed from year to year, and age and sex cannot be checked; persons without both are left out of the figures. That only types 1, 2 and 10 give a person in the registry stands in the description of its continuous messages; for the yearly message it is inferred from that.',
  },
  example: {
    nb: 'Uttrekket har 1 204 personer og identmeldingen 1 203. Person nr. 88 i uttrekket har en pePeID som ingen pid i identmeldingen er lik: den får et funn. Riktig er 1 204 identer, hver med samme pid som pePeID til én person, typeID 1, 2 eller 10 og et nummer med riktige kontrollsifre.',
    en: 'The extract has 1,204 persons and the ident message 1,203. Person no. 88 of the extract has a pePeID that equals no pid of the ident message: it gets a finding. Right are 1,204 identities, each with a pid equal to the pePeID of one person, a typeID of 1, 2 or 10, and a number with right check digits.',
  },
  remedy: {
    nb: 'Lag begge meldingene i samme kjøring, og bland ikke filer fra to uttrekk. Er nummeret feil, slår du opp personen i folkeregisteret og retter det i fagsystemet; et hjelpenummer byttes ut så snart personen har fått et eget. Mangler identen for mange, må leverandøren velge ut personene på samme måte i begge meldinger.',
    en: 'Make both messages in one run, and do not mix files of two extracts. If the number is wrong, look the person up in the population register and correct it in the record system; a temporary number is replaced as soon as the person has one. If many identities are missing, the vendor must select the persons in the same way for both messages.',
  },
};
