import { nationalCount } from '../counts/national.ts';
import type { Service } from '../extract/service.ts';
import { tjTjenType } from '../extract/slots.ts';
import { RecipientTotals, tallyRecipient } from './recipient-tally.ts';
import { defineRule } from './rule.ts';

const LEAST = 100;
const HOUSING = 29;
const UNKNOWN = 'unknown';

/** Whether an active row could be housing under another code: an expired 10, or a code that is none. */
function couldBeHousing(service: Service): boolean {
  return service.active && Number.isNaN(service.code) && !service.missing(tjTjenType);
}

/**
 * Many recipients, and none in housing. 12 and 13 count as housing; before 2019 they were the only codes for it. Silent
 * where unknown codes could be the missing housing (RULES, "One fault, one finding"): decides that one such row is enough.
 */
export const kpr801 = defineRule({
  id: 'KPR801',
  name: 'no-housing-services',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Ingen mottakere i bolig', en: 'No recipients in housing' },
  sources: ['DOMAIN §5 E-05', 'DOMAIN §6.0', 'RULES KPR801'],
  messages: {
    default: {
      nb: (p, t) => `Ingen av ${t.number(Number(p.recipients))} mottakere har kode ${p.codes}. ${t.accepts('bolig blir 0')} Kontroller at bolig er med i uttrekket.`,
      en: (p, t) => `None of ${t.number(Number(p.recipients))} recipients has code ${p.codes}. ${t.accepts('housing becomes 0')} Check that the export includes it.`,
    },
  },
  hovers: {
    default: {
      nb: (_, t) =>
        `Nesten alle kommuner har bolig til helse- og omsorgsformål; i 2023 gjaldt det ${t.percent(shareIn2023())} av mottakerne. Null skyldes ofte bytte av fagsystem eller et oppsett der boligene ligger under en annen tjeneste. Ta det opp med leverandøren før innsending.`,
      en: (_, t) =>
        `Nearly all municipalities have housing for health and care purposes; in 2023 it was ${t.percent(shareIn2023())} of the recipients. Zero is often caused by a change of record system or a set-up that files the housing under another service. Raise it with the vendor before sending.`,
    },
  },
  check: {
    person(person, report, context) {
      tallyRecipient(person, report, context);
      for (let i = 0; i < person.services.length; i++) if (couldBeHousing(person.services.at(i))) context.tally(UNKNOWN);
    },
    extract(totals, report, { year }) {
      const recipients = new RecipientTotals(totals);
      if (recipients.all < LEAST || recipients.with(HOUSING) > 0 || totals.get(UNKNOWN) > 0) return;
      report({ message: 'default', params: { recipients: recipients.all, codes: year < 2019 ? '12/13' : HOUSING } });
    },
  },
});

function shareIn2023(): number {
  const { persons, of } = nationalCount(HOUSING, 2023)!;
  return persons / of;
}
