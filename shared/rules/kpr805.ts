import { nationalCodes, nationalCount } from '../counts/national.ts';
import { RecipientTotals, tallyRecipient } from './recipient-tally.ts';
import { defineRule } from './rule.ts';

const LEAST = 500;
/** How many times the national share, or how small a part of it. */
const TIMES = 5;
/** Other codes that a message has room for. */
const NAMED = 4;

/**
 * A code's share of the recipients is far from the national one, which is that of the published year nearest to the data
 * year. Decides: a code that nobody has is no implausible share (KPR801 and KPR804 speak of those that are common, and rare
 * ones are absent in most municipalities). The code that is farthest off is named first.
 */
export const kpr805 = defineRule({
  id: 'KPR805',
  name: 'implausible-share',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'En tjeneste har en uvanlig stor eller liten andel', en: 'A service has an unusually large or small share' },
  sources: ['DOMAIN §5 E-07', 'DOMAIN §5 E-29', 'DOMAIN §7.1', 'RULES KPR805'],
  messages: {
    default: {
      nb: (p, t) => `Kode ${p.code}: ${t.percent(Number(p.share))} av mottakerne, mot ${t.percent(Number(p.national))} i landet${p.others === '' ? '' : ` (også ${p.others})`}. ${t.mayBeRight} Kontroller kodene.`,
      en: (p, t) => `Code ${p.code}: ${t.percent(Number(p.share))} of the recipients, against ${t.percent(Number(p.national))} in the country${p.others === '' ? '' : ` (also ${p.others})`}. ${t.mayBeRight} Check the codes.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Andelen er mer enn fem ganger, eller mindre enn en femtedel, av den i landet. Ofte er en tjeneste ført under feil kode i fagsystemets oppsett, slik at én kode får for mange og en annen for få. Se hvilke tjenester i fagsystemet som gir koden; store forskjeller kan også være riktige.',
      en: () =>
        'The share is more than five times, or less than a fifth, of that in the country. Often a service is mapped to the wrong code in the set-up of the record system, so that one code has too many and another too few. See which services of the record system give the code; great differences may also be right.',
    },
  },
  check: {
    person: tallyRecipient,
    extract(totals, report, { year }) {
      const recipients = new RecipientTotals(totals);
      const { all } = recipients;
      if (all < LEAST) return;
      const implausible = nationalCodes.flatMap((code) => {
        const persons = recipients.with(code);
        const national = nationalCount(code, year)!;
        // In whole numbers: share against national share.
        const here = persons * national.of;
        const there = national.persons * all;
        if (persons === 0 || (here <= there * TIMES && here * TIMES >= there)) return [];
        return [{ code, share: persons / all, national: national.persons / national.of, off: Math.max(here / there, there / here) }];
      });
      const worst = implausible.sort((a, b) => b.off - a.off || a.code - b.code)[0];
      if (worst === undefined) return;
      const { code, share, national } = worst;
      const others = implausible.slice(1, NAMED + 1).map((other) => other.code).join(', ');
      report({ message: 'default', params: { code, share, national, others: implausible.length > NAMED + 1 ? `${others} …` : others } });
    },
  },
});
