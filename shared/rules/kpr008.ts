import { defineRule } from './rule.ts';

/** An element stands more often than the format allows. The first is the one that is read. */
export const kpr008 = defineRule({
  id: 'KPR008',
  name: 'repeated-element',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Element gjentatt', en: 'Element repeated' },
  sources: ['DOMAIN §0', 'RULES KPR008'],
  messages: {
    default: {
      nb: (p, t) => `${p.name} står oftere i ${p.row} enn formatet tillater. ${t.rejects} Behold bare ett.`,
      en: (p, t) => `${p.name} stands more often in ${p.row} than the format allows. ${t.rejects} Keep only one.`,
    },
    contacts: {
      nb: (p, t) => `${p.name} står oftere i ${p.row} enn formatet tillater. ${t.rejects} Behold bare tre.`,
      en: (p, t) => `${p.name} stands more often in ${p.row} than the format allows. ${t.rejects} Keep only three.`,
    },
    first: { nb: () => 'det første', en: () => 'the first' },
  },
  hovers: {
    contacts: {
      nb: () => 'Formatet fra 2018 tillater to eller tre kontakter, og skjemaet avviser en melding med flere. Ta ut dem som ikke trengs, i oppsettet av uttrekket.',
      en: () => 'The format of 2018 allows two or three contacts, and the schema rejects a message with more. Remove those that are not needed in the set-up of the export.',
    },
    default: {
      nb: () =>
        'Formatet tillater ikke flere av dette elementet i samme rad, og skjemaet avviser meldingen. Her er bare det første lest. Har raden flere verdier, hører de som regel hjemme i hver sin rad. Be leverandøren rette uttrekket.',
      en: () =>
        'The format does not allow another of this element in the same row, and the schema rejects the message. Only the first has been read here. Where there are several values, each usually belongs in a row of its own. Ask the vendor to correct the export.',
    },
  },
  check: {
    problem({ code, row, slot, start, end, detail }, report) {
      if (code !== 'repeated') return;
      const first = slot < 0 ? [] : [{ row, slot, note: 'first' }];
      report({ row, slot, span: { start, end }, message: detail === 'iiKontakt' ? 'contacts' : 'default', params: { name: detail, row: row.name }, related: first });
    },
  },
});
