import { defineRule } from './rule.ts';

/**
 * Any DOCTYPE, whatever it declares. Nothing in it is read: entities are never expanded, external ones never fetched. Decides
 * that nothing else is said of what an entity may stand for: neither a value that holds one is judged, nor a row of which it
 * may be a field, nor what a person or the extract lacks beside one; and no fix takes it away.
 */
export const kpr002 = defineRule({
  id: 'KPR002',
  name: 'doctype-not-allowed',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Filen har en DOCTYPE', en: 'The file has a DOCTYPE' },
  sources: ['RULES KPR002'],
  messages: {
    default: {
      nb: (_, t) => `Filen har en DOCTYPE. ${t.rejects} Lag uttrekket uten.`,
      en: (_, t) => `The file has a DOCTYPE. ${t.rejects} Export it without one.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'En DOCTYPE kan hente innhold utenfra eller blåse opp filen, og hører ikke hjemme i en melding til registeret. Den er ikke lest her: entiteter den måtte definere, blir verken utvidet eller hentet. Be leverandøren lage uttrekket uten.',
      en: () =>
        'A DOCTYPE can fetch content from elsewhere or blow up the file, and has no place in a message to the registry. It has not been read here: entities that it may define are neither expanded nor fetched. Ask the vendor to export without it.',
    },
  },
  check: {
    fault(fault, report) {
      if (fault.code === 'doctype') report({ message: 'default' });
    },
  },
});
