import { hasOrganisationNumberForm, organisationNumberOf, withoutSeparators } from '../extract/organisation-number.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { dgInstOrgnr, tjInstOrgnr } from '../extract/slots.ts';
import { setContent } from './edits.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

function check(row: Row, slot: number, report: Reporter): void {
  if (row.states[slot] !== GIVEN || organisationNumberOf(row, slot) >= 0) return;
  const text = row.text(slot);
  const bare = withoutSeparators(text);
  const repair = bare === undefined ? undefined : setContent(row, slot, bare);
  report({
    row,
    slot,
    message: bare !== undefined ? 'separated' : hasOrganisationNumberForm(text) ? 'checkDigit' : 'form',
    params: { field: row.field(slot).name, value: shown(row, slot) },
    fix: repair && { kind: 'safe', ...repair },
  });
}

/**
 * The organisation number of a service or of a stay in specialist care is none. Blanks and dots are taken away safely where
 * what remains is valid; white space around the number is one of them. Looks at every row, active or not.
 */
export const kpr502 = defineRule({
  id: 'KPR502',
  name: 'organisation-number-invalid',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Ugyldig organisasjonsnummer', en: 'Invalid organisation number' },
  sources: ['DOMAIN §2', 'DOMAIN §5 E-19', 'RULES KPR502'],
  messages: {
    separated: {
      nb: (p, t) => `${p.field} er skrevet med mellomrom eller punktum. ${t.keepsValue('enheten blir ukjent')} Skriv bare sifrene.`,
      en: (p, t) => `${p.field} is written with blanks or dots. ${t.keepsValue('the unit becomes unknown')} Write the digits only.`,
    },
    checkDigit: {
      nb: (p, t) => `${p.field} ${p.value} har feil kontrollsiffer. ${t.keepsValue('enheten blir ukjent')} Rett nummeret.`,
      en: (p, t) => `${p.field} ${p.value} has a wrong check digit. ${t.keepsValue('the unit becomes unknown')} Correct the number.`,
    },
    form: {
      nb: (p, t) => `${p.field} er ${t.quote(p.value!)}, ikke ni sifre. ${t.keepsValue('enheten blir ukjent')} Rett nummeret.`,
      en: (p, t) => `${p.field} is ${t.quote(p.value!)}, not nine digits. ${t.keepsValue('the unit becomes unknown')} Correct the number.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Et organisasjonsnummer er ni sifre, og det siste er et kontrollsiffer (modulus 11); registeret tillater en 0 etter dem. Med et annet nummer kan ikke opphold og timer knyttes til sted. Slå opp enheten i Enhetsregisteret, og rett nummeret i fagsystemet.',
      en: () =>
        'An organisation number is nine digits, the last of which is a check digit (modulus 11); the registry allows a 0 behind them. With any other number, stays and hours cannot be tied to a place. Look the unit up in Enhetsregisteret and correct the number in the record system.',
    },
    separated: {
      nb: () =>
        'Registeret vil ha ni sifre uten noe imellom. Sifrene og kontrollsifferet er riktige, så rettelsen er trygg. Rett skrivemåten i fagsystemet, ellers kommer den tilbake neste år.',
      en: () =>
        'The registry wants nine digits with nothing between them. The digits and the check digit are right, so the fix is safe. Correct the spelling in the record system, or it will be back next year.',
    },
  },
  check: {
    service: (row, report) => check(row, tjInstOrgnr, report),
    specialistStay: (row, report) => check(row, dgInstOrgnr, report),
  },
});
