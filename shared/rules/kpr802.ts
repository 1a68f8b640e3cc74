import { tjSoknadDato, tjVedtDato } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

const LEAST = 100;
const SHARE = 0.95;

const BOTH = 'both';
const SAME = 'same';

/** In nearly every row that has both, the date of the application is that of the decision. Looks at all rows of the file. */
export const kpr802 = defineRule({
  id: 'KPR802',
  name: 'application-date-copied',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Søknadsdato lik vedtaksdato nesten overalt', en: 'Application date equals decision date nearly everywhere' },
  sources: ['DOMAIN §5 E-18', 'RULES KPR802'],
  messages: {
    default: {
      nb: (p, t) => `tjSoknadDato er lik tjVedtDato i ${t.percent(Number(p.share))} av ${t.number(Number(p.rows))} rader. ${t.mayBeRight} Kontroller om datoen kopieres.`,
      en: (p, t) => `tjSoknadDato equals tjVedtDato in ${t.percent(Number(p.share))} of ${t.number(Number(p.rows))} rows. ${t.mayBeRight} Check whether the date is copied.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Noen fagsystemer setter søknadsdato lik vedtaksdato når saksbehandleren ikke fyller den ut. Saksbehandlingstiden blir da 0 dager. Kontroller noen saker i fagsystemet, og ta oppsettet opp med leverandøren om datoen ikke er den virkelige.',
      en: () =>
        'Some record systems set the date of the application to that of the decision when nobody fills it in. The time to decide then becomes 0 days. Check some cases in the record system, and raise the set-up with the vendor if the date is not the real one.',
    },
  },
  check: {
    person({ services }, _report, context) {
      let both = 0;
      let same = 0;
      for (let i = 0; i < services.length; i++) {
        const { values } = services.at(i);
        const days = values[tjVedtDato]! - values[tjSoknadDato]!;
        if (Number.isNaN(days)) continue;
        both++;
        if (days === 0) same++;
      }
      if (both > 0) context.tally(BOTH, both);
      if (same > 0) context.tally(SAME, same);
    },
    extract(totals, report) {
      const rows = totals.get(BOTH);
      const share = totals.get(SAME) / rows;
      if (rows >= LEAST && share > SHARE) report({ message: 'default', params: { share, rows } });
    },
  },
});
