import { formats } from '../extract/format.ts';
import { ABSENT } from '../extract/row.ts';
import { versjon } from '../extract/slots.ts';
import { ROW, defineRule, shown } from './rule.ts';

/** The last data year of which the register's format is public. */
const LAST_KNOWN_YEAR = 2021;

/**
 * Namespace and versjon are not one of the known pairs. Decides that a namespace that is known makes the finding an error
 * in every year: that schema is public, and its versjon is fixed. Only an unknown namespace may be that of a newer format.
 * A missing versjon beside a known namespace is KPR006's alone, and one that cannot be read that of KPR001 or KPR002.
 */
export const kpr003 = defineRule({
  id: 'KPR003',
  name: 'unknown-format-version',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Ukjent versjon av formatet', en: 'Unknown version of the format' },
  sources: ['DOMAIN §0', 'DOMAIN §9.14', 'RULES KPR003'],
  messages: {
    version: {
      nb: (p, t) => `versjon er ${t.quote(p.version!)}, men navnerommet gjelder ${p.expected}. ${t.rejects} Rett uttrekket.`,
      en: (p, t) => `versjon is ${t.quote(p.version!)}, but the namespace is that of ${p.expected}. ${t.rejects} Correct the export.`,
    },
    blanks: {
      nb: (p, t) => `versjon har mellomrom rundt ${p.expected}. ${t.rejects} Fjern dem i uttrekket.`,
      en: (p, t) => `versjon has white space around ${p.expected}. ${t.rejects} Remove it in the export.`,
    },
    namespace: {
      nb: (p, t) => `Navnerommet er ikke kjent; filen er kontrollert som ${p.expected}. ${t.rejects} Rett uttrekket.`,
      en: (p, t) => `The namespace is not known; the file was checked as ${p.expected}. ${t.rejects} Correct the export.`,
    },
    newer: {
      nb: (p, t) => `Formatet er ikke kjent for ${p.year}; filen er kontrollert som ${p.expected}. ${t.mayBeRight}`,
      en: (p, t) => `The format is not known for ${p.year}; the file was checked as ${p.expected}. ${t.mayBeRight}`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Kjente par er navnerommet …/iplos/2018 med versjon 3.5 og …/iplos/2019 med versjon 3.7, som dataårene 2019, 2020 og 2021 også bruker. Registeret kan ikke lese en melding i et annet format. Be leverandøren rette uttrekket.',
      en: () =>
        'The known pairs are the namespace …/iplos/2018 with versjon 3.5, and …/iplos/2019 with versjon 3.7, which the data years 2019, 2020 and 2021 also use. The registry cannot read a message in another format. Ask the vendor to correct the export.',
    },
    newer: {
      nb: () =>
        'Hvilket format registeret bruker for dataår etter 2021, er ikke offentlig kjent. Filen er derfor kontrollert som den nærmeste kjente versjonen, og funn om formatet kan være feil. Spør leverandøren om kravspesifikasjonen for dataåret.',
      en: () =>
        'Which format the registry uses for data years after 2021 is not publicly known. The file was therefore checked as the nearest known version, and findings on its form may be wrong. Ask the vendor for the specification of the data year.',
    },
  },
  check: {
    root(root, report, context, { namespace, known }) {
      if (known) return;
      const expected = root.field(versjon).fixed ?? '';
      const own = formats.find((format) => format.namespace === namespace);
      if (own !== undefined) {
        if (root.states[versjon] === ABSENT || root.unread(versjon)) return;
        report({ row: root, slot: versjon, message: root.text(versjon) === expected ? 'blanks' : 'version', params: { version: shown(root, versjon), expected: own.version } });
      } else if (context.year > LAST_KNOWN_YEAR) {
        report({ row: root, slot: ROW, message: 'newer', params: { year: context.year, expected }, severity: 'info', registryAction: 'none' });
      } else report({ row: root, slot: ROW, message: 'namespace', params: { expected } });
    },
  },
});
