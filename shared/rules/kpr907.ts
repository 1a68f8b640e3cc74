import { isSameExtract } from '../counts/compared.ts';
import { defineRule } from './rule.ts';

/** The two files that are compared are of one municipality, district and year: the other rules on two years are silent. */
export const kpr907 = defineRule({
  id: 'KPR907',
  name: 'same-extract-twice',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'To filer fra samme kommune, bydel og år', en: 'Two files of the same municipality, district and year' },
  sources: ['DOMAIN §0.1', 'RULES KPR907'],
  messages: {
    default: {
      nb: (p, t) => `Begge filene gjelder ${p.municipality}, bydel ${p.district}, i ${p.year}. ${t.accepts('den siste erstatter den første')} Velg riktige filer.`,
      en: (p, t) => `Both files are of ${p.municipality}, district ${p.district}, ${p.year}. ${t.accepts('the later replaces the other')} Choose the right files.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Flere innsendinger i samme år er vanlig, og den siste erstatter de andre. Sammenlignes de, sier endringene ingenting om utviklingen fra år til år. Velg fjorårets uttrekk som det andre; er det to uttrekk av samme år som skal sendes, send bare det siste.',
      en: () =>
        'Several submissions in one year are common, and the last replaces the others. Compared with each other, they say nothing of the change from year to year. Choose last year’s extract as the other; if there are two extracts of one year to be sent, send only the last.',
    },
  },
  check: {
    compare(current, previous, report) {
      if (!isSameExtract(current, previous)) return;
      const { municipality, district } = current.facts;
      report({ message: 'default', params: { municipality: { quoted: municipality }, district: { quoted: district }, year: current.statistics.dataYear } });
    },
  },
});
