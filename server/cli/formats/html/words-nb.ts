import { textsOf } from '../../../../shared/rules/texts.ts';
import type { ReportWords } from './words.ts';

const number = (n: number): string => textsOf('nb').number(n);
const of = (n: number, all: number): string => (all === 1 ? 'Filen' : n === all ? `Alle de ${number(all)} filene` : `${number(n)} av ${number(all)} filer`);

export const nb: ReportWords = {
  title: (name) => `Kontroll av KPR-uttrekk: ${name}`,
  titleOfSeveral: (files) => `Kontroll av ${number(files)} KPR-uttrekk`,
  facts: { file: 'Fil', municipality: 'Kommune', format: 'Format', system: 'System', content: 'Innhold', size: 'Størrelse', checked: 'Kontrollert' },
  inShort: 'Kort sagt',
  verdict: {
    notChecked: (n, all) => `${of(n, all)} er ikke fullstendig kontrollert. Det som står her, gjelder bare det som er kontrollert.`,
    rejected: (n, all) => `Registeret avviser ${all === 1 ? 'hele filen slik den er' : `${of(n, all).toLowerCase()} slik de er`}.`,
    loss: {
      one: 'Filen kan sendes, og ingen feil gjør at meldingen avvises. Men noe går tapt hvis den sendes slik den er:',
      several: 'Filene kan sendes, og ingen feil gjør at meldinger avvises. Men noe går tapt hvis de sendes slik de er:',
      partly: 'Ingen av feilene som er funnet, gjør at meldingen avvises. Men noe går tapt:',
      besides: 'Ingen av de andre feilene gjør at meldingen avvises. Men noe går tapt:',
    },
    wrong: {
      one: 'Filen kan sendes, og registeret beholder alt. Men noen tall blir feil:',
      several: 'Filene kan sendes, og registeret beholder alt. Men noen tall blir feil:',
      partly: 'I det som er kontrollert, beholder registeret alt. Men noen tall blir feil:',
      besides: 'Ellers beholder registeret alt. Men noen tall blir feil:',
    },
    look: {
      one: 'Filen kan sendes, og registeret beholder alt. Noe er verdt å se på:',
      several: 'Filene kan sendes, og registeret beholder alt. Noe er verdt å se på:',
      partly: 'I det som er kontrollert, er noe verdt å se på:',
      besides: 'Ellers beholder registeret alt. Noe er verdt å se på:',
    },
    clean: { one: 'Filen kan sendes. Det er ingen funn.', several: 'Filene kan sendes. Det er ingen funn.', partly: 'Det er ingen funn i det som er kontrollert.', besides: 'Det er ingen andre funn.' },
    acceptedStay: 'Registeret kjenner ikke grunnlinjen og gjør det samme med dem som før. Det som står her, gjelder de andre funnene.',
    ask: 'En gyldig fil kan likevel ha gale tall: kontroller antallet mottakere per tjeneste før den sendes.',
  },
  rejects: () => 'feil gjør at registeret avviser hele meldingen.',
  deletes: () => 'feil gjør at registeret sletter rader:',
  wholePerson: (person) => `${person} med alle opplysninger`,
  nulls: (n) => (n === 1 ? 'verdi nulles' : 'verdier nulles'),
  nullsExplained: '(opplysningen forsvinner, raden blir):',
  drop: (n) => (n === 1 ? 'mottaker faller ut.' : 'mottakere faller ut.'),
  recipients: (inFile, year) => `Registeret vil telle ${number(year)} av ${number(inFile)} mottakere.`,
  wrong: () => 'funn der raden beholdes, men tall blir feil:',
  look: () => 'funn som er verdt å se på, men som kan være riktige:',
  other: (n) => `andre ${number(n)}`,
  total: 'I alt:',
  systemErrors: 'Feil som ikke er funn',
  toDo: { heading: 'Hvem gjør hva', deadline: 'Fristen for å sende inn er 15. januar. Rett i fagsystemet eller i uttrekket, og lag filen på nytt: det som bare rettes i filen, er feil igjen neste gang.', task: 'Gjøremål' },
  findings: {
    heading: 'Funnene, alvorligst først',
    means: 'Betyr',
    remedy: 'Slik rettes det',
    places: 'Steder i filen',
    person: 'Person nr. i filen',
    shown: (n, total) => `Viser ${number(n)} av ${number(total)}.`,
    noneShown: (total) => `Stedene (${number(total)}) er ikke med i denne rapporten.`,
    allPlaces: 'Alle steder står i regnearket som kpr-lint check --format csv lager av den samme filen.',
    unit: () => 'funn',
    fixable: (n) => `${number(n)} kan rettes trygt i filen`,
    consequence: { rejectMessage: 'meldingen avvises', deletePerson: 'personen slettes', deleteRow: 'raden slettes', setNull: 'verdien nulles', none: 'raden beholdes', look: 'kan være riktig' },
  },
  others: { heading: 'Andre funn', what: 'Hva' },
  notChecked: {
    heading: 'Dette er ikke kontrollert',
    reasons: {
      'no-previous': ['Fjoråret', 'var ikke med. Endringer fra året før er derfor ikke sett etter'],
      'no-ident-message': ['Identmeldingen', 'var ikke med. Testpersoner og feil i fødselsnumre er derfor ikke sett etter'],
      'year-unknown': ['Det som krever dataåret', 'er ikke kontrollert, fordi filen ikke sier hvilket år den gjelder'],
      'broken-xml': ['Filen som helhet', 'er ikke kontrollert, fordi den ikke kunne leses ferdig'],
      stopped: ['Regler som stanset', 'er ikke kjørt ferdig. Det er en feil i verktøyet'],
      off: ['Regler som er slått av,', 'er ikke kjørt'],
    },
    always: [
      ['Organisasjonsnumrene', 'er bare kontrollregnet. Verktøyet slår dem ikke opp, og går aldri på nett.'],
      ['Det som står i fagsystemet,', 'kjenner verktøyet ikke. En tjeneste eller en person som mangler i filen, kan det ikke se.'],
    ],
    newerFormat: (version) => ['Formatet', `er kontrollert som IPLOS ${version}, den siste versjonen som er offentlig beskrevet.`],
  },
  perFile: { overview: 'Filene', severities: { error: 'Feil', warning: 'Advarsler', info: 'Opplysninger' }, rules: 'Funn per regel', notFull: 'Ikke fullstendig kontrollert.', chaptersOf: (n, all) => `De ${number(n)} første av ${number(all)} filer har hvert sitt kapittel her. Kontroller de andre for seg, så får de sin egen rapport.` },
  made: (date) => `Rapporten er laget ${date}.`,
  privacy: {
    masked: 'Rapporten inneholder ingen navn, fødselsnumre eller id-er. «Person nr.» er rekkefølgen i filen. Antall funn er steder i filen, ikke personer.',
    full: 'Rapporten er laget med --detail full og kan inneholde id-er fra filen. «Person nr.» er rekkefølgen i filen. Antall funn er steder i filen, ikke personer.',
  },
};
