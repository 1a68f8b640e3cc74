import { moveElement } from './edits.ts';
import { defineRule } from './rule.ts';

/** A known element that stands behind one that must follow it. INNHINFO behind a PERSON cannot be moved here. */
export const kpr005 = defineRule({
  id: 'KPR005',
  name: 'element-out-of-order',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Element i feil rekkefølge', en: 'Element out of order' },
  sources: ['DOMAIN §0', 'RULES KPR005'],
  messages: {
    default: {
      nb: (p, t) => `${p.name} står etter et element som skal komme senere i ${p.row}. ${t.rejects} Flytt det i uttrekket.`,
      en: (p, t) => `${p.name} stands after an element that must follow it in ${p.row}. ${t.rejects} Move it in the export.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Elementene i en rad har en fast rekkefølge, og skjemaet avviser en melding der den er brutt. Innholdet kan være riktig. Flyttingen som tilbys, endrer bare plassen; be leverandøren rette uttrekket.',
      en: () =>
        'The elements of a row have a fixed order, and the schema rejects a message that breaks it. The content may be right. The move that is offered changes the place only; ask the vendor to correct the export.',
    },
  },
  check: {
    problem({ code, row, slot, start, end, detail, whole, target }, report) {
      if (code !== 'out-of-order') return;
      const edits = whole === undefined || target === undefined || whole.end <= whole.start ? undefined : moveElement(row, whole, target);
      report({
        row,
        slot,
        span: { start, end },
        message: 'default',
        params: { name: detail, row: row.name },
        fix: edits && { kind: 'suggested', title: 'move', params: { field: detail }, edits },
      });
    },
  },
});
