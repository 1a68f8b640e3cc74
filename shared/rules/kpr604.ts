import { alikeAsRead, earlierAlike } from '../extract/alike.ts';
import { deletesRow } from '../extract/deletion.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjTjenType, tjVeID, tjVeNrID } from '../extract/slots.ts';
import { holdsUnknown } from '../extract/unknown-content.ts';
import { removeRow } from './edits.ts';
import { type Fix, ROW, defineRule } from './rule.ts';

/** Whether the later row says nothing of the decision that the earlier one does not say. */
function sameDecision(later: Service, earlier: Service): boolean {
  return [tjVeID, tjVeNrID].every((slot) => later.missing(slot) || (Number.isSafeInteger(later.values[slot]) && later.values[slot] === earlier.values[slot]));
}

function sameCode(later: Service, earlier: Service): boolean {
  return later.values[tjTjenType] === earlier.values[tjTjenType] || (Number.isNaN(later.code) && Number.isNaN(earlier.code));
}

/** Whether the register reads from the earlier row all that it reads from the later one. It reads nothing from a row that it deletes. */
function saysAll(earlier: Service, later: Service, period: Period): boolean {
  return sameCode(later, earlier) && alikeAsRead(earlier, later) && !holdsUnknown(earlier) && (!deletesRow(earlier, period) || deletesRow(later, period));
}

/** The later row taken out, where it is known to say nothing that an earlier one does not say. */
function removal(later: Service, others: readonly Service[], period: Period): Fix | undefined {
  const comparable = others.filter((earlier) => saysAll(earlier, later, period));
  if (comparable.length === 0 || holdsUnknown(later)) return undefined;
  return { kind: comparable.some((earlier) => sameDecision(later, earlier)) ? 'safe' : 'suggested', ...removeRow(later) };
}

/**
 * Two active rows alike in all their elements: at the one that stands later, with the earlier ones as related. Decides:
 * numbers are alike by value (7.5 and 7.50), blank and missing are alike, and what can be put right safely is compared as it is
 * then (7,5); the fix is safe where tjVeID and tjVeNrID of the later row are missing or those of an earlier one, so that nothing
 * is lost with it. There is none where the rows are alike only because an expired code is read as another one or because one of
 * them can be put right; nor where the register deletes the earlier row but not the later, or one holds something that is not compared.
 */
export const kpr604 = defineRule({
  id: 'KPR604',
  name: 'duplicate-service',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  needsYear: true,
  summary: { nb: 'Samme tjeneste to ganger', en: 'The same service twice' },
  sources: ['DOMAIN §5 E-27', 'RULES KPR604'],
  messages: {
    default: {
      nb: (_, t) => `Tjenesten er lik en tidligere rad i alt unntatt id. ${t.keepsRow('vedtaket telles dobbelt')} Behold bare én av dem.`,
      en: (_, t) => `The service is like an earlier row in all but its ids. ${t.keepsRow('the decision counts twice')} Keep only one of them.`,
    },
    expired: {
      nb: (p, t) => `Tjenesten er lik en tidligere rad når koden leses som ${p.code}. ${t.keepsRow('vedtaket telles dobbelt')} Behold bare én.`,
      en: (p, t) => `The service is like an earlier row, its code read as ${p.code}. ${t.keepsRow('the decision counts twice')} Keep only one.`,
    },
    other: { nb: () => 'den like raden', en: () => 'the row that is alike' },
  },
  hovers: {
    default: {
      nb: () =>
        'To rader sier det samme om samme tjeneste. Det skjer når tjenester er ført i to systemer, særlig i året da fagsystemet byttes. Har radene samme vedtaks-id, eller ingen, kan den siste fjernes trygt; ellers må du se etter om det er to vedtak. Gjelder det mange rader, er det en sak for leverandøren.',
      en: () =>
        'Two rows say the same of the same service. That happens when services are kept in two systems, above all in the year when the record system changes. If the rows have the same decision id, or none, the last can be removed safely; else see whether there are two decisions. If many rows are affected, it is a matter for the vendor.',
    },
    expired: {
      nb: () =>
        'To rader sier det samme om samme tjeneste, men minst én av dem har en kode som har utgått. Kodene leses som én og samme, så vedtaket telles to ganger. Se i fagsystemet om det er ett vedtak eller to, og behold raden med riktig kode.',
      en: () =>
        'Two rows say the same of the same service, but at least one has a code that has expired. The codes are read as one and the same, so that the decision counts twice. See in the record system whether there are one decision or two, and keep the row with the right code.',
    },
  },
  check: {
    person({ services }, report, { period }) {
      for (let i = 1; i < services.length; i++) {
        const others = earlierAlike(services, i);
        if (others.length === 0) continue;
        const later = services.at(i);
        report({
          row: later,
          slot: ROW,
          message: others.some((earlier) => sameCode(later, earlier)) ? 'default' : 'expired',
          params: { code: later.code },
          related: others.map((row) => ({ row, slot: ROW, note: 'other' })),
          fix: removal(later, others, period),
        });
      }
    },
  },
});
