import { meantCode } from '../extract/meant-code.ts';
import { EMPTY, type Row } from '../extract/row.ts';
import { tjKlageBesvart, tjKlageMottatt, tjVedtak } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

const LEAST = 100;
const REJECTED = 1;

function holdsText(row: Row, slot: number): boolean {
  return row.states[slot]! > EMPTY && row.valueLength(slot) > 0;
}

const REJECTIONS = 'rejections';
const COMPLAINTS = 'complaints';

/** Many rejections, and not one complaint. Looks at all rows of the file, whatever their year. Decides: a 1 with white space around it rejects. */
export const kpr806 = defineRule({
  id: 'KPR806',
  name: 'no-complaints',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Mange avslag, men ingen klager', en: 'Many rejections, but no complaints' },
  sources: ['DOMAIN §5 E-36', 'RULES KPR806'],
  messages: {
    default: {
      nb: (p, t) => `${t.number(Number(p.rejections))} avslag, men ingen klager. ${t.mayBeRight} Kontroller at klager registreres og er med i uttrekket.`,
      en: (p, t) => `${t.number(Number(p.rejections))} rejections, but no complaints. ${t.mayBeRight} Check that complaints are registered and exported.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Klager er underrapportert i landet, og noen kommuner fører dem utenfor fagsystemet. Av så mange avslag blir som regel noen påklaget. Kontroller om tjKlageMottatt fylles ut i fagsystemet og tas med i uttrekket.',
      en: () =>
        'Complaints are underreported in the country, and some municipalities keep them outside the record system. Of so many rejections some are usually complained about. Check whether tjKlageMottatt is filled in and exported.',
    },
  },
  check: {
    person({ services }, _report, context) {
      for (let i = 0; i < services.length; i++) {
        const service = services.at(i);
        if (meantCode(service, tjVedtak) === REJECTED) context.tally(REJECTIONS);
        if (holdsText(service, tjKlageMottatt) || holdsText(service, tjKlageBesvart)) context.tally(COMPLAINTS);
      }
    },
    extract(totals, report) {
      const rejections = totals.get(REJECTIONS);
      if (rejections >= LEAST && totals.get(COMPLAINTS) === 0) report({ message: 'default', params: { rejections } });
    },
  },
});
