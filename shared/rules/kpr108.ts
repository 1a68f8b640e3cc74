import { iiLagetDato } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

/** The extract was made before the year was over, so that its last days are missing. */
export const kpr108 = defineRule({
  id: 'KPR108',
  name: 'created-before-period-ends',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Laget før dataåret var slutt', en: 'Made before the data year ended' },
  sources: ['DOMAIN §0.1', 'RULES KPR108'],
  messages: {
    default: {
      nb: (p, t) => `iiLagetDato er ${p.made}, før ${t.date(Number(p.end))}. ${t.mayBeRight} Skal filen sendes, ta ut året på nytt.`,
      en: (p, t) => `iiLagetDato is ${p.made}, before ${t.date(Number(p.end))}. ${t.mayBeRight} To send the file, export the year again.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Uttrekket er laget før dataåret var over, så det som skjedde siden, er ikke med. For en prøve er det i orden. Innsendingen er i januar året etter: lag da et nytt uttrekk.',
      en: () =>
        'The extract was made before the data year was over, so what has happened since is not in it. For a trial that is fine. The submission is in January of the year after: make a new extract then.',
    },
  },
  check: {
    header(header, report, { period }) {
      if (header.values[iiLagetDato]! < period.end) report({ row: header, slot: iiLagetDato, message: 'default', params: { made: shown(header, iiLagetDato), end: period.end } });
    },
  },
});
