import { EMPTY, GIVEN } from '../extract/row.ts';
import { kontaktEpost, kontaktNavn, kontaktTelefon } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** What every e-mail address has: something before one @, and a domain with a point behind it. */
const mail = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** A contact cannot be reached. An element that is missing altogether is KPR006. */
export const kpr113 = defineRule({
  id: 'KPR113',
  name: 'contacts-incomplete',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Kontaktperson uten navn, telefon eller e-post', en: 'Contact without name, telephone or e-mail' },
  sources: ['DOMAIN §0.1', 'RULES KPR113'],
  messages: {
    empty: {
      nb: (p) => `${p.field} er tom for en kontaktperson. Fyll ut feltet, så registeret kan nå kommunen.`,
      en: (p) => `${p.field} of a contact is empty. Fill it in, so that the registry can reach the municipality.`,
    },
    mail: {
      nb: () => 'Epost er ingen e-postadresse. Rett den, så registeret kan nå kommunen.',
      en: () => 'Epost is no e-mail address. Correct it, so that the registry can reach the municipality.',
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Registeret tar kontakt med kommuner som har mange ugyldige registreringer, og bruker da kontaktene i filen. En kontakt uten navn, telefon eller e-post er til liten hjelp. Fyll ut kontaktene i oppsettet av uttrekket.',
      en: () =>
        'The registry contacts municipalities with many invalid registrations, and uses the contacts in the file. A contact without name, telephone or e-mail is of little help. Fill in the contacts in the set-up of the export.',
    },
  },
  check: {
    header(_header, report, _context, contacts) {
      for (let i = 0; i < contacts.length; i++) {
        const row = contacts.at(i);
        if (row.broken) continue;
        for (const slot of [kontaktNavn, kontaktTelefon, kontaktEpost]) {
          if (row.states[slot] === EMPTY) report({ row, slot, message: 'empty', params: { field: row.field(slot).name } });
        }
        if (row.states[kontaktEpost] === GIVEN && !mail.test(row.text(kontaktEpost))) report({ row, slot: kontaktEpost, message: 'mail' });
      }
    },
  },
});
