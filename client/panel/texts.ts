import type { Language } from '../../shared/rules/rule.ts';
import { language } from '../language.ts';

/** What the panel's host says. The page's words are in web/. */
interface PanelTexts {
  readonly title: (name: string) => string;
  readonly noFile: string;
  readonly choosePrevious: string;
  readonly previousButton: string;
  readonly extracts: string;
  readonly place: (line: number, person: number) => string;
  readonly places: (shown: number, total: number) => string;
  readonly noPlaces: string;
  readonly rulePage: string;
  readonly hide: string;
  readonly hiding: readonly (readonly [below: 0 | 5 | 10, label: string, detail: string])[];
  readonly saved: (name: string) => string;
  readonly notSaved: (why: string) => string;
  readonly nothingToSave: string;
  readonly openFolder: string;
  readonly help: string;
}

const texts: Readonly<Record<Language, PanelTexts>> = {
  nb: {
    title: (name) => `Antall: ${name}`,
    noFile: 'Åpne et KPR-uttrekk først.',
    choosePrevious: 'Velg fjorårets uttrekk',
    previousButton: 'Sammenlign',
    extracts: 'KPR-uttrekk',
    place: (line, person) => (person === 0 ? `Linje ${line}` : `Linje ${line}, person nr. ${person}`),
    places: (shown, total) => (shown === total ? `${total} steder. Skriv for å filtrere` : `Viser ${shown} av ${total} steder. Skriv for å filtrere`),
    noPlaces: 'Det er ingen steder å gå til i filen.',
    rulePage: 'Les om regelen',
    hide: 'Skal små tall skjules i filen?',
    hiding: [
      [5, 'Skjul tall under 5', 'Også tall de kan regnes ut av. Slik gjør FHI og SSB det.'],
      [10, 'Skjul tall til og med 10', 'Slik er tallene i Helsedirektoratets rapport.'],
      [0, 'Vis alle tall', 'Bare til eget bruk.'],
    ],
    saved: (name) => `${name} er lagret. Den inneholder ingen identiteter.`,
    notSaved: (why) => `Filen kunne ikke lagres: ${why}`,
    nothingToSave: 'Det er ingen tall å lagre: filen kan ikke leses til slutten.',
    openFolder: 'Åpne filen',
    help: 'Panelet viser, i denne rekkefølgen: hvem uttrekket gjelder, mottakere mot fjoråret, hva registeret vil gjøre, antallet per tjeneste, Måltall, alder og kjønn, datakvalitet, timer, og vedtak. Tab går fra del til del. / går til filteret, og Esc tømmer det. Enter på en rad i lista, en tjeneste eller et tall går til stedene i filen.',
  },
  en: {
    title: (name) => `Counts: ${name}`,
    noFile: 'Open a KPR extract first.',
    choosePrevious: 'Choose last year’s extract',
    previousButton: 'Compare',
    extracts: 'KPR extracts',
    place: (line, person) => (person === 0 ? `Line ${line}` : `Line ${line}, person no. ${person}`),
    places: (shown, total) => (shown === total ? `${total} places. Type to filter` : `Shows ${shown} of ${total} places. Type to filter`),
    noPlaces: 'There is no place in the file to go to.',
    rulePage: 'Read about the rule',
    hide: 'Shall small figures be hidden in the file?',
    hiding: [
      [5, 'Hide figures below 5', 'Also figures that tell them. This is what FHI and SSB do.'],
      [10, 'Hide figures up to 10', 'As in the report of the Directorate of Health.'],
      [0, 'Show all figures', 'For your own use only.'],
    ],
    saved: (name) => `${name} has been saved. It holds no identities.`,
    notSaved: (why) => `The file could not be saved: ${why}`,
    nothingToSave: 'There are no figures to save: the file cannot be read to its end.',
    openFolder: 'Open the file',
    help: 'The panel shows, in this order: whose extract it is, recipients against last year, what the registry will do, the number per service, the Måltall, age and sex, data quality, hours, and decisions. Tab goes from part to part. / goes to the filter, and Esc clears it. Enter on a row of the list, a service or a figure goes to the places in the file.',
  },
};

export function panelTexts(): PanelTexts {
  return texts[language()];
}
