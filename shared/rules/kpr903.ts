import { backThen, changeParams } from './change.ts';
import { defineRule } from './rule.ts';
import { serviceChanges, vanishedOrAppeared } from './service-changes.ts';

/**
 * A code went from 20 or more recipients to 0–4, or the other way. Decides: a code that is not valid in both years is not
 * looked at (28 began in 2019); 12 and 13 are 29 in every year.
 */
export const kpr903 = defineRule({
  id: 'KPR903',
  name: 'service-vanished-or-appeared',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'En tjeneste er forsvunnet eller kommet til', en: 'A service has vanished or appeared' },
  sources: ['DOMAIN §5 E-05', 'DOMAIN §5 E-06', 'DOMAIN §5 E-26', 'RULES KPR903'],
  messages: {
    vanished: {
      nb: (p, t) => `Kode ${p.code}: ${p.now} mottakere, mot ${t.number(Number(p.before))} ${backThen(p, t)}. Registeret godtar filen. Kontroller at tjenesten er med i uttrekket.`,
      en: (p, t) => `Code ${p.code}: ${p.now} recipients, against ${t.number(Number(p.before))} ${backThen(p, t)}. The registry accepts the file. Check that the export includes the service.`,
    },
    appeared: {
      nb: (p, t) => `Kode ${p.code}: ${t.number(Number(p.now))} mottakere, mot ${p.before} ${backThen(p, t)}. Registeret godtar filen. Finn ut hvilket av årene som er feil.`,
      en: (p, t) => `Code ${p.code}: ${t.number(Number(p.now))} recipients, against ${p.before} ${backThen(p, t)}. The registry accepts the file. Find out which of the years is wrong.`,
    },
  },
  hovers: {
    vanished: {
      nb: (p, t) => `Ingen eller nesten ingen har lenger ${t.service(Number(p.code))}. Ofte er tjenesten falt ut ved bytte av fagsystem, eller den er ført på en annen kode i oppsettet. Se etter i fagsystemet hvor mange som har den, og ta det opp med leverandøren.`,
      en: (p, t) => `Nobody, or hardly anybody, has ${t.service(Number(p.code))} any more. Often the service was lost in a change of record system, or it is mapped to another code in the set-up. See in the record system how many have it, and raise it with the vendor.`,
    },
    appeared: {
      nb: (p, t) => `${t.service(Number(p.code))} hadde ingen eller nesten ingen mottakere før. Enten manglet tjenesten i forrige uttrekk, eller noe er ført på koden som hører hjemme et annet sted. Finn ut hvilket av årene som er feil, og noter det.`,
      en: (p, t) => `${t.service(Number(p.code))} had no recipients before, or hardly any. Either the service was missing from the extract before, or something that belongs elsewhere is filed under the code. Find out which of the years is wrong, and note it.`,
    },
  },
  check: {
    compare(current, previous, report) {
      for (const change of serviceChanges(current, previous).filter(vanishedOrAppeared)) {
        const { code, now, before } = change;
        report({ message: now < before ? 'vanished' : 'appeared', params: { code, ...changeParams(now, before, current, previous) } });
      }
    },
  },
});
