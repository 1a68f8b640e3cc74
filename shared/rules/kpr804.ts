import { nationalCodes, nationalCount } from '../counts/national.ts';
import { isValidServiceCode } from '../extract/services.ts';
import { RecipientTotals, tallyRecipient } from './recipient-tally.ts';
import { defineRule } from './rule.ts';

const LEAST = 500;
/** Of all recipients nationally, in per cent. */
const SHARE = 1;
const HOUSING = 29;
/** Codes that a message has room for. */
const NAMED = 6;

/**
 * Nobody among many recipients has a code that is common in the country. The national numbers are those of the published
 * year nearest to the data year. Decides: housing is left to KPR801, and codes that were not valid in the data year are
 * not missed.
 */
export const kpr804 = defineRule({
  id: 'KPR804',
  name: 'service-absent',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'En vanlig tjeneste mangler', en: 'A common service is absent' },
  sources: ['DOMAIN §5 E-26', 'DOMAIN §7.1', 'RULES KPR804'],
  messages: {
    one: {
      nb: (p, t) => `Ingen av ${t.number(Number(p.recipients))} mottakere har kode ${p.codes}. ${t.mayBeRight} Kontroller at tjenesten er med i uttrekket.`,
      en: (p, t) => `None of ${t.number(Number(p.recipients))} recipients has code ${p.codes}. ${t.mayBeRight} Check that the export includes it.`,
    },
    several: {
      nb: (p, t) => `Ingen av ${t.number(Number(p.recipients))} mottakere har kode ${t.or(String(p.codes).split(' '))}${Number(p.more) > 0 ? ` (og ${p.more} til)` : ''}. ${t.mayBeRight} Kontroller uttrekket.`,
      en: (p, t) => `None of ${t.number(Number(p.recipients))} recipients has code ${t.or(String(p.codes).split(' '))}${Number(p.more) > 0 ? ` (and ${p.more} more)` : ''}. ${t.mayBeRight} Check the export.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Mer enn 1 % av mottakerne i landet har tjenesten, men ingen i denne filen. Ofte ligger den under en annen kode, eller den er ikke med i oppsettet etter et bytte av fagsystem. Se etter i fagsystemet om kommunen har tjenesten, og ta det i så fall opp med leverandøren.',
      en: () =>
        'More than 1% of the recipients in the country have the service, but nobody in this file. Often it is filed under another code, or it was left out of the set-up after a change of record system. See in the record system whether the municipality has the service; if so, raise it with the vendor.',
    },
  },
  check: {
    person: tallyRecipient,
    extract(totals, report, { year }) {
      const recipients = new RecipientTotals(totals);
      if (recipients.all < LEAST) return;
      const absent = nationalCodes.filter((code) => {
        const national = nationalCount(code, year)!;
        return recipients.with(code) === 0 && code !== HOUSING && isValidServiceCode(code, year) && national.persons * 100 > national.of * SHARE;
      });
      if (absent.length === 0) return;
      const codes = absent.slice(0, NAMED).join(' ');
      report({ message: absent.length === 1 ? 'one' : 'several', params: { recipients: recipients.all, codes, more: Math.max(absent.length - NAMED, 0) } });
    },
  },
});
