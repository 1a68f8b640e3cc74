import { municipalityEver } from '../extract/municipalities.ts';
import type { Row } from '../extract/row.ts';
import { iiKomnr, peKomnr } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

const LEAST = 100;
/** peKomnr where the municipality is not known (RULES KPR102). */
const NOT_KNOWN = 9999;

const RECIPIENTS = 'recipients';
const ELSEWHERE = 'elsewhere';

/**
 * Many recipients have their address in another municipality. Decides: a missing peKomnr and 9999 are not another one, and
 * neither is a number that took over the sender's, because the population register may already have it.
 */
export const kpr807 = defineRule({
  id: 'KPR807',
  name: 'many-from-elsewhere',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Mange mottakere fra andre kommuner', en: 'Many recipients from other municipalities' },
  sources: ['DOMAIN §3 peKomnr', 'DOMAIN §5 E-37', 'RULES KPR807'],
  options: {
    percent: {
      default: 5,
      min: 0,
      decimal: true,
      max: 100,
      nb: 'Så mange prosent av mottakerne kan ha en annen peKomnr enn iiKomnr.',
      en: 'So many per cent of the recipients may have another peKomnr than iiKomnr.',
    },
  },
  messages: {
    default: {
      nb: (p, t) => `${t.number(Number(p.elsewhere))} av ${t.number(Number(p.recipients))} mottakere (${t.percent(Number(p.share))}) har annen peKomnr enn ${p.own}. ${t.mayBeRight} Kontroller peKomnr.`,
      en: (p, t) => `${t.number(Number(p.elsewhere))} of ${t.number(Number(p.recipients))} recipients (${t.percent(Number(p.share))}) have a peKomnr other than ${p.own}. ${t.mayBeRight} Check peKomnr.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'peKomnr er bostedskommunen i Folkeregisteret, også for gjestepasienter og kjøpte tjenester; ved langtidsopphold er det kommunen som har ansvaret. Er andelen høy, kan uttrekket ha tatt adressen fra et annet sted, eller personer fra andre kommuner er kommet med. Kontroller noen av dem i fagsystemet.',
      en: () =>
        'peKomnr is the municipality of residence in the population register, also for guest patients and bought services; for long stays it is the municipality in charge. If the share is high, the export may have taken the address from elsewhere, or persons of other municipalities are in it. Check some of them in the record system.',
    },
  },
  check: {
    person(person, _report, context) {
      if (person.codes === 0) return;
      context.tally(RECIPIENTS);
      if (isElsewhere(person.row, context.header)) context.tally(ELSEWHERE);
    },
    extract(totals, report, { options, municipality }) {
      const recipients = totals.get(RECIPIENTS);
      const elsewhere = totals.get(ELSEWHERE);
      if (recipients < LEAST || elsewhere * 100 <= recipients * options.percent) return;
      report({ message: 'default', params: { elsewhere, recipients, share: elsewhere / recipients, own: { quoted: municipality } } });
    },
  },
});

function isElsewhere(person: Row, header: Row | undefined): boolean {
  const home = person.values[peKomnr]!;
  const own = header?.values[iiKomnr] ?? Number.NaN;
  if (Number.isNaN(home) || Number.isNaN(own) || home === own || home === NOT_KNOWN) return false;
  return !(municipalityEver(String(own).padStart(4, '0'))?.successors ?? []).some((number) => Number(number) === home);
}
