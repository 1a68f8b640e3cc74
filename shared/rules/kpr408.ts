import { mayBecomeAlike } from '../extract/alike.ts';
import { meantCode } from '../extract/meant-code.ts';
import { tjRullerende, tjTjenType } from '../extract/slots.ts';
import { removeField } from './edits.ts';
import { defineRule } from './rule.ts';

/** The code of respite care in an institution, the only one that is rolling or not (DOMAIN §2). */
const RESPITE = 8;

/**
 * tjRullerende is missing on an active 8, or answered on another code; on an unknown code it may stand. Decides: a code with
 * white space around it says what it says without; and it is not offered to be removed where the row may then be like another
 * one (KPR604).
 */
export const kpr408 = defineRule({
  id: 'KPR408',
  name: 'rotation-flag',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'tjRullerende mangler på 8 eller står på en annen kode', en: 'tjRullerende is missing on 8, or stands on another code' },
  sources: ['DOMAIN §0.1', 'DOMAIN §1', 'DOMAIN §3', 'RULES KPR408'],
  messages: {
    missing: {
      nb: (p, t) => `tjRullerende mangler for kode ${p.code}. ${t.keepsRow('rullerende avlasting blir ukjent')} Legg inn 1 (ja) eller 2 (nei).`,
      en: (p, t) => `tjRullerende is missing for code ${p.code}. ${t.keepsRow('rolling respite care becomes unknown')} Enter 1 (yes) or 2 (no).`,
    },
    yes: {
      nb: (p, t) => `tjRullerende er 1 for kode ${p.code}, men gjelder bare kode 8. ${t.keepsValue('avlastingen blir feil')} Rett koden eller svaret.`,
      en: (p, t) => `tjRullerende is 1 for code ${p.code}, but is for code 8 only. ${t.keepsValue('respite care becomes wrong')} Correct either.`,
    },
    no: {
      nb: (p, t) => `tjRullerende er 2 for kode ${p.code}, men gjelder bare kode 8. ${t.mayBeRight} Be leverandøren utelate svaret.`,
      en: (p, t) => `tjRullerende is 2 for code ${p.code}, but is for code 8 only. ${t.mayBeRight} Ask the vendor to leave it out.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Avlasting i institusjon (8) skal ha svar på om den er rullerende. Svaret avgjør om timer per uke skal fylles ut og om tjenesten er med i timestatistikken. Legg inn svaret i vedtaket.',
      en: () =>
        'Respite care in an institution (8) must say whether it is rolling. The answer decides whether hours per week are needed and whether the service is part of the hours statistics. Enter the answer in the decision.',
    },
    yes: {
      nb: () =>
        'Bare avlasting i institusjon (8) kan være rullerende. Står ja på en annen kode, er enten koden eller svaret feil. Kontroller vedtaket: gjelder det avlasting, er koden 8, ellers skal svaret bort.',
      en: () =>
        'Only respite care in an institution (8) can be rolling. Yes on another code means that either the code or the answer is wrong. Check the decision: if it is respite care, the code is 8, else the answer must go.',
    },
    no: {
      nb: () => 'Bare avlasting i institusjon (8) skal ha svar på om den er rullerende. Nei på en annen kode sier ingenting og endrer ingen tall. Står det på mange rader, er det en sak for leverandøren.',
      en: () => 'Only respite care in an institution (8) needs to say whether it is rolling. No on another code says nothing and changes no figure. If it stands on many rows, it is a matter for the vendor.',
    },
  },
  check: {
    service(service, report, _context, { services }) {
      const { code } = service;
      const answer = meantCode(service, tjRullerende);
      if (!service.active || Number.isNaN(code) || (code === RESPITE ? !service.missing(tjRullerende) : answer !== 1 && answer !== 2)) return;
      const params = { code: service.values[tjTjenType]! };
      if (code === RESPITE) report({ row: service, slot: tjRullerende, message: 'missing', params });
      else {
        const fix = mayBecomeAlike(service, services, [tjRullerende]) ? undefined : ({ kind: 'suggested', ...removeField(service, tjRullerende) } as const);
        if (answer === 1) report({ row: service, slot: tjRullerende, message: 'yes', params, fix, actor: 'both' });
        else report({ row: service, slot: tjRullerende, message: 'no', params, fix, severity: 'info', actor: 'vendor' });
      }
    },
  },
});
