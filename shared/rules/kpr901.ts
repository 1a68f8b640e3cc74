import { isEarlier, isGreatChange } from '../counts/compared.ts';
import { backThen, changeOf, changeParams } from './change.ts';
import { defineRule } from './rule.ts';

/**
 * The recipients changed by more than 20 % and at least 20 persons from the extract before. Decides: what is compared are
 * the counts of the register, during the year; two extracts of one year are not compared (KPR907).
 */
export const kpr901 = defineRule({
  id: 'KPR901',
  name: 'total-changed',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Antall mottakere er sterkt endret', en: 'The number of recipients has changed greatly' },
  sources: ['DOMAIN §5 E-25', 'DOMAIN §6.1 S-28', 'RULES KPR901'],
  messages: {
    default: {
      nb: (p, t) => `Mottakere: ${t.number(Number(p.now))}, mot ${t.number(Number(p.before))} ${backThen(p, t)} (${changeOf(p, t)}). Registeret godtar filen. Kontroller tallet, og noter hvorfor.`,
      en: (p, t) => `Recipients: ${t.number(Number(p.now))}, against ${t.number(Number(p.before))} ${backThen(p, t)} (${changeOf(p, t)}). The registry accepts the file. Check the number and note why.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Det er lite sannsynlig at antallet endrer seg mer enn 20 % på ett år; FHI ser på slike kommuner. Se på tabellen per tjeneste: én tjeneste forklarer ofte det meste. Bytte av fagsystem, ny praksis eller opprydding kan være gode grunner.',
      en: () =>
        'A change of more than 20% in a year is unlikely; FHI looks at such municipalities. See the table by service: one service often explains most of it. A new record system, a new practice or a clean-up can be good reasons.',
    },
  },
  check: {
    compare(current, previous, report) {
      const now = current.statistics.recipients.year;
      const before = previous.statistics.recipients.year;
      if (isEarlier(previous, current) && isGreatChange(now, before)) report({ message: 'default', params: changeParams(now, before, current, previous) });
    },
  },
});
