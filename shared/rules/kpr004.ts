import type { Problem } from '../extract/record.ts';
import { removeAttribute, removeElement } from './edits.ts';
import { type Fix, defineRule, nameShown, textShown } from './rule.ts';

function removal({ code, row, whole, detail }: Problem): Fix | undefined {
  if (whole === undefined || whole.end <= whole.start) return undefined;
  switch (code) {
    case 'unexpected-attribute':
      return { kind: 'suggested', title: 'remove', params: { field: nameShown(detail) }, edits: [removeAttribute(row, whole)] };
    case 'unexpected-text':
      return { kind: 'suggested', title: 'removeText', edits: [{ start: whole.start, end: whole.end, text: '' }] };
    default:
      return { kind: 'suggested', title: 'remove', params: { field: nameShown(detail) }, edits: [removeElement(row, whole)] };
  }
}

/**
 * Something that the format does not have at this place. Namespace declarations and the two attributes that tell where a
 * schema lies are no part of the format and are allowed everywhere. What an unknown element holds has no finding of its own
 * for where it stands; rows in it are read as if it were not there. Decides that it is not offered to be removed where
 * something in it has a name of the format, or is an entity: that may be all that there is of a service.
 */
export const kpr004 = defineRule({
  id: 'KPR004',
  name: 'unexpected-element',
  severity: 'error',
  registryAction: 'rejectMessage',
  actor: 'vendor',
  summary: { nb: 'Noe som formatet ikke har på denne plassen', en: 'Something that the format does not have at this place' },
  sources: ['DOMAIN §0', 'RULES KPR004'],
  messages: {
    'unexpected-element': {
      nb: (p, t) => `${p.name} hører ikke hjemme i ${p.row}. ${t.rejects} Fjern elementet fra uttrekket.`,
      en: (p, t) => `${p.name} has no place in ${p.row}. ${t.rejects} Remove the element from the export.`,
    },
    'unexpected-attribute': {
      nb: (p, t) => `Attributtet ${p.name} hører ikke hjemme i ${p.row}. ${t.rejects} Fjern det fra uttrekket.`,
      en: (p, t) => `The attribute ${p.name} has no place in ${p.row}. ${t.rejects} Remove it from the export.`,
    },
    'unexpected-text': {
      nb: (p, t) => `Teksten ${t.quote(p.name!)} står løst i ${p.row}. ${t.rejects} Fjern den fra uttrekket.`,
      en: (p, t) => `The text ${t.quote(p.name!)} stands loose in ${p.row}. ${t.rejects} Remove it from the export.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Formatet sier nøyaktig hvilke elementer og attributter en rad kan ha, og skjemaet avviser alt annet. Navnet kan være feil skrevet, høre til en annen rad eller en annen versjon av formatet. Be leverandøren rette uttrekket; å fjerne det her er bare et forslag.',
      en: () =>
        'The format says exactly which elements and attributes a row can have, and the schema rejects everything else. The name may be misspelt, or belong to another row or another version of the format. Ask the vendor to correct the export; removing it here is only a suggestion.',
    },
  },
  check: {
    problem(problem, report) {
      const { code, row, start, end, detail, within } = problem;
      if (code !== 'unexpected-element' && code !== 'unexpected-attribute' && code !== 'unexpected-text') return;
      const name = code === 'unexpected-text' ? textShown(detail) : nameShown(detail);
      report({ row, slot: -1, span: { start, end }, message: code, params: { name, row: nameShown(within ?? row.name) }, fix: removal(problem) });
    },
  },
});
