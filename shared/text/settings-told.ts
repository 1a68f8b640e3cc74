import type { Language } from '../rules/rule.ts';

/** What is said of a change of the configuration or the baseline, by the extension and, to other editors, by the server. */
export const settingsTold = {
  nb: {
    turnedOff: (rule: string, file: string) => `${rule} er slått av i ${file}.`,
    accepted: (file: string) => `Funnet er godtatt i ${file} og telles ikke lenger.`,
    notStored: 'Lagre uttrekket som en fil først: konfigurasjonen gjelder filer.',
    unsaved: (file: string) => `${file} er åpen med endringer som ikke er lagret. Lagre den først.`,
    configBroken: (file: string) => `${file} kan ikke endres fordi den ikke er gyldig JSON. Rett den først.`,
  },
  en: {
    turnedOff: (rule: string, file: string) => `${rule} has been switched off in ${file}.`,
    accepted: (file: string) => `The finding is accepted in ${file} and counts no more.`,
    notStored: 'Save the extract as a file first: the configuration is about files.',
    unsaved: (file: string) => `${file} is open with changes that have not been saved. Save it first.`,
    configBroken: (file: string) => `${file} cannot be changed because it is no valid JSON. Correct it first.`,
  },
} as const satisfies Record<Language, object>;
