import { defineRule, nameShown } from './rule.ts';

/**
 * The declared encoding is not that of the bytes, or is none that is read: UTF-8, UTF-16 with a byte order mark, ISO-8859-1
 * and Windows-1252 are. Text in an undeclared encoding is no valid UTF-8: KPR001.
 */
export const kpr009 = defineRule({
  id: 'KPR009',
  name: 'encoding-mismatch',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Tegnsettet er et annet enn det som er oppgitt', en: 'The encoding is not the declared one' },
  sources: ['RULES KPR009', 'XML 1.0 §4.3.3'],
  messages: {
    mismatch: {
      nb: (p, t) => `Filen er i ${p.actual}, men oppgir et annet tegnsett. ${t.rejects} Rett deklarasjonen i uttrekket.`,
      en: (p, t) => `The file is in ${p.actual}, but declares another encoding. ${t.rejects} Correct the declaration in the export.`,
    },
    notUtf8: {
      nb: (_, t) => `Filen er ikke i UTF-8, som den oppgir. ${t.rejects} Lag uttrekket på nytt i UTF-8.`,
      en: (_, t) => `The file is not in UTF-8, as it declares. ${t.rejects} Export it again in UTF-8.`,
    },
    utf16: {
      nb: (p, t) => `Filen er i ${p.actual}; det må oppgis, med byte order mark. ${t.rejects} Lag uttrekket på nytt i UTF-8.`,
      en: (p, t) => `The file is in ${p.actual}; that must be declared, with a byte order mark. ${t.rejects} Export again in UTF-8.`,
    },
    unsupported: {
      nb: (p, t) => `Tegnsettet ${p.name} leses ikke. ${t.rejects} Lag uttrekket på nytt i UTF-8.`,
      en: (p, t) => `The encoding ${p.name} is not read. ${t.rejects} Export it again in UTF-8.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Filens første linje sier hvilket tegnsett den er skrevet i, og det stemmer ikke med innholdet. Da blir æ, ø og å til andre tegn, eller filen kan ikke leses. Ofte er filen lagret på nytt i et annet program. Lag uttrekket på nytt, helst i UTF-8.',
      en: () =>
        'The first line of the file says which encoding it is written in, and that is not what the content is. Then æ, ø and å become other characters, or the file cannot be read. Often it was saved again in another program. Export again, preferably in UTF-8.',
    },
    unsupported: {
      nb: () => 'Filen oppgir et tegnsett som verken registeret eller dette verktøyet kan ventes å lese. Her er den lest som UTF-8, så bokstaver kan være feil. Lag uttrekket på nytt i UTF-8.',
      en: () => 'The file declares an encoding that neither the registry nor this tool can be expected to read. It has been read as UTF-8 here, so letters may be wrong. Export again in UTF-8.',
    },
  },
  check: {
    fault({ code, detail }, report) {
      if (code === 'encoding-unsupported') report({ message: 'unsupported', params: { name: nameShown(detail) } });
      else if (code === 'encoding-mismatch') report({ message: detail === '' ? 'notUtf8' : detail.startsWith('UTF-16') ? 'utf16' : 'mismatch', params: { actual: detail } });
    },
  },
});
