import { alike } from '../extract/alike.ts';
import type { Service } from '../extract/service.ts';
import { tjFraDato, tjVeID, tjVeNrID } from '../extract/slots.ts';
import { removeRow } from './edits.ts';
import { ROW, defineRule } from './rule.ts';

/** Whether the later row says nothing of the decision that the earlier one does not say. */
function sameDecision(later: Service, earlier: Service): boolean {
  return [tjVeID, tjVeNrID].every((slot) => later.missing(slot) || (Number.isSafeInteger(later.values[slot]) && later.values[slot] === earlier.values[slot]));
}

/**
 * Two active rows alike in all their elements: at the one that stands later, with the earlier ones as related. Decides:
 * numbers are alike by value (7.5 and 7.50), blank and missing are alike; the fix is safe where tjVeID and tjVeNrID of the
 * later row are missing or those of an earlier one, so that nothing is lost with it.
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
    other: { nb: () => 'den like raden', en: () => 'the row that is alike' },
  },
  hovers: {
    default: {
      nb: () =>
        'To rader sier det samme om samme tjeneste. Det skjer når tjenester er ført i to systemer, særlig i året da fagsystemet byttes. Har radene samme vedtaks-id, eller ingen, kan den siste fjernes trygt; ellers må du se etter om det er to vedtak. Gjelder det mange rader, er det en sak for leverandøren.',
      en: () =>
        'Two rows say the same of the same service. That happens when services are kept in two systems, above all in the year when the record system changes. If the rows have the same decision id, or none, the last can be removed safely; else see whether there are two decisions. If many rows are affected, it is a matter for the vendor.',
    },
  },
  check: {
    person({ services }, report) {
      for (let i = 1; i < services.length; i++) {
        const later = services.at(i);
        if (!later.active) continue;
        let others: Service[] | undefined;
        for (let j = 0; j < i; j++) {
          const earlier = services.at(j);
          if (earlier.values[tjFraDato] === later.values[tjFraDato] && alike(earlier, later)) (others ??= []).push(earlier);
        }
        if (others === undefined) continue;
        report({
          row: later,
          slot: ROW,
          message: 'default',
          related: others.map((row) => ({ row, slot: ROW, note: 'other' })),
          fix: { kind: others.some((earlier) => sameDecision(later, earlier)) ? 'safe' : 'suggested', ...removeRow(later) },
        });
      }
    },
  },
});
