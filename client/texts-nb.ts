import { ruleWords } from '../shared/text/rule-words.ts';
import { grouped, timeOfDay } from './number.ts';
import type { Texts } from './texts.ts';

const number = (n: number): string => grouped(n, '\u00a0');
const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const { severity, actions } = ruleWords('nb');

export const nb: Texts = {
  severity,
  actions,
  totals: ({ error, warning, info }) =>
    [error > 0 ? `${number(error)} feil` : '', warning > 0 ? plural(warning, 'advarsel', 'advarsler') : '', info > 0 ? plural(info, 'opplysning', 'opplysninger') : ''].filter(Boolean).join(', ') || 'ingen funn',
  number,
  milliseconds: (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1).replace('.', ',')} s`),
  time: (at) => timeOfDay(at, '.'),
  status: {
    name: 'KPR-uttrekk',
    checking: 'KPR: kontrollerer …',
    notExtract: 'Ikke KPR',
    unchecked: 'KPR: ikke kontrollert',
    partial: 'delvis',
    stopped: 'KPR Lint er stanset',
    fromDisk: 'lest fra disk',
    checkedAt: (time, elapsed) => `kontrollert kl. ${time} på ${elapsed}`,
    showFindings: 'Vis funn',
    why: 'Hvorfor?',
  },
  why: {
    noFile: 'Ingen fil er åpen. Åpne et uttrekk, eller høyreklikk det i filutforskeren og velg «Kontroller dette uttrekket».',
    notXml: (language) => `Filen er åpnet som ${language}, ikke som XML. KPR Lint kontrollerer bare XML. Bytt språkmodus til XML.`,
    elsewhere: (scheme) => `Dokumentet er ikke en fil som kan rettes (${scheme}:), og kontrolleres ikke. Åpne filen selv.`,
    waiting: 'Filen blir kontrollert nå.',
    tooLarge: 'Filen er større enn 50 MB. Så store filer gir ikke VS Code videre til utvidelser; den kontrolleres fra disk, og på nytt hver gang den lagres.',
    serverStopped: 'KPR Lint har stanset flere ganger og er ikke startet på nytt. Ingen filer kontrolleres. Start den på nytt; skjer det igjen, meld feilen.',
    checked: (name, totals) => `${name} er kontrollert: ${totals}.`,
    reasons: {
      'not-extract': (root) => `Filen er ikke et KPR-uttrekk: ${root === '' ? 'den har ikke noe rotelement' : `rotelementet er <${root}>, ikke <IPLOS>`}. Ingenting er galt med den av den grunn.`,
      disabled: () => 'Kontrollen er slått av i innstillingen kprLint.enable. Ingen filer kontrolleres.',
      crashed: () => 'Kontrollen av denne filen har stanset to ganger og er lagt til side til filen endres. Andre filer kontrolleres. Meld feilen.',
      'record-too-large': (line) => `Det som begynner på linje ${line}, er for stort til å leses. Det som står før, er kontrollert.`,
      'broken-xml': () => 'XML-en er brutt. Det som kan leses, er kontrollert; reglene for filen som helhet er ikke kjørt.',
      'config-error': (fault) => `Konfigurasjonen kan ikke brukes: ${fault}`,
    },
    rulesStopped: (rules) => `Disse reglene stanset og er ikke kjørt ferdig: ${rules}. De andre er det. Meld feilen.`,
    configFault: (file, fault) => `${file} kan ikke brukes (${fault}) Reglene gjelder slik de er forvalgt.`,
  },
  view: {
    title: 'Funn',
    badge: (errors) => `${number(errors)} feil i KPR-uttrekk`,
    capped: (shown, total) => `Editoren viser de ${number(shown)} alvorligste av ${number(total)}.`,
    listed: (listed, total) => (listed === 0 ? `Stedene er ikke listet: filen har for mange alvorligere funn. I alt ${number(total)}.` : `Viser ${number(listed)} av ${number(total)}.`),
    place: (line, person) => (person === 0 ? `Linje ${line}` : `Linje ${line}, person ${person}`),
    none: 'Ingen funn.',
  },
  check: {
    files: (n) => plural(n, 'uttrekk', 'uttrekk'),
    progress: 'KPR Lint kontrollerer',
    chooseFolder: 'Velg mappen som skal kontrolleres',
    folderButton: 'Kontroller',
    nothing: 'Ingen uttrekk er kontrollert.',
    foreign: (n) => `${plural(n, 'annen XML-fil', 'andre XML-filer')} er utelatt.`,
    left: (n) => `Avbrutt: ${plural(n, 'fil', 'filer')} er ikke kontrollert.`,
    problems: (n) => `${plural(n, 'fil', 'filer')} kunne ikke kontrolleres, eller ikke ferdig; loggen forteller hvorfor.`,
    large: (name) => `${name} er større enn 50 MB og kontrolleres fra disk. Funnene står i visningen KPR: Funn.`,
    noDisk: 'Filer på disk kan ikke leses i dette arbeidsområdet.',
  },
  fix: {
    none: 'Filen har ingen trygge feil å rette.',
    done: (n) => `${plural(n, 'trygg feil', 'trygge feil')} er rettet i filen. Rett også i fagsystemet, ellers kommer de tilbake i neste uttrekk.`,
    rest: 'Noen rettelser lå oppå hverandre og er ikke gjort. Rett en gang til.',
    notOpen: 'Åpne uttrekket først. Filer over 50 MB kan ikke rettes i editoren.',
    failed: 'Filen ble endret imens, og ingenting er rettet. Prøv på nytt.',
  },
  generate: {
    persons: 'Hvor mange personer skal uttrekket ha?',
    personsRange: 'Et helt tall fra 1 til 5000',
    faults: 'Hvilke feil skal legges inn?',
    faultsHint: 'Velg ingen for et uttrekk uten feil',
    making: 'Lager et syntetisk uttrekk',
  },
  rule: {
    choose: 'Velg en regel',
  },
  report: {
    hide: 'Skal små tall skjules i rapporten?',
    hiding: [
      [5, 'Skjul tall under 5', 'For en rapport som sendes ut av huset'],
      [10, 'Skjul tall til og med 10', 'Som i Helsedirektoratets rapport'],
      [0, 'Skjul ingen tall', 'Bare til egen bruk'],
    ],
    suffix: 'rapport',
    making: 'Lager rapporten',
    saved: (name) => `${name} er lagret. Rapporten inneholder ingen identiteter; se gjennom den før du sender den.`,
    failed: (why) => `Rapporten kunne ikke lages: ${why}`,
  },
  server: {
    restarted: 'KPR Lint stanset og er startet på nytt.',
    gaveUp: 'KPR Lint har stanset fem ganger og startes ikke på nytt av seg selv. Ingen filer kontrolleres nå.',
    setAside: (name) => `Kontrollen av ${name} har stanset KPR Lint to ganger. Filen er lagt til side til den endres; andre filer kontrolleres.`,
    failed: 'KPR Lint kunne ikke startes. Ingen filer kontrolleres.',
    byHand: 'KPR Lint er startet på nytt.',
  },
  buttons: {
    showFindings: 'Vis funn',
    openFile: 'Åpne filen',
    checkFromDisk: 'Kontroller fra disk',
    settings: 'Åpne innstillingen',
    restart: 'Start på nytt',
    log: 'Vis loggen',
    changeLanguageMode: 'Bytt språkmodus',
  },
};
