import { tjTilDato } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

/** The service had ended before the data year began. Extracts hold some history, so the rule is off unless it is asked for. */
export const kpr311 = defineRule({
  id: 'KPR311',
  name: 'ended-before-data-year',
  severity: 'info',
  registryAction: 'none',
  actor: 'vendor',
  offByDefault: true,
  needsYear: true,
  summary: { nb: 'Tjenesten var slutt før dataåret', en: 'The service had ended before the data year' },
  sources: ['DOMAIN §0.1', 'RULES KPR311'],
  messages: {
    default: {
      nb: (p, t) => `tjTilDato ${p.end} er før dataåret ${p.year}. ${t.mayBeRight} Kontroller om raden hører til i uttrekket.`,
      en: (p, t) => `tjTilDato ${p.end} is before the data year ${p.year}. ${t.mayBeRight} Check whether the row belongs in the extract.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Tjenesten var slutt før dataåret begynte, så den teller ikke med i årets tall. En del historikk er vanlig i et uttrekk. Er det svært mange slike rader, er det en sak for leverandøren.',
      en: () =>
        "The service had ended before the data year began, so that it does not count in the year's figures. Some history is common in an extract. If there are very many such rows, it is a matter for the vendor.",
    },
  },
  check: {
    service(service, report, { period }) {
      if (!(service.values[tjTilDato]! < period.start)) return;
      report({ row: service, slot: tjTilDato, message: 'default', params: { end: shown(service, tjTilDato), year: period.year } });
    },
  },
});
