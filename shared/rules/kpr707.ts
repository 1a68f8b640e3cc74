import { newestAssessment } from '../extract/newest.ts';
import type { Person } from '../extract/person.ts';
import type { Period } from '../extract/service.ts';
import { isActiveAtYearEnd } from '../extract/person-services.ts';
import { fnFraDato, fnFunkVerdi } from '../extract/slots.ts';
import { ROW, defineRule } from './rule.ts';

/**
 * Somebody who has a service on 31 December is not assessed in full, or was not assessed in the data year: what Måltall 1
 * asks. Once per person, at the name PERSON. The rule decides that the newest assessment of each type counts.
 */
export const kpr707 = defineRule({
  id: 'KPR707',
  name: 'function-assessment-incomplete',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  offByDefault: true,
  needsYear: true,
  summary: { nb: 'Funksjonsnivået er ikke fullt ut kartlagt i dataåret', en: 'Functioning was not assessed in full in the data year' },
  sources: ['DOMAIN §5 E-42', 'DOMAIN §6.2', 'RULES KPR707'],
  options: {
    types: { default: 18, min: 1, max: 20, nb: 'Så mange funksjonstyper skal ha skår, fra 1 og oppover', en: 'This many function types must have a score, from 1 upwards' },
  },
  messages: {
    incomplete: {
      nb: (p, t) => `Personen har gyldig skår på ${p.scored} av ${p.types} ${p.types === 1 ? 'funksjonstype' : 'funksjonstyper'}. ${t.mayBeRight} Fullfør kartleggingen.`,
      en: (p, t) => `The person has a valid score on ${p.scored} of ${p.types} function ${p.types === 1 ? 'type' : 'types'}. ${t.mayBeRight} Complete the assessment.`,
    },
    old: {
      nb: (p, t) => `Ingen av personens funksjonsskårer er datert i ${p.year}. ${t.mayBeRight} Kartlegg personen på nytt.`,
      en: (p, t) => `None of the person’s function scores is dated in ${p.year}. ${t.mayBeRight} Assess the person again.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Måltallet for funksjonsvariabler teller personer som har gyldig verdi på alle funksjonstyper, og minst én av dem datert i året. Denne personen har en tjeneste per 31. desember, men teller ikke med. Fullfør kartleggingen i fagsystemet.',
      en: () =>
        'The Måltall for function variables counts persons who have a valid value on all function types, at least one of them dated in the year. This person has a service on 31 December but does not count. Complete the assessment in the record system.',
    },
  },
  check: {
    person(person, report, { period, options }) {
      if (!isServed(person, period)) return;
      let scored = 0;
      let dated = false;
      for (let type = 1; type <= options.types; type++) {
        const row = newestAssessment(person.functions, type, period);
        if (row === undefined) continue;
        const score = row.values[fnFunkVerdi]!;
        if ((score >= 1 && score <= 5) || score === 9) scored++;
        if (row.values[fnFraDato]! >= period.start) dated = true;
      }
      if (scored < options.types) report({ row: person.row, slot: ROW, message: 'incomplete', params: { scored, types: options.types } });
      else if (!dated) report({ row: person.row, slot: ROW, message: 'old', params: { year: period.year } });
    },
  },
});

function isServed({ services }: Person, period: Period): boolean {
  for (let i = 0; i < services.length; i++) if (isActiveAtYearEnd(services.at(i), period)) return true;
  return false;
}
